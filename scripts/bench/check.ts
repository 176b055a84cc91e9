import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  measureLiveMemory,
  measureRounds,
  median,
  medianRoundRatio,
  type Run,
  runNode,
  withFolder,
} from './measure-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'bin/lapkin.js');
const EXAMPLES = ['dinas-contoh-2025-tw3', 'kalaena-2024-tw2', 'kalaena-2024-tw2-asli'].map((n) =>
  join(ROOT, `examples/${n}.xlsx`),
);
const BUKU = EXAMPLES[0] ?? '';
/** Findings of the example end `check` with 1; here only a fault matters. */
const ALLOWED = [0, 1];

/** Bars: one workbook against starting Node and reading it with exceljs; a thousand against a bare exceljs loop. */
const LIMITS = { single: 1.25, thousand: 1.3, memory: 1.15 } as const;

/** A CommonJS program that reads each workbook named on its command line with exceljs, one after the other. */
const READ_WITH_EXCELJS = `const { Workbook } = require(${JSON.stringify(join(ROOT, 'node_modules/exceljs'))});
const { readFileSync } = require('node:fs');
(async () => {
  for (const berkas of process.argv.slice(2).flatMap((a) => a.startsWith('@') ? JSON.parse(readFileSync(a.slice(1), 'utf8')) : [a])) {
    await new Workbook().xlsx.readFile(berkas);
  }
})();`;

function formatLine(label: string, runs: readonly Run[]): string {
  const [ms, mb] = [median(runs.map((j) => j.ms)), median(runs.map((j) => j.peakMb))];
  return `  ${label.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms  ${mb.toFixed(0).padStart(5)} MB`;
}

function formatRatio(label: string, value: number, limit: number): string {
  const verdict = value <= limit ? 'memenuhi' : 'MELEBIHI';
  return `  ${label.padEnd(34)} ${value.toFixed(2).padStart(7)}     (batas ${limit}, ${verdict})`;
}

/** Medians of `lapkin check` on one ordinary workbook, of exceljs reading the same file, and of Node alone. */
async function measureOneBuku(folder: string, exceljs: string, rounds: number): Promise<readonly string[]> {
  const results = await measureRounds(
    {
      node: () => runNode(['-e', '0'], folder),
      exceljs: () => runNode([exceljs, BUKU], folder),
      check: () => runNode([COMMAND, 'check', BUKU], folder, ALLOWED),
    },
    rounds,
  );
  return [
    `check, satu buku kerja (median ${rounds} putaran, bergiliran)`,
    formatLine('node saja', results.node),
    formatLine('node + exceljs membaca', results.exceljs),
    formatLine('lapkin check', results.check),
    formatRatio('check / (node + exceljs)', medianRoundRatio(results.check, results.exceljs), LIMITS.single),
  ];
}

function copyExamples(folder: string, count: number): readonly string[] {
  const place = join(folder, 'buku');
  mkdirSync(place, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const file = join(place, `unit-${String(i + 1).padStart(4, '0')}.xlsx`);
    copyFileSync(EXAMPLES[i % EXAMPLES.length] ?? BUKU, file);
    return file;
  });
}

/** A thousand workbooks in one call: time against a bare exceljs loop, and the live heap after a quarter of them and after all. */
async function measureManyBuku(
  folder: string,
  exceljs: string,
  count: number,
  rounds: number,
): Promise<readonly string[]> {
  const files = copyExamples(folder, count);
  const listFile = join(folder, 'daftar.json');
  writeFileSync(listFile, JSON.stringify(files));
  const results = await measureRounds(
    {
      exceljs: () => runNode([exceljs, `@${listFile}`], folder),
      check: () => runNode([COMMAND, 'check', ...files], folder, ALLOWED),
    },
    rounds,
  );
  const step = Math.floor(count / 4);
  const live = await measureLiveMemory([COMMAND, 'check', ...files], folder, step, ALLOWED);
  const [start = Number.NaN, end = Number.NaN] = [live[0], live.at(-1)];
  return [
    `check, ${count} buku kerja dalam satu panggilan (median ${rounds} putaran)`,
    formatLine('exceljs membaca semua', results.exceljs),
    formatLine(`lapkin check ${count} buku`, results.check),
    formatRatio('check / exceljs', medianRoundRatio(results.check, results.exceljs), LIMITS.thousand),
    `  ${'memori hidup'.padEnd(34)} ${start.toFixed(1).padStart(7)} MB  sesudah ${step} buku, ${end.toFixed(1)} MB sesudah ${count}`,
    formatRatio(`memori ${count} / ${step} buku`, end / start, LIMITS.memory),
  ];
}

/** `npm run bench`: how much `lapkin check` costs beside exceljs. Exits 1 when a bar is not held. */
export async function benchCheck(rounds = 21, count = 1000): Promise<boolean> {
  return withFolder(async (folder) => {
    const exceljs = join(folder, 'baca-exceljs.cjs');
    writeFileSync(exceljs, READ_WITH_EXCELJS);
    const lines = [
      ...(await measureOneBuku(folder, exceljs, rounds)),
      ...(await measureManyBuku(folder, exceljs, count, 3)),
    ];
    console.log(lines.join('\n'));
    return !lines.some((l) => l.includes('MELEBIHI'));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = (await benchCheck()) ? 0 : 1;
}
