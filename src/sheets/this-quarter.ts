import { parseMonthName, triwulanOf } from '../domain/month-names.ts';
import { PERIOD_WORDS } from '../domain/other-headings.ts';
import { TRIWULAN_WORD, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { cellText } from './cell-text.ts';
import { cleanText } from './clean-text.ts';
import type { Grid } from './grid.ts';
import { HIGHEST } from './heading-places.ts';
import { type HeadingText, readHeadingText } from './heading-text.ts';
import type { RawCell } from './raw-workbook.ts';
import { titleTriwulan } from './title-triwulan.ts';

const QUARTER = String.raw`(?<![\p{L}\d])${TRIWULAN_WORD}\.?`;
const MONTH = String.raw`(?<!\p{L})bulan`;
const THIS_WORD = oneOf(PERIOD_WORDS.current);
const LAST_WORD = oneOf(PERIOD_WORDS.before);
const THIS = new RegExp(QUARTER + THIS_WORD, 'iu');
/** What all that speak of it have, and most texts lack; signs may be folded. */
const CURRENT = new RegExp(`${PERIOD_WORDS.current.join('|')}|[^\\x20-\\x7e]`, 'i');
const SAYS_THIS = new RegExp(`(?:${QUARTER}|${MONTH})${THIS_WORD}`, 'iu');
const LAST = new RegExp(QUARTER + LAST_WORD, 'iu');
const THIS_MONTH = new RegExp(MONTH + THIS_WORD, 'iu');
const LAST_MONTH = new RegExp(MONTH + LAST_WORD, 'iu');
const UP_TO = /(?<!\p{L})(?:s\s*[./]?\s*d\s*\.?|sampai(?: dengan)?)(?!\p{L})/iu;
/** A title's month at the end of a quarter: "BULAN JUNI 2025", which a report up to it may bear. */
const TITLE_MONTH = /(?<!\p{L})bulan\s*:?\s*(?<month>maret|juni|september|desember)(?!\p{L})/iu;

function oneOf(words: readonly string[]): string {
  return String.raw`\s*(?:${words.join('|').replaceAll(' ', String.raw`\s+`)})(?!\p{L})`;
}

/** The quarter that "TW INI" is on a sheet. */
interface ThisQuarter {
  readonly triwulan: Triwulan;
  /** A column of the quarter alone stands there, beside any s.d. */
  readonly hasOwn: boolean;
}

/** True for "S.D. TW LALU": what was before the quarter. */
export function saysLast(text: string): boolean {
  return LAST.test(text) || LAST_MONTH.test(text);
}

/** "S.D. TW LALU" of Triwulan II as its heading should be: "TRIWULAN I", which is all that was before. */
export function nameFirstQuarter(text: string): string {
  return cleanText(text.replace(UP_TO, ' ').replace(LAST, ' TRIWULAN I '));
}

/**
 * The quarter that "TW INI" is, by the sheet's name or the titles above it, or that "S.D. BULAN INI" ends; undefined where no
 * heading says so or none tells.
 */
export function findThisQuarter(
  grid: Grid,
  sheetTriwulan: Triwulan | undefined,
  lastRow: number,
): ThisQuarter | undefined {
  const textsOf = (row: number): readonly string[] => [...(grid.sheet.rows.get(row)?.values() ?? [])].map(cellText);
  const row = grid.rows.find((r) => r <= lastRow && saysThis(grid.sheet.rows.get(r)));
  if (row === undefined) return undefined;
  const titles = grid.rows.filter((r) => r < row).flatMap(textsOf);
  const triwulan = sheetTriwulan ?? titleTriwulan(titles, readHeadingText) ?? titleMonthTriwulan(titles);
  if (triwulan === undefined) return undefined;
  // One of them may stand in another row of the heading.
  const headings = grid.rows.filter((r) => Math.abs(r - row) < HIGHEST).flatMap(textsOf);
  return { triwulan, hasOwn: headings.some((text) => THIS.test(text) && !readHeadingText(text).cumulative) };
}

function saysThis(cells: ReadonlyMap<number, RawCell> | undefined): boolean {
  for (const cell of cells?.values() ?? [])
    if (cell.value.kind === 'text' && CURRENT.test(cell.value.text) && SAYS_THIS.test(cellText(cell))) return true;
  return false;
}

/** The quarter that ends with the month of the titles. */
function titleMonthTriwulan(titles: readonly string[]): Triwulan | undefined {
  const months = titles.flatMap((text) => TITLE_MONTH.exec(text)?.groups?.month?.toLowerCase() ?? []);
  const month = new Set(months).size === 1 ? parseMonthName(months[0] ?? '') : undefined;
  return month === undefined ? undefined : triwulanOf(month);
}

/**
 * Takes a heading of such a sheet apart. Of Triwulan II "S.D. TW LALU" is Triwulan I, of Triwulan I it is nothing, and of a
 * later one several quarters, which no column shows alone; a month is none of them.
 */
export function readOfQuarter(text: string, { triwulan, hasOwn }: ThisQuarter): HeadingText {
  const quarter = ` TRIWULAN ${toRoman(triwulan)} `;
  const passed = (): HeadingText => readHeadingText('KETERANGAN');
  if (LAST_MONTH.test(text)) return passed();
  if (THIS_MONTH.test(text)) return UP_TO.test(text) ? readHeadingText(text.replace(THIS_MONTH, quarter)) : passed();
  if (!LAST.test(text)) return readHeadingText(text.replace(THIS, quarter));
  if (triwulan !== 2) return passed();
  return readHeadingText((hasOwn ? text.replace(UP_TO, ' ') : text).replace(LAST, ' TRIWULAN I '));
}
