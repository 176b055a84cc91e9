/**
 * `npm run build && tsx scripts/bench/docx.ts`: what the Word file of a 30-page report costs beyond its HTML, whole
 * processes in turn. Exits 1 when the bar is not held.
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bukuKerja } from '../../src/app/init/init-workbook.ts';
import { writeAtomically } from '../../src/files/files.ts';
import { isiBesar } from '../examples/large-content.ts';
import { denganFolder, type Jalan, jalankan, median, semuaPutaran } from './measure-process.ts';

const LAPKIN = resolve(import.meta.dirname, '../../bin/lapkin.js');
/** Sub kegiatan that fill some 30 pages. */
const SUB_KEGIATAN = 26;
const BATAS_MS = 500;

function baris(label: string, jalan: readonly Jalan[]): string {
  const [ms, mb] = [median(jalan.map((j) => j.ms)), median(jalan.map((j) => j.puncakMb))];
  return `  ${label.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms  ${mb.toFixed(0).padStart(5)} MB`;
}

/** Pages of the same report as PDF, as lapkin tells them. */
function halaman(buku: string, folder: string): string {
  const pesan = execFileSync('sh', [
    '-c',
    '"$0" "$1" build "$2" -o "$3" 2>&1',
    process.execPath,
    LAPKIN,
    buku,
    join(folder, 'l.pdf'),
  ]);
  return /(\d+) halaman/.exec(pesan.toString('utf8'))?.[1] ?? '?';
}

export async function benchDocx(kali = 9): Promise<boolean> {
  return denganFolder(async (folder) => {
    const buku = join(folder, 'besar.xlsx');
    await writeAtomically(buku, (await bukuKerja(isiBesar(SUB_KEGIATAN), SUB_KEGIATAN)).bytes);
    const bangun = (nama: string) => () =>
      jalankan([LAPKIN, 'build', buku, '--quiet', '-o', join(folder, nama)], folder);
    const { html, docx } = await semuaPutaran({ html: bangun('l.html'), docx: bangun('l.docx') }, kali);
    const beda = median(docx.map((j, i) => j.ms - (html[i]?.ms ?? Number.NaN)));
    console.log(
      [
        `build, laporan ${halaman(buku, folder)} halaman (median ${kali} putaran, bergiliran)`,
        baris('-o laporan.html', html),
        baris('-o laporan.docx', docx),
        `  ${'Word di atas HTML'.padEnd(34)} ${beda.toFixed(0).padStart(7)} ms  (batas ${BATAS_MS}, ${beda <= BATAS_MS ? 'memenuhi' : 'MELEBIHI'})`,
        `  ${'berkas Word'.padEnd(34)} ${(statSync(join(folder, 'l.docx')).size / 1024).toFixed(0).padStart(7)} kB`,
      ].join('\n'),
    );
    return beda <= BATAS_MS;
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = (await benchDocx()) ? 0 : 1;
}
