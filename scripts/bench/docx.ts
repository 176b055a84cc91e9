/**
 * `npm run build && tsx scripts/bench/docx.ts`: what the Word file of a 30-page report costs beyond its HTML, whole
 * processes in turn. Exits 1 when the bar is not held.
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { writeAtomically } from '../../src/files/files.ts';
import { buildLargeContent } from '../examples/large-content.ts';
import { measureRounds, median, type Run, runNode, withFolder } from './measure-process.ts';

const COMMAND = resolve(import.meta.dirname, '../../bin/lapkin.js');
/** Sub kegiatan that fill some 30 pages. */
const SUB_KEGIATAN = 26;
/** Sharp is loaded for the charts, some 100 ms; one painter of SVG is simpler than two that must agree. */
const LIMIT_MS = 650;

function formatLine(label: string, runs: readonly Run[]): string {
  const [ms, mb] = [median(runs.map((j) => j.ms)), median(runs.map((j) => j.peakMb))];
  return `  ${label.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms  ${mb.toFixed(0).padStart(5)} MB`;
}

/** Pages of the same report as PDF, as lapkin tells them. */
function countPages(buku: string, folder: string): string {
  const message = execFileSync('sh', [
    '-c',
    '"$0" "$1" build "$2" -o "$3" 2>&1',
    process.execPath,
    COMMAND,
    buku,
    join(folder, 'l.pdf'),
  ]);
  return /(\d+) halaman/.exec(message.toString('utf8'))?.[1] ?? '?';
}

export async function benchDocx(rounds = 9): Promise<boolean> {
  return withFolder(async (folder) => {
    const buku = join(folder, 'besar.xlsx');
    await writeAtomically(buku, (await makeWorkbook(buildLargeContent(SUB_KEGIATAN), SUB_KEGIATAN)).bytes);
    const build = (name: string) => () =>
      runNode([COMMAND, 'build', buku, '--quiet', '-o', join(folder, name)], folder);
    const { html, docx } = await measureRounds({ html: build('l.html'), docx: build('l.docx') }, rounds);
    const difference = median(docx.map((j, i) => j.ms - (html[i]?.ms ?? Number.NaN)));
    console.log(
      [
        `build, laporan ${countPages(buku, folder)} halaman (median ${rounds} putaran, bergiliran)`,
        formatLine('-o laporan.html', html),
        formatLine('-o laporan.docx', docx),
        `  ${'Word di atas HTML'.padEnd(34)} ${difference.toFixed(0).padStart(7)} ms  (batas ${LIMIT_MS}, ${difference <= LIMIT_MS ? 'memenuhi' : 'MELEBIHI'})`,
        `  ${'berkas Word'.padEnd(34)} ${(statSync(join(folder, 'l.docx')).size / 1024).toFixed(0).padStart(7)} kB`,
      ].join('\n'),
    );
    return difference <= LIMIT_MS;
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = (await benchDocx()) ? 0 : 1;
}
