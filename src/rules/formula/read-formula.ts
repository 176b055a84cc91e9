import { bacaRujukan, type Rujukan } from './formula-reference.ts';
import { type Kata, pecahRumus } from './formula-words.ts';

/** A formula that adds or averages cells, and nothing else. */
export interface Rumus {
  readonly cara: 'jumlah' | 'rerata';
  readonly rujukan: readonly Rujukan[];
  /** The outermost function is SUBTOTAL. */
  readonly subtotal: boolean;
}

/** SUBTOTAL's function numbers that add or average. */
const SUBTOTAL: Readonly<Record<string, Rumus['cara']>> = {
  '9': 'jumlah',
  '109': 'jumlah',
  '1': 'rerata',
  '101': 'rerata',
};

/**
 * Reads SUM, AVERAGE, SUBTOTAL (9, 109, 1, 101), plain additions, and these inside each other; null for anything else,
 * which is left alone (checks.md). `rumus` is without "=".
 */
export function bacaRumus(rumus: string): Rumus | null {
  const kata = pecahRumus(rumus);
  if (kata === null) return null;
  const hasil = jumlah({ kata, i: 0 });
  return hasil !== null && hasil.i === kata.length && hasil.nilai.rujukan.length > 0 ? hasil.nilai : null;
}

interface Letak {
  readonly kata: readonly Kata[];
  readonly i: number;
}
type Bacaan = { readonly nilai: Rumus; readonly i: number } | null;

function tanda(l: Letak, ...teks: readonly string[]): boolean {
  const k = l.kata[l.i];
  return k?.jenis === 'tanda' && teks.includes(k.teks);
}

/** suku + suku + ...; a mean stands alone. */
function jumlah(awal: Letak): Bacaan {
  let l = awal;
  const bagian: Rumus[] = [];
  while (tanda(l, '+')) l = { ...l, i: l.i + 1 };
  for (;;) {
    const s = suku(l);
    if (s === null) return null;
    bagian.push(s.nilai);
    l = { ...l, i: s.i };
    if (!tanda(l, '+')) break;
    while (tanda(l, '+')) l = { ...l, i: l.i + 1 };
  }
  const [pertama] = bagian;
  if (pertama !== undefined && bagian.length === 1) return { nilai: pertama, i: l.i };
  if (bagian.some((b) => b.cara === 'rerata')) return null;
  return { nilai: gabung('jumlah', bagian, false), i: l.i };
}

function gabung(cara: Rumus['cara'], bagian: readonly Rumus[], subtotal: boolean): Rumus {
  const rujukan = bagian.flatMap((b) => b.rujukan);
  return { cara, rujukan: subtotal ? rujukan.map((r) => ({ ...r, subtotal })) : rujukan, subtotal };
}

function suku(l: Letak): Bacaan {
  const k = l.kata[l.i];
  if (k?.jenis === 'rujukan') {
    const r = bacaRujukan(k.teks, k.sheet);
    return r === undefined ? null : { nilai: { cara: 'jumlah', rujukan: [r], subtotal: false }, i: l.i + 1 };
  }
  if (tanda(l, '(')) {
    // Both a bracketed addition and a union (A1:A3,A9).
    const isi = daftar({ ...l, i: l.i + 1 });
    return isi === null ? null : { nilai: isi.satu ?? gabung('jumlah', isi.nilai, false), i: isi.i };
  }
  return k?.jenis === 'nama' ? fungsi(k.teks, l) : null;
}

function fungsi(nama: string, l: Letak): Bacaan {
  const buka = { ...l, i: l.i + 1 };
  if (!tanda(buka, '(')) return null;
  if (nama === 'SUBTOTAL') {
    const nomor = l.kata[l.i + 2];
    const cara = nomor?.jenis === 'angka' ? SUBTOTAL[nomor.teks] : undefined;
    const pisah = { ...l, i: l.i + 3 };
    if (cara === undefined || !tanda(pisah, ',', ';')) return null;
    return panggil(cara, { ...l, i: l.i + 4 }, true);
  }
  if (nama === 'SUM') return panggil('jumlah', { ...l, i: l.i + 2 }, false);
  return nama === 'AVERAGE' ? panggil('rerata', { ...l, i: l.i + 2 }, false) : null;
}

/** A mean takes plain references only: the mean of a sum is something else. */
function panggil(cara: Rumus['cara'], l: Letak, subtotal: boolean): Bacaan {
  const isi = daftar(l);
  if (isi === null || isi.nilai.some((n) => n.cara === 'rerata')) return null;
  if (cara === 'rerata' && l.kata.slice(l.i, isi.i).some((k) => k.jenis === 'nama' || k.teks === '+'))
    return null;
  return { nilai: gabung(cara, isi.nilai, subtotal), i: isi.i };
}

/** Arguments up to the closing bracket; `satu` when there is only one. */
function daftar(
  awal: Letak,
): { readonly nilai: readonly Rumus[]; readonly satu: Rumus | undefined; readonly i: number } | null {
  let l = awal;
  const nilai: Rumus[] = [];
  for (;;) {
    const n = jumlah(l);
    if (n === null) return null;
    nilai.push(n.nilai);
    l = { ...l, i: n.i };
    if (tanda(l, ')')) return { nilai, satu: nilai.length === 1 ? nilai[0] : undefined, i: l.i + 1 };
    if (!tanda(l, ',', ';')) return null;
    l = { ...l, i: l.i + 1 };
  }
}
