import { kunciNama } from '../domain/name-key.ts';
import { diagnose } from '../findings/catalog.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic } from '../findings/finding.ts';
import type { SelNarasi } from './narasi-cell.ts';

/** A local regulation as cited. */
interface Sitiran {
  readonly jenis: string;
  readonly nomor: string;
  /** First words of its title, folded; '' when it is not told. */
  readonly judul: string;
  readonly kutip: string;
  readonly at: CellRef;
}

const JENIS: Readonly<Record<string, string>> = {
  'peraturan daerah': 'Peraturan Daerah',
  perda: 'Peraturan Daerah',
  'peraturan bupati': 'Peraturan Bupati',
  perbup: 'Peraturan Bupati',
  'peraturan wali kota': 'Peraturan Wali Kota',
  'peraturan walikota': 'Peraturan Wali Kota',
  perwali: 'Peraturan Wali Kota',
  'peraturan gubernur': 'Peraturan Gubernur',
  pergub: 'Peraturan Gubernur',
};
const SITIRAN =
  /\b(peraturan\s+(?:daerah|bupati|wali\s?kota|gubernur)|perda|perbup|perwali|pergub)\b((?:\s+[\p{L}/]+){0,5}?)\s+(?:nomor|no\.?)\s*:?\s*(\d+)\s+tahun\s+(\d{4})(?:\s+tentang\s+((?:[\p{L}\d/-]+[\s,]*){1,5}))?/giu;

const TAHUN = /tahun\s+\d{4}/i;

function sitiran(sel: SelNarasi): readonly Sitiran[] {
  // A citation has a year: most sentences need no look.
  const bertahun = sel.kalimat.filter((k) => TAHUN.test(k.teks));
  return bertahun.flatMap((k) =>
    [...k.teks.matchAll(SITIRAN)].map((m) => ({
      jenis: JENIS[(m[1] ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? '',
      nomor: `${m[3]} Tahun ${m[4]}`,
      judul: kunciNama(m[5] ?? ''),
      kutip: m[0].replace(/\s+tentang\s.*$/is, ''),
      at: sel.at,
    })),
  );
}

/** Two regulations of one number may well exist; with the same title, or one title untold, they are taken as one. */
function bertentangan(a: Sitiran, b: Sitiran): boolean {
  if (a.nomor !== b.nomor || a.jenis === b.jenis) return false;
  return a.judul === '' || b.judul === '' || a.judul.startsWith(b.judul) || b.judul.startsWith(a.judul);
}

/** narasi/peraturan-beda: one regulation cited as two kinds, such as Peraturan Daerah and Peraturan Bupati. At the later citation. */
export function peraturanBeda(sel: readonly SelNarasi[]): Diagnostic[] {
  const semua = sel.flatMap(sitiran);
  return semua.flatMap((kini, i) => {
    const dulu = semua.slice(0, i);
    const lain = dulu.find((s) => bertentangan(s, kini));
    const sudah = dulu.some((s) => s.nomor === kini.nomor && s.jenis === kini.jenis);
    if (lain === undefined || sudah) return [];
    return [
      diagnose(
        'narasi/peraturan-beda',
        { nomor: kini.nomor, kini: kini.jenis, lain: lain.jenis, sel: formatA1(lain.at) },
        { at: kini.at, written: excerpt(kini.kutip, 110), related: [lain.at] },
      ),
    ];
  });
}
