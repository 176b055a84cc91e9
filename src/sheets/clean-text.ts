/** Text of printable ASCII needs no Unicode folding. */
const PLAIN = /^[\x20-\x7e]*$/;
/** Text that has nothing to clean, as nearly all has. */
const CLEAN = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;
/** A word or number alone, of which nothing is to be folded. */
const FOLDED = /^[a-z0-9]*$/;
/** What shows nothing: soft hyphens, control signs, and signs that turn the text behind them about. */
const HIDDEN = String.raw`\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF`;
const INVISIBLE = new RegExp(`[${HIDDEN}]`, 'g');
/** Finds what cleanText would leave of a text, if anything. */
export const VISIBLE = new RegExp(`[^\\s${HIDDEN}]`);

/** Text of a cell as a person sees it: invisible characters gone, every kind of space one space, trimmed. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** As rapikan, but line breaks stay (for Narasi). */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n ][^\S\n]*| [^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/**
 * Folds a heading, key or sheet name for comparing: case, white space and punctuation do not count,
 * nor does a unit in brackets such as (Rp).
 */
export function headingKey(text: string): string {
  const lower = cleanText(text).toLowerCase();
  if (FOLDED.test(lower)) return lower;
  const withoutSatuan = lower.includes('(')
    ? lower.replace(/\((?:rp\.?|dalam rp\.?|dalam rupiah|rupiah|idr)\)/g, '')
    : lower;
  return withoutSatuan.replace(PLAIN.test(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '');
}
