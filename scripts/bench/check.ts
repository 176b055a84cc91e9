import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  denganFolder,
  type Jalan,
  jalankan,
  median,
  memoriHidup,
  rasioPutaran,
  semuaPutaran,
} from './measure-process.ts';

const AKAR = resolve(import.meta.dirname, '../..');
const LAPKIN = join(AKAR, 'bin/lapkin.js');
const CONTOH = ['dinas-contoh-2025-tw3', 'kalaena-2024-tw2', 'kalaena-2024-tw2-asli'].map((n) =>
  join(AKAR, `examples/${n}.xlsx`),
);
const BUKU = CONTOH[0] ?? '';
/** Findings of the example end `check` with 1; here only a fault matters. */
const BOLEH = [0, 1];

/** Bars: one workbook against starting Node and reading it with exceljs; a thousand against a bare exceljs loop. */
const BATAS = { satu: 1.25, seribu: 1.3, memori: 1.15 } as const;

/** A CommonJS program that reads each workbook named on its command line with exceljs, one after the other. */
const BACA_EXCELJS = `const { Workbook } = require(${JSON.stringify(join(AKAR, 'node_modules/exceljs'))});
const { readFileSync } = require('node:fs');
(async () => {
  for (const berkas of process.argv.slice(2).flatMap((a) => a.startsWith('@') ? JSON.parse(readFileSync(a.slice(1), 'utf8')) : [a])) {
    await new Workbook().xlsx.readFile(berkas);
  }
})();`;

function baris(label: string, jalan: readonly Jalan[]): string {
  const [ms, mb] = [median(jalan.map((j) => j.ms)), median(jalan.map((j) => j.puncakMb))];
  return `  ${label.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms  ${mb.toFixed(0).padStart(5)} MB`;
}

function rasio(label: string, nilai: number, batas: number): string {
  const hasil = nilai <= batas ? 'memenuhi' : 'MELEBIHI';
  return `  ${label.padEnd(34)} ${nilai.toFixed(2).padStart(7)}     (batas ${batas}, ${hasil})`;
}

/** Medians of `lapkin check` on one ordinary workbook, of exceljs reading the same file, and of Node alone. */
async function satuBuku(folder: string, exceljs: string, kali: number): Promise<readonly string[]> {
  const hasil = await semuaPutaran(
    {
      node: () => jalankan(['-e', '0'], folder),
      exceljs: () => jalankan([exceljs, BUKU], folder),
      check: () => jalankan([LAPKIN, 'check', BUKU], folder, BOLEH),
    },
    kali,
  );
  return [
    `check, satu buku kerja (median ${kali} putaran, bergiliran)`,
    baris('node saja', hasil.node),
    baris('node + exceljs membaca', hasil.exceljs),
    baris('lapkin check', hasil.check),
    rasio('check / (node + exceljs)', rasioPutaran(hasil.check, hasil.exceljs), BATAS.satu),
  ];
}

function salinan(folder: string, banyak: number): readonly string[] {
  const tempat = join(folder, 'buku');
  mkdirSync(tempat, { recursive: true });
  return Array.from({ length: banyak }, (_, i) => {
    const berkas = join(tempat, `unit-${String(i + 1).padStart(4, '0')}.xlsx`);
    copyFileSync(CONTOH[i % CONTOH.length] ?? BUKU, berkas);
    return berkas;
  });
}

/** A thousand workbooks in one call: time against a bare exceljs loop, and the live heap after a quarter of them and after all. */
async function banyakBuku(
  folder: string,
  exceljs: string,
  banyak: number,
  kali: number,
): Promise<readonly string[]> {
  const berkas = salinan(folder, banyak);
  const daftar = join(folder, 'daftar.json');
  writeFileSync(daftar, JSON.stringify(berkas));
  const hasil = await semuaPutaran(
    {
      exceljs: () => jalankan([exceljs, `@${daftar}`], folder),
      check: () => jalankan([LAPKIN, 'check', ...berkas], folder, BOLEH),
    },
    kali,
  );
  const langkah = Math.floor(banyak / 4);
  const hidup = await memoriHidup([LAPKIN, 'check', ...berkas], folder, langkah, BOLEH);
  const [awal = Number.NaN, akhir = Number.NaN] = [hidup[0], hidup.at(-1)];
  return [
    `check, ${banyak} buku kerja dalam satu panggilan (median ${kali} putaran)`,
    baris('exceljs membaca semua', hasil.exceljs),
    baris(`lapkin check ${banyak} buku`, hasil.check),
    rasio('check / exceljs', rasioPutaran(hasil.check, hasil.exceljs), BATAS.seribu),
    `  ${'memori hidup'.padEnd(34)} ${awal.toFixed(1).padStart(7)} MB  sesudah ${langkah} buku, ${akhir.toFixed(1)} MB sesudah ${banyak}`,
    rasio(`memori ${banyak} / ${langkah} buku`, akhir / awal, BATAS.memori),
  ];
}

/** `npm run bench`: how much `lapkin check` costs beside exceljs. Exits 1 when a bar is not held. */
export async function benchCheck(kali = 21, banyak = 1000): Promise<boolean> {
  return denganFolder(async (folder) => {
    const exceljs = join(folder, 'baca-exceljs.cjs');
    writeFileSync(exceljs, BACA_EXCELJS);
    const laporan = [
      ...(await satuBuku(folder, exceljs, kali)),
      ...(await banyakBuku(folder, exceljs, banyak, 3)),
    ];
    console.log(laporan.join('\n'));
    return !laporan.some((l) => l.includes('MELEBIHI'));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = (await benchCheck()) ? 0 : 1;
}
