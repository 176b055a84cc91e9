/** Also spaced out ("T O T A L"), shortened ("Jml."), behind a sum sign, as "Sub Total", carried from page to page. */
const TOTAL =
  /^(?:[∑Σ]\s*)?(?:(?:sub\s*)?jumlah|jml\b|j\s?u\s?m\s?l\s?a\s?h\b|(?:grand\s+|sub\s*)?total|t\s?o\s?t\s?a\s?l\b|rata[\s\-–]*rata|rata2|rerata\b|(?:di)?pindah(?:an|kan)\b)/i;

const BARE_TOTAL =
  /^(?:(?:sub\s*)?jumlah|(?:grand |sub\s*)?total|jml\.?|rata[\s\-–]*rata(?: capaian(?: kinerja)?)?|(?:di)?pindah(?:an|kan))\s*:?$/i;

const PAGE_WORD = String.raw`\b(?:halaman\b|hal\b\.?)`;
const CARRIED = new RegExp(
  String.raw`\bpindah\w*\s+ke\b|\bdipindah|(?:\bs\.?\s*[/.]?\s*d\b|\bsampai\b).*${PAGE_WORD}`,
  'i',
);
const FROM_BEFORE = new RegExp(
  String.raw`\bpindahan\b(?!\s+ke\b)|\bdipindahkan\s+dari\b|${PAGE_WORD}\s+(?:sebelum|lalu|yang\s+lalu|terdahulu)`,
  'i',
);
/** What the label of a page's total has, and no other. */
const OF_PAGES = /hal|pindah/i;
const PAGE = new RegExp(String.raw`${PAGE_WORD}\s*(?:ini\b|ke\b|\d|$)`, 'i');

/** True for the label of a printed total. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label);
}

/** True for the word of a total that nothing else stands behind. */
export function isBareTotal(text: string): boolean {
  return BARE_TOTAL.test(text);
}

/** True for the label of a mean. */
export function isRataRata(label: string): boolean {
  return /^rata|^rerata\b/i.test(label);
}

/** Which rows a total of a printed page is over: those of its page, all up to it, or those of the pages before. */
export type PageTotal = 'page' | 'carried' | 'brought';

/** The pages that a total is over by its label: this one, carried to the next, brought from the last; undefined for any other total. */
export function readPageTotal(label: string): PageTotal | undefined {
  if (!OF_PAGES.test(label)) return undefined;
  if (FROM_BEFORE.test(label)) return 'brought';
  if (CARRIED.test(label)) return 'carried';
  return PAGE.test(label) ? 'page' : undefined;
}

/** The level that a total is of by its label ("Jumlah Program"); undefined where it names none. */
export function readTotalLevel(label: string): string | undefined {
  return /\b(?:sub\s*kegiatan|kegiatan|program|bidang|urusan)\b/i.exec(label)?.[0].toLowerCase().replace(/\s+/g, '');
}
