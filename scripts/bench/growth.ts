import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bukuUkur } from './bench-buku.ts';
import { bergiliran, denganFolder, type Jalan, jalankan } from './measure-process.ts';

const AKAR = resolve(import.meta.dirname, '../..');
const LAPKIN = join(AKAR, 'bin/lapkin.js');
const BARIS = [10, 100, 1000];
const BUKU = [1, 10, 100, 1000];
/** A report of 1,000 sub kegiatan has some 800 pages; its browser is given the time. */
const WAKTU = ['--timeout', '600'];
/** The cost of one more may not be more than this times that of the smaller step. */
const BATAS = 1.5;

interface Langkah {
  readonly banyak: number;
  readonly jalan: Jalan;
}

/** One line a size: time, memory, and the cost of each further row or workbook since the size before. */
function tabel(judul: string, satuan: string, langkah: readonly Langkah[]): readonly string[] {
  const tambahan = langkah.map(({ banyak, jalan }, i) => {
    const sebelum = langkah[i - 1];
    return sebelum === undefined ? null : (jalan.ms - sebelum.jalan.ms) / (banyak - sebelum.banyak);
  });
  const [kecil, besar] = [tambahan[1], tambahan.at(-1)];
  const rasio = kecil && besar && tambahan.length > 2 ? besar / kecil : null;
  return [
    judul,
    ...langkah.map(
      ({ banyak, jalan }, i) =>
        `  ${String(banyak).padStart(5)} ${satuan.padEnd(12)} ${jalan.ms.toFixed(0).padStart(8)} ms ${jalan.puncakMb.toFixed(0).padStart(5)} MB` +
        (tambahan[i] == null ? '' : `   ${tambahan[i].toFixed(2).padStart(8)} ms tiap tambahan`),
    ),
    ...(rasio === null
      ? []
      : [
          `  tambahan terbesar / terkecil ${rasio.toFixed(2)} (batas ${BATAS}, ${rasio <= BATAS ? 'memenuhi' : 'MELEBIHI'})`,
        ]),
  ];
}

async function menurut(
  banyak: readonly number[],
  perintah: (n: number) => readonly string[],
  folder: string,
  kali: number,
): Promise<readonly Langkah[]> {
  const semua = Object.fromEntries(
    banyak.map((n) => [String(n), () => jalankan([LAPKIN, ...perintah(n)], folder, [0, 1])]),
  );
  const hasil = await bergiliran(semua, kali);
  return banyak.map((n) => ({ banyak: n, jalan: hasil[String(n)] as Jalan }));
}

/** `npm run bench`: how time and memory grow with the rows of one workbook and with the number of workbooks. Exits 1 when the growth is more than linear. */
export async function benchTumbuh(kali = 3, penuh = false): Promise<boolean> {
  return denganFolder(async (folder) => {
    const buku = new Map(await Promise.all(BARIS.map(async (n) => [n, await bukuUkur(folder, n)] as const)));
    const kumpulan = join(folder, 'kumpulan');
    for (const n of BUKU) {
      mkdirSync(join(kumpulan, String(n)), { recursive: true });
      for (let i = 0; i < n; i++)
        copyFileSync(buku.get(10) ?? '', join(kumpulan, String(n), `unit-${i}.xlsx`));
    }
    const berkas = (n: number): string => buku.get(n) ?? '';
    const folderBuku = (n: number): string => join(kumpulan, String(n));
    const keluaran = (n: number, bentuk: string): string => join(folder, `keluaran-${n}.${bentuk}`);
    const batch = (n: number): readonly string[] => [
      'batch',
      '-q',
      folderBuku(n),
      '-o',
      join(folder, `laporan-${n}`),
      '--force',
    ];
    const laporan = [
      ...tabel(
        'check menurut baris',
        'baris',
        await menurut(BARIS, (n) => ['check', '-q', berkas(n)], folder, kali),
      ),
      ...tabel(
        'build ke HTML menurut baris',
        'baris',
        await menurut(BARIS, (n) => ['build', '-q', berkas(n), '-o', keluaran(n, 'html')], folder, kali),
      ),
      ...tabel(
        'build ke PDF menurut baris',
        'baris',
        await menurut(
          BARIS,
          (n) => ['build', '-q', ...WAKTU, berkas(n), '-o', keluaran(n, 'pdf')],
          folder,
          1,
        ),
      ),
      ...tabel(
        'check menurut buku kerja (10 baris)',
        'buku kerja',
        await menurut(BUKU, (n) => ['check', '-q', join(folderBuku(n), '*.xlsx')], folder, kali),
      ),
      ...tabel(
        'batch ke PDF menurut buku kerja (10 baris)',
        'buku kerja',
        await menurut(penuh ? BUKU : BUKU.slice(0, 3), batch, folder, 1),
      ),
    ];
    console.log(laporan.join('\n'));
    return !laporan.some((l) => l.includes('MELEBIHI'));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const { values } = parseArgs({ options: { penuh: { type: 'boolean' } } });
  process.exitCode = (await benchTumbuh(3, values.penuh === true)) ? 0 : 1;
}
