import Handlebars from 'handlebars';
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { BagianLaporan } from '../domain/bagian-laporan.ts';
import { kumpulkanDaftar } from './daftar.ts';
import {
  BERKAS_GAYA,
  FOLDER_PARSIAL,
  type SumberTemplat,
  TEMPLAT_BAGIAN,
  TEMPLAT_KERANGKA,
} from './templat.ts';
import type { ReportView } from './view/report-view.ts';

const DEPAN: readonly string[] = [
  'Kata Pengantar',
  'Daftar Isi',
  'Daftar Tabel',
  'Daftar Gambar',
  'Ikhtisar',
];
const DAFTAR: readonly string[] = ['Daftar Isi', 'Daftar Tabel', 'Daftar Gambar'];

type Bagian = { readonly nama: string; html: string };

/**
 * The report as one self-contained HTML document. Each part is rendered by its own template, so that one part's
 * error does not hide another's; the contents lists come last, from the headings and captions of the other parts.
 */
export function renderReport(view: ReportView, sumber: SumberTemplat): Checked<string> {
  const mesin = Handlebars.create();
  for (const [nama, { teks }] of sumber.berkas) {
    if (nama.startsWith(FOLDER_PARSIAL)) mesin.registerPartial(nama.replace(/\.hbs$/, ''), teks);
  }
  const cetak = (templat: string, isi: object): string => {
    const berkas = sumber.berkas.get(templat);
    return berkas === undefined
      ? ''
      : mesin.compile(berkas.teks, { strict: true, knownHelpersOnly: true })(isi);
  };
  const bagian: Bagian[] = view.bagian.map((nama) => ({
    nama,
    html: DAFTAR.includes(nama) ? '' : cetak(TEMPLAT_BAGIAN[nama as BagianLaporan], view),
  }));
  const lengkap = { ...view, daftar: denganDaftar(bagian) };
  for (const b of bagian) {
    if (DAFTAR.includes(b.nama)) b.html = cetak(TEMPLAT_BAGIAN[b.nama as BagianLaporan], lengkap);
  }
  const awal = (uji: (nama: string) => boolean): string =>
    bagian
      .filter((b) => uji(b.nama))
      .map((b) => /<h1\b[^>]*\bid="([^"]+)"/.exec(b.html)?.[1])
      .find((id) => id !== undefined) ?? '';
  const html = cetak(TEMPLAT_KERANGKA, {
    ...lengkap,
    gaya: `${sumber.huruf}\n${view.halaman.gaya}\n${sumber.berkas.get(BERKAS_GAYA)?.teks ?? ''}`,
    isi: bagian.map((b) => b.html).join('\n'),
    awalRomawi: awal((nama) => DEPAN.includes(nama)),
    awalArab: awal((nama) => nama !== 'Sampul' && !DEPAN.includes(nama)),
  });
  return { value: html, findings: [] };
}

/** The lists themselves are entries of Daftar Isi too, in their place. */
function denganDaftar(bagian: readonly Bagian[]): ReportView['daftar'] {
  const perBagian = bagian.map((b) => ({ nama: b.nama, ...kumpulkanDaftar(b.html) }));
  const tabel = perBagian.flatMap((b) => b.tabel);
  const gambar = perBagian.flatMap((b) => b.gambar);
  const ada: Readonly<Record<string, boolean>> = {
    'Daftar Isi': true,
    'Daftar Tabel': tabel.length > 0,
    'Daftar Gambar': gambar.length > 0,
  };
  const isi = perBagian.flatMap((b) =>
    ada[b.nama] === true
      ? [{ id: b.nama.toLowerCase().replace(' ', '-'), tingkat: '1', teks: b.nama.toUpperCase() }]
      : b.isi,
  );
  return { isi, tabel, gambar };
}
