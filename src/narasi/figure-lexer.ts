import { type Angka, angka } from '../domain/angka.ts';
import { bacaBilangan } from '../domain/read-terbilang.ts';
import type { TokenAngka } from './token.ts';

/** A number found at a place of a sentence, and where it ends. */
export interface AngkaTemu {
  readonly token: TokenAngka;
  readonly akhir: number;
}

const KALI: Readonly<Record<string, string>> = {
  ribu: '1000',
  rb: '1000',
  juta: '1000000',
  jt: '1000000',
  miliar: '1000000000',
  milyar: '1000000000',
  mlr: '1000000000',
  m: '1000000000',
  triliun: '1000000000000',
  t: '1000000000000',
};
const DASAR = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|nol';
const LAIN =
  'sepuluh|sebelas|seratus|seribu|sejuta|semiliar|belas|puluh|ratus|ribu|juta|miliar|milyar|triliun|koma';
const KATA_BILANGAN = `${DASAR}|${LAIN}`.split('|');
/** One number word, also written together ("duapuluh"). */
const SATU_KATA = `(?:${DASAR}|${LAIN})+`;
const KATA = new RegExp(`${SATU_KATA}(?:[\\s-]+${SATU_KATA})*(?![a-z0-9])`, 'y');
const DIGIT = /(?:(?:rp|idr)\.?\s*)?(\d[\d.,]*)/y;
const AKHIRAN =
  /\s*(?:(%|persen\b|prosen\b)|(rupiah\b)|(ribu|juta|jt|miliar|milyar|triliun)\b(?:\s*(rupiah\b))?)/y;
/** Single letters and the like multiply only what is money already: "Rp4,8 M". */
const SINGKAT = /\s?(rb|mlr|m|t)\b(?!\d)/y;

function cocok(pola: RegExp, teks: string, di: number): RegExpExecArray | null {
  pola.lastIndex = di;
  return pola.exec(teks);
}

/** Figures as Indonesian text ("1.234,5"); a single point with one or two digits is read as a decimal point. */
function bacaDigit(teks: string): { nilai: Angka; desimal: number } | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(teks)) {
    const [, desimal = ''] = teks.split(',');
    return { nilai: angka(teks.replaceAll('.', '').replace(',', '.')), desimal: desimal.length };
  }
  const titik = /^\d+\.(\d{1,2})$/.exec(teks);
  return titik === null ? null : { nilai: angka(teks), desimal: titik[1]?.length ?? 0 };
}

interface Akhiran {
  readonly satuan: TokenAngka['satuan'];
  readonly kali: string;
  readonly akhir: number;
}

function akhiran(teks: string, di: number, uang = false): Akhiran {
  const pendek = uang ? cocok(SINGKAT, teks, di) : null;
  if (pendek !== null)
    return { satuan: '', kali: KALI[pendek[1] ?? ''] ?? '1', akhir: di + pendek[0].length };
  const m = cocok(AKHIRAN, teks, di);
  if (m === null) return { satuan: '', kali: '1', akhir: di };
  const satuan = m[1] !== undefined ? 'persen' : m[2] !== undefined || m[4] !== undefined ? 'rupiah' : '';
  return { satuan, kali: KALI[m[3] ?? ''] ?? '1', akhir: di + m[0].length };
}

/** "(tiga)" or "tiga)" or "(tiga" right after figures; further words in the brackets ("tiga laporan") stay outside. */
function pasangan(
  teks: string,
  di: number,
): { isi: NonNullable<TokenAngka['pasangan']>; akhir: number } | null {
  const buka = cocok(/\s*(\(?)\s*/y, teks, di);
  const mulai = di + (buka?.[0].length ?? 0);
  const adaBuka = buka?.[1] === '(';
  const kata = cocok(KATA, teks, mulai);
  if (kata === null) {
    const isi = adaBuka ? cocok(/([a-z]+(?:[\s-][a-z]+){0,3})\s*\)/y, teks, mulai) : null;
    const salahTulis = isi?.[1] === undefined ? null : isi[1];
    if (isi === null || salahTulis === null || !miripBilangan(salahTulis)) return null;
    return { isi: { teks: salahTulis, nilai: null, kurung: 'utuh' }, akhir: mulai + isi[0].length };
  }
  const nilai = bacaBilangan(kata[0]);
  const usai = mulai + kata[0].length;
  const ekor = cocok(/(?:\s*(?:rupiah|persen))?\s*(\))?/y, teks, usai);
  const tutup = ekor?.[1] === ')';
  if (!adaBuka && !tutup) {
    // "3 tiga laporan": figures and the same words without brackets.
    return nilai === null ? null : { isi: { teks: kata[0], nilai, kurung: 'kurang' }, akhir: usai };
  }
  const lanjut = tutup || !adaBuka || cocok(/[^()]{0,40}\)/y, teks, usai) !== null;
  return {
    isi: { teks: kata[0], nilai, kurung: adaBuka && lanjut ? 'utuh' : 'kurang' },
    akhir: tutup ? usai + (ekor?.[0].length ?? 0) : usai,
  };
}

/** Words of a bracket after figures that are misspelt number words ("tigga", "dua blas"): each is one, or one letter away from one. */
function miripBilangan(teks: string): boolean {
  return teks
    .toLowerCase()
    .split(/[\s-]+/)
    .every((k) =>
      KATA_BILANGAN.some((b) => b === k || (k.length >= 4 && b[0] === k[0] && selisihSatu(b, k))),
    );
}

/** True when two words differ by one letter: changed, left out, or put in. */
function selisihSatu(a: string, b: string): boolean {
  const [pendek, panjang] = a.length <= b.length ? [a, b] : [b, a];
  if (panjang.length - pendek.length > 1) return false;
  let i = 0;
  while (i < pendek.length && pendek[i] === panjang[i]) i += 1;
  return pendek.slice(pendek.length === panjang.length ? i + 1 : i) === panjang.slice(i + 1);
}

/** The number that starts at `di` of a sentence in lower case, with its words and its unit; null when none does. */
export function bacaAngka(teks: string, di: number): AngkaTemu | null {
  const digit = cocok(DIGIT, teks, di);
  if (digit === null) return bacaKata(teks, di);
  // A comma or full stop that ends the clause is not part of the figure.
  const tulis = (digit[1] ?? '').replace(/[.,]+$/, '');
  const isi = bacaDigit(tulis);
  if (isi === null) return null;
  let akhir = di + digit[0].length - ((digit[1]?.length ?? 0) - tulis.length);
  const rupiah = /^(?:rp|idr)/.test(digit[0]);
  if (rupiah || teks[akhir] === ',') akhir += cocok(/,\s?[-–=]{1,2}/y, teks, akhir)?.[0].length ?? 0;
  const satu = akhiran(teks, akhir, rupiah);
  const kata = pasangan(teks, satu.akhir);
  const dua = kata !== null && satu.satuan === '' && !rupiah ? akhiran(teks, kata.akhir) : null;
  const kataUang =
    kata !== null && /^\s*rupiah/.test(teks.slice(satu.akhir + 1 + (kata.isi.teks.length ?? 0)));
  const satuan = rupiah ? 'rupiah' : satu.satuan || dua?.satuan || (kataUang ? 'rupiah' : '');
  return {
    token: {
      jenis: 'angka',
      ...isi,
      kali: angka(satu.kali !== '1' ? satu.kali : (dua?.kali ?? '1')),
      satuan,
      bentuk: 'angka',
      pasangan: kata?.isi ?? null,
    },
    akhir: dua?.akhir ?? kata?.akhir ?? satu.akhir,
  };
}

function bacaKata(teks: string, di: number): AngkaTemu | null {
  const kata = cocok(KATA, teks, di);
  const nilai = kata === null ? null : bacaBilangan(kata[0]);
  if (kata === null || nilai === null || /salah\s+$/.test(teks.slice(0, di))) return null;
  const ekor = akhiran(teks, di + kata[0].length);
  if (ekor.kali !== '1') return null;
  const { satuan, akhir } = ekor;
  const desimal = nilai.decimalPlaces();
  return {
    token: { jenis: 'angka', nilai, desimal, kali: angka(1), satuan, bentuk: 'kata', pasangan: null },
    akhir,
  };
}
