import type { WrittenCell } from '../xlsx/write/sheet-model.ts';

/** Points of one line of 10 pt text, and of a row with a single line. */
const LINE_HEIGHT = 12.75;
const SINGLE_LINE_HEIGHT = 16;
/** Letters of running text, carefully counted, to one character of column width (which is that of a digit). */
const LETTER_WIDTH = 0.98;
/** The highest row that Excel takes. */
const HIGHEST_ROW = 409;

/**
 * Heights (points) of the rows whose text runs over more than one line; rows with one line are left to fit by themselves.
 * `lebar` are column widths in characters; `mulai` is the first row looked at.
 */
export function computeRowHeights(
  cells: readonly WrittenCell[],
  widths: readonly number[],
  start: number,
): ReadonlyMap<number, number> {
  const lineCounts = new Map<number, number>();
  for (const s of cells) {
    if (s.row < start || typeof s.value !== 'string') continue;
    const letters = Math.max(1, ((widths[s.column - 1] ?? 10) - 2) * LETTER_WIDTH);
    const lines = s.value.split('\n').reduce((n, paragraph) => n + countParagraphLines(paragraph, letters), 0);
    if (lines > (lineCounts.get(s.row) ?? 1)) lineCounts.set(s.row, lines);
  }
  return new Map(
    [...lineCounts].map(([row, n]) => [row, Math.min(HIGHEST_ROW, SINGLE_LINE_HEIGHT + (n - 1) * LINE_HEIGHT)]),
  );
}

/** Lines of a paragraph, broken between words as Excel does. */
function countParagraphLines(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const added = used === 0 ? word.length : word.length + 1;
    if (used > 0 && used + added > letters) {
      lines++;
      used = word.length;
    } else used += added;
    while (used > letters) {
      lines++;
      used -= letters;
    }
  }
  return lines;
}
