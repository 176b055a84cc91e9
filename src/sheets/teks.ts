const TAK_TERLIHAT = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Text of a cell as a person sees it: invisible characters gone, every kind of space one space, trimmed. */
export function rapikan(teks: string): string {
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
export function kunciJudul(teks: string): string {
  return rapikan(teks)
    .toLowerCase()
    .replace(/\((?:rp\.?|dalam rp\.?|dalam rupiah|rupiah|idr)\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
