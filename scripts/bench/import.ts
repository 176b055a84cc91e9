import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { MONTH_NAMES } from '../../src/domain/month-names.ts';
import { DOCUMENT_HEADINGS, documentRows, toCsv } from '../../test/support/exports/documents.ts';
import { makeSheetBytes } from '../../test/support/sheet-bytes.ts';
import { buildLargeContent } from '../examples/large-content.ts';
import { measureRounds, median, runNode, withFolder } from './measure-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'bin/lapkin.js');
const ROWS = 20_000;

/** Bars: a year's documents, seconds and MB of the whole process. */
const LIMITS = { seconds: 2, memory: 300 } as const;

/** The lines of one month, of the sub kegiatan of a workbook in turn. */
function monthRows(content: ReturnType<typeof buildLargeContent>, month: number) {
  const lines = Array.from({ length: Math.ceil(ROWS / 12) }, (_, i) => {
    const row = content.rows[i % content.rows.length];
    return {
      'Kode Sub Kegiatan': row?.kode ?? '',
      'Nama Sub Kegiatan': row?.subKegiatan ?? '',
      'Kode Rekening': `5.1.02.01.01.${String(i % 90).padStart(4, '0')}`,
      'Nomor Dokumen': `${month}/${i}/2024`,
      'Tanggal Dokumen': `${(i % 27) + 1} ${MONTH_NAMES[month - 1]} 2024`,
      'Nilai Realisasi': `${(i % 900) + 100}.000,00`,
    };
  });
  return documentRows(lines);
}

/** `npm run bench`: the documents of a year, as twelve workbooks and as one CSV. Exits 1 when a bar is not held. */
export async function benchImport(rounds = 5): Promise<boolean> {
  return withFolder(async (folder) => {
    const content = { ...buildLargeContent(40), year: 2024 };
    writeFileSync(join(folder, 'buku.xlsx'), (await makeWorkbook(content, 40)).bytes);
    const months = Array.from({ length: 12 }, (_, i) => monthRows(content, i + 1));
    months.forEach((rows, i) => {
      writeFileSync(
        join(folder, `${String(i + 1).padStart(2, '0')}.xlsx`),
        makeSheetBytes({ 'Data Realisasi Dokumen': rows }),
      );
    });
    writeFileSync(
      join(folder, 'tahun.csv'),
      toCsv([[...DOCUMENT_HEADINGS], ...months.flatMap((rows) => rows.slice(1))]),
    );
    const run = (...exports: readonly string[]) => {
      const path = (name: string): string => join(folder, name);
      const options = ['--buku', path('buku.xlsx'), '-o', path('baru.xlsx'), '--timpa'];
      return runNode([COMMAND, 'import', ...exports.map(path), ...options], folder);
    };
    const files = months.map((_, i) => `${String(i + 1).padStart(2, '0')}.xlsx`);
    const results = await measureRounds({ xlsx: () => run(...files), csv: () => run('tahun.csv') }, rounds);
    const lines = [`impor ${ROWS} baris dokumen (median ${rounds} putaran)`];
    for (const [name, runs] of Object.entries(results)) {
      const seconds = median(runs.map((one) => one.ms)) / 1000;
      const memory = Math.max(...runs.map((one) => one.peakMb));
      const good = seconds < LIMITS.seconds && memory < LIMITS.memory;
      lines.push(
        `  ${name.padEnd(6)} ${seconds.toFixed(2).padStart(6)} dtk (batas ${LIMITS.seconds}), ${memory.toFixed(0).padStart(4)} MB (batas ${LIMITS.memory}), ${good ? 'memenuhi' : 'MELEBIHI'}`,
      );
    }
    console.log(lines.join('\n'));
    return !lines.some((line) => line.includes('MELEBIHI'));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = (await benchImport()) ? 0 : 1;
}
