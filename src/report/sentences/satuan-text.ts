import type { Angka } from '../../domain/angka.ts';
import { type Grades, gradeOf } from '../../domain/grades.ts';

/** The satuan to print beside a figure: a grade stands alone ("BB", not "BB predikat"). */
export function satuanBeside(figure: Angka | null, grades: Grades | null | undefined, satuan: string): string {
  return figure !== null && gradeOf(grades, figure) !== undefined ? '' : satuan;
}

/** A number with its satuan: "12 Laporan"; a percent sign is set close: "97,5%". */
export function withSatuan(n: string, satuan: string): string {
  if (satuan === '') return n;
  return satuan === '%' ? `${n}%` : `${n} ${satuan}`;
}

/** Satuan that stand before their number: "indeks 86". */
const BEFORE_NUMBER = /^(?:indeks|nilai|poin|skor)$/;

/** The same within a sentence: "12 laporan", "indeks 86"; words that are not written as names (KK, UMKM) keep their letters. */
export function satuanInText(n: string, satuan: string): string {
  const lower = satuan.replace(/\p{L}+/gu, (word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word));
  return BEFORE_NUMBER.test(lower) ? `${lower} ${n}` : withSatuan(n, lower);
}
