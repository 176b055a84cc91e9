import { join, resolve } from 'node:path';
import { bukuUkur } from './bench-buku.ts';
import { denganFolder, jalankan, median, rasioPutaran, semuaPutaran } from './measure-process.ts';
import { cetakPolos, perambanUkur } from './plain-print.ts';

const AKAR = resolve(import.meta.dirname, '../..');
const LAPKIN = join(AKAR, 'bin/lapkin.js');

/** Bar: a whole cold `build` to PDF against the same browser's own --print-to-pdf of the same HTML. */
const BATAS = 1.5;

/** `npm run bench`: cold `build` of reports of about 14, 30 and 150 pages. Exits 1 when a bar is not held. */
export async function benchBuild(kali = [15, 9, 5]): Promise<boolean> {
  const browser = await perambanUkur();
  return denganFolder(async (folder) => {
    const laporan = [`build dingin ke PDF, peramban ${browser.path} (median, bergiliran)`];
    const ukuran = [
      { nama: 'contoh, 14 halaman', buku: join(AKAR, 'examples/kalaena-2024-tw2.xlsx') },
      { nama: '24 sub kegiatan, 30 halaman', buku: await bukuUkur(folder, 24) },
      { nama: '176 sub kegiatan, 150 halaman', buku: await bukuUkur(folder, 176) },
    ];
    for (const [i, { nama, buku }] of ukuran.entries()) {
      const [html, pdf] = [join(folder, 'polos.html'), join(folder, 'keluaran.pdf')];
      await jalankan([LAPKIN, 'build', '-q', buku, '-o', html], folder);
      const hasil = await semuaPutaran(
        {
          polos: () => cetakPolos(browser, html, join(folder, 'polos.pdf')),
          lapkin: () => jalankan([LAPKIN, 'build', '-q', buku, '-o', pdf], folder),
        },
        kali[i] ?? 5,
      );
      const [polos, lapkin] = [hasil.polos, hasil.lapkin].map((h) => median(h.map((j) => j.ms)));
      const rasio = rasioPutaran(hasil.lapkin, hasil.polos);
      laporan.push(
        `  ${nama.padEnd(31)} ${lapkin?.toFixed(0).padStart(6)} ms, peramban saja ${polos?.toFixed(0).padStart(6)} ms, ` +
          `rasio ${rasio.toFixed(2)} (batas ${BATAS}, ${rasio <= BATAS ? 'memenuhi' : 'MELEBIHI'})`,
      );
    }
    console.log(laporan.join('\n'));
    return !laporan.some((l) => l.includes('MELEBIHI'));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = (await benchBuild()) ? 0 : 1;
}
