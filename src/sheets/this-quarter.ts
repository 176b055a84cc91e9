import { TRIWULAN_WORD, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';
import { HIGHEST } from './heading-places.ts';
import { type HeadingText, readHeadingText } from './heading-text.ts';
import { titleTriwulan } from './title-triwulan.ts';

const WORD = String.raw`(?<![\p{L}\d])${TRIWULAN_WORD}\.?\s*`;
const THIS = new RegExp(String.raw`${WORD}(?:ini|berjalan|berkenaan)(?!\p{L})`, 'iu');
const LAST = new RegExp(String.raw`${WORD}(?:yang\s+)?(?:lalu|sebelumnya)(?!\p{L})`, 'iu');
const UP_TO = /(?<!\p{L})(?:s\s*[./]?\s*d\s*\.?|sampai(?: dengan)?)(?!\p{L})/iu;

/** The quarter that "TW INI" is on a sheet. */
interface ThisQuarter {
  readonly triwulan: Triwulan;
  /** A column of the quarter alone stands there, beside any s.d. */
  readonly hasOwn: boolean;
}

/**
 * The quarter that "TW INI" is, by the sheet's name or the titles above it; undefined where no heading says so or none
 * tells. After Triwulan II "TW LALU" is several quarters, which no column shows alone: then nothing is known either.
 */
export function findThisQuarter(
  grid: Grid,
  sheetTriwulan: Triwulan | undefined,
  lastRow: number,
): ThisQuarter | undefined {
  const textsOf = (row: number): readonly string[] => [...(grid.sheet.rows.get(row)?.values() ?? [])].map(cellText);
  const row = grid.rows.find((r) => r <= lastRow && textsOf(r).some((text) => THIS.test(text)));
  if (row === undefined) return undefined;
  const titles = grid.rows.filter((r) => r < row).flatMap(textsOf);
  const triwulan = sheetTriwulan ?? titleTriwulan(titles, readHeadingText);
  // One of them may stand in another row of the heading.
  const headings = grid.rows.filter((r) => Math.abs(r - row) < HIGHEST).flatMap(textsOf);
  if (triwulan === undefined || (triwulan > 2 && headings.some((text) => LAST.test(text)))) return undefined;
  return { triwulan, hasOwn: headings.some((text) => THIS.test(text) && !readHeadingText(text).cumulative) };
}

/** Takes a heading of such a sheet apart: of Triwulan II "S.D. TW LALU" is Triwulan I, of Triwulan I it is nothing. */
export function readOfQuarter(text: string, { triwulan, hasOwn }: ThisQuarter): HeadingText {
  if (!LAST.test(text)) return readHeadingText(text.replace(THIS, ` TRIWULAN ${toRoman(triwulan)} `));
  if (triwulan === 1) return readHeadingText('KETERANGAN');
  return readHeadingText((hasOwn ? text.replace(UP_TO, ' ') : text).replace(LAST, ' TRIWULAN I '));
}
