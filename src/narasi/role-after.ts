import type { Banding } from './mention.ts';
import { type Bacaan, kataDari } from './sentence-input.ts';
import type { Peran } from './token.ts';

/** How a comparing phrase bounds the figure after it; null = not in a way that can be held against a table. */
export function arahBanding(teks: string): Banding | null {
  if (/^(?:lebih dari|di ?atas|melebihi|melampaui)$/i.test(teks)) return '>';
  if (/^(?:kurang dari|di ?bawah|hampir|mendekati)$/i.test(teks)) return '<';
  return /^(?:sekitar|kira[ -]kira|kurang lebih|lebih kurang)$/i.test(teks) ? '~' : null;
}

/** Words after a figure that say what it is, with nothing after them that could turn it into something else. */
const SESUDAH =
  /^[\s)]*([a-z/ -]*?)\s*\byang\s+(?:(?:telah|sudah|berhasil|dapat|akhirnya)\s+)*(ditargetkan|menjadi target|terealisasi|direalisasikan|tercapai|dicapai)(?=\s*(?:[,.;)]|$)|\s+(?:dan|namun|tetapi|sedangkan|telah|sudah|hanya|baru|pada triwulan ini)\b)/i;

function kataSesudah(b: Bacaan, i: number): string | null {
  const m = SESUDAH.exec(b.kalimat.slice(b.token[i]?.akhir ?? 0));
  if (m === null || !kataDari(m[1] ?? '').every((k) => b.satuan.has(k))) return null;
  return (m[2] ?? '').toLowerCase();
}

/** What a percentage was made of, in brackets behind it: "capaian 100% (3 dari 4 laporan)". */
export function dalamKurung(
  k: { readonly rantai: Peran | null },
  b: Bacaan,
  i: number,
): { peran: Peran; dari: boolean; ikut: boolean } | null {
  const [sebelum, dari, angka] = [b.token[i - 1], b.token[i + 1], b.token[i + 2]];
  if (k.rantai !== 'capaian' || sebelum?.jenis !== 'buka' || dari?.jenis !== 'dari') return null;
  return angka?.jenis === 'angka' && angka.satuan === ''
    ? { peran: 'realisasi', dari: false, ikut: false }
    : null;
}

/** A role told after a figure: "dua laporan yang terealisasi"; "5 laporan dari 7 laporan yang ditargetkan". */
export function peranSesudah(b: Bacaan, i: number): { peran: Peran; dari: boolean; ikut: boolean } | null {
  const t = b.token[i];
  if (t?.jenis !== 'angka' || t.satuan === 'persen') return null;
  const apa = (peran: Peran) => ({ peran, dari: false, ikut: false });
  const kata = kataSesudah(b, i);
  if (kata !== null) return apa(kata.includes('target') ? 'target' : 'realisasi');
  // What is counted may stand between: "5 (lima) laporan dari 7 laporan yang ditargetkan".
  let j = i + 1;
  while (b.token[j]?.jenis === 'lain' && kataDari(b.token[j]?.teks ?? '').every((k) => b.satuan.has(k)))
    j += 1;
  if (b.token[j]?.jenis !== 'dari' || b.token[j + 1]?.jenis !== 'angka') return null;
  return kataSesudah(b, j + 1)?.includes('target') === true ? apa('realisasi') : null;
}
