import type { BagianLaporan } from '../domain/report-bagian.ts';
import { diagnose } from '../findings/catalog.ts';
import type { Checked, Diagnostic } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { kumpulkanDaftar } from './collect-contents.ts';
import type { MesinTemplat } from './template/template-engine.ts';
import {
  BERKAS_GAYA,
  FOLDER_PARSIAL,
  type SumberTemplat,
  TEMPLAT_BAGIAN,
  TEMPLAT_KERANGKA,
} from './template/template-source.ts';
import { KERANGKA, type ReportView, VIEW } from './view/report-view.ts';

const DEPAN: readonly string[] = [
  'Kata Pengantar',
  'Daftar Isi',
  'Daftar Tabel',
  'Daftar Gambar',
  'Ikhtisar',
];
const DAFTAR: readonly string[] = ['Daftar Isi', 'Daftar Tabel', 'Daftar Gambar'];

interface Bagian {
  readonly nama: string;
  readonly html: string;
}

/**
 * The report as one self-contained HTML document. Each part is rendered by its own template, so that one part's
 * error does not hide another's (a part with an error is left out); the contents lists come last, from the headings
 * and captions of the other parts. `mesin` is one that has printed nothing yet. Findings: `templat/*`.
 */
export function cetakLaporan(view: ReportView, sumber: SumberTemplat, mesin: MesinTemplat): Checked<string> {
  const cetak = (nama: string, isi: ReportView): Bagian => ({
    nama,
    html: mesin.cetak(TEMPLAT_BAGIAN[nama as BagianLaporan], VIEW, isi),
  });
  const tubuh = view.bagian.map((nama) => (DAFTAR.includes(nama) ? { nama, html: '' } : cetak(nama, view)));
  const lengkap = { ...view, daftar: denganDaftar(tubuh) };
  const bagian = tubuh.map((b) => (DAFTAR.includes(b.nama) ? cetak(b.nama, lengkap) : b));
  const html = mesin.cetak(TEMPLAT_KERANGKA, KERANGKA, {
    ...lengkap,
    gaya: `${sumber.huruf}\n${view.halaman.gaya}\n${sumber.berkas.get(BERKAS_GAYA)?.teks ?? ''}`,
    isi: bagian.map((b) => b.html).join('\n'),
    awalRomawi: awal(bagian, (nama) => DEPAN.includes(nama)),
    awalArab: awal(bagian, (nama) => nama !== 'Sampul' && !DEPAN.includes(nama)),
  });
  return { value: html, findings: [...berkasAsing(sumber), ...periksaSisa(mesin, view)] };
}

/** Findings of the engine, and of templates that this report happens not to print. */
function periksaSisa(mesin: MesinTemplat, view: ReportView): readonly Diagnostic[] {
  for (const [nama, templat] of Object.entries(TEMPLAT_BAGIAN)) {
    if (!view.bagian.includes(nama)) mesin.periksa(templat, VIEW);
  }
  return mesin.temuan();
}

/** Id of the first h1 among the parts that pass. */
function awal(bagian: readonly Bagian[], uji: (nama: string) => boolean): string {
  return (
    bagian
      .filter((b) => uji(b.nama))
      .map((b) => /<h1\b[^>]*\bid="([^"]+)"/.exec(b.html)?.[1])
      .find((id) => id !== undefined) ?? ''
  );
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

/** Files that no part of the report uses, such as a misspelt name. */
function berkasAsing(sumber: SumberTemplat): readonly Diagnostic[] {
  const dikenal = [...Object.values(TEMPLAT_BAGIAN), TEMPLAT_KERANGKA, BERKAS_GAYA];
  return [...sumber.berkas]
    .filter(([nama]) => !dikenal.includes(nama) && !nama.startsWith(FOLDER_PARSIAL))
    .map(([nama, { tempat }]) =>
      diagnose('templat/berkas-tidak-dikenal', { templat: tempat, terdekat: nearest(nama, dikenal) ?? '' }),
    );
}
