import { type Angka, angka, NOL } from './angka.ts';

const SATUAN: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
const BESARAN: Readonly<Record<string, string>> = {
  ribu: '1000',
  juta: '1000000',
  miliar: '1000000000',
  milyar: '1000000000',
  triliun: '1000000000000',
  trilyun: '1000000000000',
};
const BAGIAN = [
  ...Object.keys(SATUAN),
  ...['sepuluh', 'sebelas', 'seratus', 'belas', 'puluh', 'ratus', 'koma'],
  ...Object.keys(BESARAN),
  ...Object.keys(BESARAN).map((b) => `se${b}`),
].sort((a, b) => b.length - a.length);

/** Splits letters into number words, longest first; null when something else is among them. */
function pecah(huruf: string): string[] | null {
  const hasil: string[] = [];
  let rest = huruf;
  while (rest !== '') {
    const kata = BAGIAN.find((b) => rest.startsWith(b));
    if (kata === undefined) return null;
    hasil.push(kata);
    rest = rest.slice(kata.length);
  }
  return hasil;
}

/** A group below a thousand ("dua ratus empat puluh lima"); null when the words do not make one. */
function ratusan(kata: readonly string[]): number | null {
  let nilai = 0;
  let i = 0;
  const digit = (k: string | undefined): number | undefined => (k === undefined ? undefined : SATUAN[k]);
  const berikut = (lanjut: string): number | undefined =>
    kata[i + 1] === lanjut ? digit(kata[i]) || undefined : undefined;
  if (kata[i] === 'seratus') {
    nilai += 100;
    i += 1;
  } else if (berikut('ratus') !== undefined) {
    nilai += 100 * (digit(kata[i]) ?? 0);
    i += 2;
  }
  if (kata[i] === 'sepuluh' || kata[i] === 'sebelas') {
    nilai += kata[i] === 'sepuluh' ? 10 : 11;
    i += 1;
  } else if (berikut('belas') !== undefined) {
    nilai += 10 + (digit(kata[i]) ?? 0);
    i += 2;
  } else {
    if (berikut('puluh') !== undefined) {
      nilai += 10 * (digit(kata[i]) ?? 0);
      i += 2;
    }
    const akhir = digit(kata[i]);
    if (akhir !== undefined && (akhir > 0 || kata.length === 1)) {
      nilai += akhir;
      i += 1;
    }
  }
  return i === kata.length && i > 0 ? nilai : null;
}

/** The whole part: groups with falling magnitudes. */
function bulat(kata: readonly string[]): Angka | null {
  let nilai = NOL;
  let kelompok: string[] = [];
  let batas = angka('1e15');
  for (const k of kata) {
    const se = k.startsWith('se') ? BESARAN[k.slice(2)] : undefined;
    const besaran = se ?? BESARAN[k];
    if (besaran === undefined) {
      kelompok.push(k);
      continue;
    }
    const kali = se === undefined ? ratusan(kelompok) : kelompok.length === 0 ? 1 : null;
    if (kali === null || kali === 0 || batas.lte(besaran)) return null;
    nilai = nilai.plus(angka(besaran).times(kali));
    batas = angka(besaran);
    kelompok = [];
  }
  if (kelompok.length === 0) return kata.length === 0 ? null : nilai;
  const sisa = ratusan(kelompok);
  return sisa === null ? null : nilai.plus(sisa);
}

/** Digits after "koma": one by one ("lima sembilan"), or as one number ("lima puluh sembilan" = 59). */
function pecahan(kata: readonly string[]): string | null {
  const digit = kata.map((k) => SATUAN[k]);
  if (digit.length > 0 && digit.every((d) => d !== undefined)) return digit.join('');
  return bulat(kata)?.toFixed() ?? null;
}

/**
 * Reads a number in Indonesian words: "seratus tujuh juta dua ratus ... rupiah" -> 107244500, "tujuh koma lima" -> 7.5.
 * Case, hyphens and spacing do not count, nor does a closing "rupiah" or "persen"; null when the words make no number.
 */
export function bacaBilangan(teks: string): Angka | null {
  const huruf = teks.normalize('NFKC').toLowerCase().trim();
  const bersih = huruf.replace(/\s*(?:rupiah|persen)\s*$/, '').replace(/[\s\-\u00AD\u2010-\u2015]+/g, '');
  if (bersih === '' || /[^a-z]/.test(bersih)) return null;
  const kata = pecah(bersih);
  if (kata === null) return null;
  const koma = kata.indexOf('koma');
  if (koma === -1) return bulat(kata);
  const utuh = bulat(kata.slice(0, koma));
  const sen = pecahan(kata.slice(koma + 1));
  return utuh === null || sen === null ? null : angka(`${utuh.toFixed()}.${sen}`);
}
