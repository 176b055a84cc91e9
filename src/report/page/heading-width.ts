import type { Pengaturan } from '../../domain/pengaturan.ts';

const MM_PER_PT = 25.4 / 72;
/** Size of a heading cell against its table (laporan.css, th). */
const HEADING_SIZE = 0.92;
/** Widths of bold capitals of Arial in em; others about as wide as a digit. */
const BOLD_WIDTHS: Readonly<Record<string, number>> = {
  A: 0.72, B: 0.72, C: 0.72, D: 0.72, E: 0.67, F: 0.61, G: 0.78, H: 0.72, I: 0.28, J: 0.56, K: 0.72, L: 0.61, M: 0.83,
  N: 0.72, O: 0.78, P: 0.67, Q: 0.78, R: 0.72, S: 0.67, T: 0.61, U: 0.72, V: 0.67, W: 0.94, X: 0.67, Y: 0.67, Z: 0.61,
  '%': 0.89, '(': 0.33, ')': 0.33, '/': 0.28,
}; // biome-ignore format: one table
/** The widest word of the headings against Arial. */
const FONT_FACTORS: Readonly<Record<Pengaturan['font'], number>> = {
  Arial: 1,
  'Times New Roman': 1.06,
  'Bookman Old Style': 1.1,
  Calibri: 0.89,
};

/** Width in millimetres of a word in a heading cell of a table of `pt` points; never less than it takes. */
export function headingWidth(word: string, pt: number, font: Pengaturan['font']): number {
  const em = [...word].reduce((n, c) => n + (BOLD_WIDTHS[c] ?? 0.6), 0);
  return em * pt * HEADING_SIZE * MM_PER_PT * FONT_FACTORS[font];
}
