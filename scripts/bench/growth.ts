import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBenchBuku } from './bench-buku.ts';
import { measureMedians, type Run, runNode, withFolder } from './measure-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'bin/lapkin.js');
const ROWS = [10, 100, 1000];
const BUKU = [1, 10, 100, 1000];
/** A report of 1,000 sub kegiatan has some 800 pages; its browser is given the time. */
const TIME_ARGS = ['--timeout', '600'];
/** The cost of one more may not be more than this times that of the smaller step. */
const LIMIT = 1.5;

interface Step {
  readonly count: number;
  readonly run: Run;
}

/** One line a size: time, memory, and the cost of each further row or workbook since the size before. */
function formatTable(title: string, satuan: string, steps: readonly Step[]): readonly string[] {
  const increments = steps.map(({ count, run }, i) => {
    const previous = steps[i - 1];
    return previous === undefined ? null : (run.ms - previous.run.ms) / (count - previous.count);
  });
  const [small, large] = [increments[1], increments.at(-1)];
  const ratio = small && large && increments.length > 2 ? large / small : null;
  return [
    title,
    ...steps.map(
      ({ count, run }, i) =>
        `  ${String(count).padStart(5)} ${satuan.padEnd(12)} ${run.ms.toFixed(0).padStart(8)} ms ${run.peakMb.toFixed(0).padStart(5)} MB` +
        (increments[i] == null ? '' : `   ${increments[i].toFixed(2).padStart(8)} ms tiap tambahan`),
    ),
    ...(ratio === null
      ? []
      : [
          `  tambahan terbesar / terkecil ${ratio.toFixed(2)} (batas ${LIMIT}, ${ratio <= LIMIT ? 'memenuhi' : 'MELEBIHI'})`,
        ]),
  ];
}

async function measureBy(
  count: readonly number[],
  command: (n: number) => readonly string[],
  folder: string,
  rounds: number,
): Promise<readonly Step[]> {
  const all = Object.fromEntries(
    count.map((n) => [String(n), () => runNode([COMMAND, ...command(n)], folder, [0, 1])]),
  );
  const results = await measureMedians(all, rounds);
  return count.map((n) => ({ count: n, run: results[String(n)] as Run }));
}

/** `npm run bench`: how time and memory grow with the rows of one workbook and with the number of workbooks. Exits 1 when the growth is more than linear. */
export async function benchGrowth(rounds = 3, full = false): Promise<boolean> {
  return withFolder(async (folder) => {
    const buku = new Map(await Promise.all(ROWS.map(async (n) => [n, await writeBenchBuku(folder, n)] as const)));
    const collection = join(folder, 'kumpulan');
    for (const n of BUKU) {
      mkdirSync(join(collection, String(n)), { recursive: true });
      for (let i = 0; i < n; i++) copyFileSync(buku.get(10) ?? '', join(collection, String(n), `unit-${i}.xlsx`));
    }
    const findBuku = (n: number): string => buku.get(n) ?? '';
    const bukuFolder = (n: number): string => join(collection, String(n));
    const outputPath = (n: number, format: string): string => join(folder, `keluaran-${n}.${format}`);
    const batch = (n: number): readonly string[] => [
      'batch',
      '-q',
      bukuFolder(n),
      '-o',
      join(folder, `laporan-${n}`),
      '--semua',
    ];
    const lines = [
      ...formatTable(
        'check menurut baris',
        'baris',
        await measureBy(ROWS, (n) => ['check', '-q', findBuku(n)], folder, rounds),
      ),
      ...formatTable(
        'build ke HTML menurut baris',
        'baris',
        await measureBy(ROWS, (n) => ['build', '-q', findBuku(n), '-o', outputPath(n, 'html')], folder, rounds),
      ),
      ...formatTable(
        'build ke PDF menurut baris',
        'baris',
        await measureBy(ROWS, (n) => ['build', '-q', ...TIME_ARGS, findBuku(n), '-o', outputPath(n, 'pdf')], folder, 1),
      ),
      ...formatTable(
        'check menurut buku kerja (10 baris)',
        'buku kerja',
        await measureBy(BUKU, (n) => ['check', '-q', join(bukuFolder(n), '*.xlsx')], folder, rounds),
      ),
      ...formatTable(
        'batch ke PDF menurut buku kerja (10 baris)',
        'buku kerja',
        await measureBy(full ? BUKU : BUKU.slice(0, 3), batch, folder, 1),
      ),
    ];
    console.log(lines.join('\n'));
    return !lines.some((l) => l.includes('MELEBIHI'));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const { values } = parseArgs({ options: { penuh: { type: 'boolean' } } });
  process.exitCode = (await benchGrowth(3, values.penuh === true)) ? 0 : 1;
}
