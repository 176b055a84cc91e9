import { ingat } from '../domain/memo.ts';

/** Text of printable ASCII needs no Unicode folding. */
const POLOS = /^[\x20-\x7e]*$/;
const TAK_TERLIHAT = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Text of a cell as a person sees it: invisible characters gone, every kind of space one space, trimmed. */
export function rapikan(teks: string): string {
  if (POLOS.test(teks)) return teks.replace(/ {2,}/g, ' ').trim();
  return teks.normalize('NFKC').replace(TAK_TERLIHAT, '').replace(/\s+/gu, ' ').trim();
}

/** As rapikan, but line breaks stay (for Narasi). */
export function rapikanBaris(teks: string): string {
  return teks
    .replace(/\r\n?/g, '\n')
    .replace(TAK_TERLIHAT, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/**
 * Folds a heading, key or sheet name for comparing: case, white space and punctuation do not count,
 * nor does a unit in brackets such as (Rp).
 */
export const kunciJudul: (teks: string) => string = ingat((teks) => {
  const kecil = rapikan(teks).toLowerCase();
  const tanpaSatuan = kecil.includes('(')
    ? kecil.replace(/\((?:rp\.?|dalam rp\.?|dalam rupiah|rupiah|idr)\)/g, '')
    : kecil;
  return tanpaSatuan.replace(POLOS.test(kecil) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '');
});
