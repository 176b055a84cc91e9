import { basename } from 'node:path';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import { wording } from '../../findings/wording.ts';
import type { EarlierTables } from '../../sheets/buku-kerja.ts';
import { isKnownSheet, NO_OPTIONS, parseBuku, type ReadOptions } from '../../sheets/parse-buku.ts';
import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import { readOptions } from './read-options.ts';
import type { ReadingRun, Surroundings } from './run-options.ts';
import { readSource } from './source.ts';

/** What reading a workbook of `--lalu` needs of its surroundings. */
type EarlierContext = Pick<Surroundings, 'cwd' | 'readStdin'>;

/** How a workbook is read, the workbooks of `--lalu` beside it. Throws Failure (exit 2 or 3). */
export async function readOptionsWithEarlier(
  run: ReadingRun,
  file: string,
  context: EarlierContext,
): Promise<ReadOptions> {
  const options = readOptions(run, file, context.cwd);
  const files = run.earlierFiles ?? [];
  return files.length === 0 ? options : { ...options, earlier: await readEarlier(files, run, context) };
}

/**
 * The tables of earlier workbooks, the latest year first. Only figures and names are taken: neither Narasi nor settings.
 * Throws Failure (exit 3) for one that cannot be read, or that lacks a table or its year.
 */
async function readEarlier(
  files: readonly string[],
  run: ReadingRun,
  context: EarlierContext,
): Promise<readonly EarlierTables[]> {
  const read: EarlierTables[] = [];
  for (const file of files) read.push(await readOne(file, run, context));
  return read.toSorted((a, b) => b.year - a.year);
}

async function readOne(file: string, { limits }: ReadingRun, context: EarlierContext): Promise<EarlierTables> {
  const source = await readSource(file, limits, context);
  if (!('bytes' in source)) throw refused(file, source);
  const { layout } = readOptions({ year: null, triwulan: null }, file, context.cwd);
  const { value: raw, findings: reading } = readXlsx(source.bytes, {
    limits,
    needs: (sheet) => isKnownSheet(sheet, layout),
  });
  if (raw === null) throw refused(file, reading[0]);
  const { value: buku, findings } = parseBuku(raw, { ...NO_OPTIONS, layout });
  const { year, triwulan, pk, rencana, keuangan } = buku;
  if (year === null) {
    throw new Failure(
      EXIT.input,
      `--lalu ${file}: tahunnya tidak diketahui`,
      'isi Tahun Anggaran di lembar Identitas buku kerja itu',
    );
  }
  if (pk === null || rencana === null || keuangan === null) {
    throw refused(
      file,
      findings.find(({ severity }) => severity === 'error'),
    );
  }
  return { file: basename(file), year, triwulan, pk, rencana, keuangan };
}

function refused(file: string, finding: Finding | undefined): Failure {
  const { title, hint } = finding === undefined ? { title: 'tidak dapat dibaca', hint: '' } : wording(finding);
  return new Failure(EXIT.input, `--lalu ${file}: ${title}`, hint || `periksa dengan: lapkin check ${file}`);
}
