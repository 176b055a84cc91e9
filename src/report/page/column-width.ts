import type { Pengaturan } from '../../domain/pengaturan.ts';
import { findFirstFit } from './first-fit.ts';
import { headingWidth } from './heading-width.ts';

/** A column before its width is known. */
export interface MeasuredColumn {
  /** Heading lines, as printed. */
  readonly headings: readonly string[];
  /** Cell texts. */
  readonly texts: readonly string[];
  /** Share of the room left over; 0: the column is as wide as its longest text. */
  readonly weight: number;
}

/** Letter size of the table in points and widths in per cent of its own width, in the order of the columns. */
interface ColumnLayout {
  readonly pt: number;
  readonly percents: readonly number[];
}

const MM_PER_PT = 25.4 / 72;
const PADDING = 3.2; // mm of padding and rule in a cell
const FONT_SIZES: readonly [number, ...number[]] = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5];
/** Average widths against Arial. */
const FONT_FACTORS: Readonly<Record<Pengaturan['font'], number>> = {
  Arial: 1,
  'Times New Roman': 0.95,
  'Bookman Old Style': 1.16,
  Calibri: 0.93,
};

/** A name column of this width or more reads well; it shrinks with the size of the letters. */
const NAME_WIDTH_PER_PT = 3.3; // mm
const LONGEST_WORD = 40; // mm; longer words break

/**
 * Widths so that figures never wrap and names get what is left: the largest size of 10 to 6,5 pt at which each
 * column with `bobot` still holds its longest word, and a column of names is wide enough to read well.
 */
export function layOutColumns(
  columns: readonly MeasuredColumn[],
  width: number,
  font: Pengaturan['font'],
): ColumnLayout {
  const totalWeight = columns.reduce((n, k) => n + k.weight, 0);
  const compute = (pt: number): { rest: number; mm: number[] } => {
    const baseWidths = columns.map((k) => (k.weight === 0 ? fixedWidth(k, pt, font) : flexibleWidth(k, pt, font)));
    const rest = width - baseWidths.reduce((n, w) => n + w, 0);
    const mm = columns.map((k, i) => (baseWidths[i] ?? 0) + (totalWeight === 0 ? 0 : (rest * k.weight) / totalWeight));
    return { rest, mm };
  };
  const { pt, mm } = findFirstFit(
    FONT_SIZES,
    (p) => ({ pt: p, ...compute(p) }),
    (c) => c.rest >= 0,
  );
  const total = mm.reduce((n, w) => n + Math.max(w, 8), 0);
  return { pt, percents: mm.map((w) => (Math.max(w, 8) / total) * 100) };
}

function fixedWidth(column: MeasuredColumn, pt: number, font: Pengaturan['font']): number {
  const contentWidths = column.texts.map((t) => textWidth(t, pt, font) * 1.06);
  const headingWidths = column.headings.flatMap((j) => j.split(/\s+/)).map((t) => headingWidth(t, pt, font) * 1.02);
  return Math.max(...contentWidths, ...headingWidths, 4) + PADDING;
}

function flexibleWidth(column: MeasuredColumn, pt: number, font: Pengaturan['font']): number {
  const wordWidths = column.texts.flatMap((t) => t.split(/\s+/)).map((t) => textWidth(t, pt, font) * 1.04);
  const headingWidths = column.headings.flatMap((j) => j.split(/\s+/)).map((t) => headingWidth(t, pt, font) * 1.02);
  const longest = Math.max(0, ...wordWidths, ...headingWidths);
  const nameWidth = column.texts.some((t) => t.length > 40) ? NAME_WIDTH_PER_PT * pt : 0;
  return Math.max(nameWidth, Math.min(longest, LONGEST_WORD)) + PADDING;
}

const EM = 0.556;
/** Widths in em of the ASCII characters that are not about as wide as a digit. */
const EM_ASCII = Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  if (".,:;'|!ijl ".includes(c)) return 0.28;
  if (/[A-Z%]/.test(c)) return 0.72;
  return c === 'm' || c === 'w' ? 0.86 : EM;
});

/** Width of a text in millimetres, near enough for a table column. */
export function textWidth(text: string, pt: number, font: Pengaturan['font']): number {
  let em = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The second half of a character beyond the first 65.536 adds nothing.
    if (code < 0xdc00 || code > 0xdfff) em += EM_ASCII[code] ?? EM;
  }
  return em * pt * MM_PER_PT * FONT_FACTORS[font];
}
