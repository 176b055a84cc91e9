/**
 * `npm run look`: every example in every paper, page by page, as PNG below look/, for the eye.
 * `--contoh NAMA` (again and again) takes only those, `--keluaran FOLDER` another folder.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { susunLaporan } from '../src/app/build/html-report.ts';
import { computeHasil } from '../src/domain/compute-hasil.ts';
import type { DataKinerja } from '../src/domain/kinerja-data.ts';
import { printPdf } from '../src/print/print-pdf.ts';
import { PILIHAN_BAWAAN, type PilihanLaporan } from '../src/report/context/report-context.ts';
import { UKURAN_KERTAS } from '../src/report/page/paper.ts';
import { bukuContoh } from '../test/support/buku-contoh.ts';
import { dataBesar } from '../test/support/data-besar.ts';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../test/support/data-lengkap.ts';
import { halamanPng, lembarHalaman } from '../test/support/gambar-halaman.ts';
import { openTestBrowser } from '../test/support/peramban.ts';

const ROOT = join(import.meta.dirname, '..');
const DPI = 70;

const { values } = parseArgs({
  options: { contoh: { type: 'string', multiple: true }, keluaran: { type: 'string' } },
});
const LOOK = values.keluaran ?? join(ROOT, 'look');

interface Contoh {
  readonly nama: string;
  readonly data: DataKinerja;
  readonly pilihan: Partial<PilihanLaporan>;
}

const contoh: Contoh[] = [
  ...readdirSync(join(ROOT, 'examples'))
    .filter((f) => f.endsWith('.xlsx'))
    .map((f) => ({
      nama: basename(f, '.xlsx'),
      data: bukuContoh(readFileSync(join(ROOT, 'examples', f)), f),
      pilihan: { draf: f.includes('-asli') },
    })),
  { nama: 'lengkap', data: DATA_LENGKAP, pilihan: PILIHAN_LENGKAP },
  { nama: 'empat-puluh-baris', data: dataBesar({ kegiatan: 8, sub: 5 }), pilihan: {} },
];

if (values.keluaran === undefined) rmSync(LOOK, { recursive: true, force: true });
const browser = await openTestBrowser();
const dipilih = contoh.filter(({ nama }) => values.contoh?.includes(nama) ?? true);
if (dipilih.length === 0) throw new Error(`--contoh: ${contoh.map(({ nama }) => nama).join(', ')}`);
for (const { nama, data, pilihan } of dipilih) {
  for (const kertas of Object.keys(UKURAN_KERTAS) as (keyof typeof UKURAN_KERTAS)[]) {
    const hasil = computeHasil({ ...data, pengaturan: { ...data.pengaturan, kertas } });
    const { value } = await susunLaporan(hasil, { ...PILIHAN_BAWAAN, ...pilihan });
    const { bytes } = await printPdf(browser, {
      html: value.html,
      title: value.view.judulDokumen,
      author: value.view.identitas.nama,
      language: 'id-ID',
      now: new Date(0),
      timeoutMs: 120_000,
    });
    const folder = join(LOOK, `${nama}-${kertas}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'laporan.pdf'), bytes);
    writeFileSync(join(folder, 'laporan.html'), value.html);
    const halaman = await halamanPng(bytes, DPI);
    halaman.forEach((png, i) => {
      writeFileSync(join(folder, `${String(i + 1).padStart(3, '0')}.png`), png);
    });
    writeFileSync(join(LOOK, `${nama}-${kertas}.png`), await lembarHalaman(halaman, 6, 0.6));
    console.log(`${nama} ${kertas}: ${halaman.length} halaman`);
  }
}
await browser.close();
