import { type CellRef, columnLetters } from '../cell-ref.ts';
import { excerpt } from '../clean.ts';
import { columns } from './flow.ts';

/** A cell's text is cut at this, so that a row keeps to one line. */
const WIDEST = 28;
/** The finding's own cell is shown whole; a longer text (of Narasi) is no picture. */
const LONGEST = 60;
const FIGURE = /^-?[\d.,]+%?$/;

interface PicturedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Cells as they stand in their sheets, in text: column letters above, row numbers before them, the cell that the finding
 * stands in between brackets. Null where a picture would be wider than `width`, or hide what the finding is about.
 */
export function drawCells(
  cells: readonly (readonly [address: string, text: string])[],
  at: CellRef | undefined,
  width: number | undefined,
): readonly string[] | null {
  const sheets = new Map<string, PicturedCell[]>();
  for (const [address, text] of cells) {
    const m = /^(?:'((?:[^']|'')+)'|(\w+))!([A-Z]+)(\d+)$/.exec(address);
    if (m === null) return null;
    const sheet = (m[1] ?? m[2] ?? '').replaceAll("''", "'");
    const [column, row] = [columnNumber(m[3] ?? ''), Number(m[4])];
    const isOwn = at !== undefined && at.sheet === sheet && at.row === row && at.column === column;
    if (isOwn && text.length > LONGEST) return null;
    const shown = excerpt(text, isOwn ? LONGEST : WIDEST);
    const list = sheets.get(sheet) ?? [];
    list.push({ row, column, text: isOwn ? `[${shown === '' ? ' ' : shown}]` : shown });
    sheets.set(sheet, list);
  }
  const lines = [...sheets].flatMap(([sheet, list], i) => [
    ...(i === 0 ? [] : ['']),
    `Lembar ${sheet}`,
    ...drawSheet(list),
  ]);
  return width !== undefined && lines.some((line) => columns(line) > width) ? null : lines;
}

function drawSheet(cells: readonly PicturedCell[]): readonly string[] {
  const rising = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
  const rows = rising(cells.map(({ row }) => row));
  const shown = rising(cells.map(({ column }) => column));
  const textAt = (row: number, column: number): string =>
    cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
  const sizes = shown.map((c) => Math.max(columnLetters(c).length, ...rows.map((row) => columns(textAt(row, c)))));
  const first = Math.max(...rows.map((row) => String(row).length));
  const line = (head: string, texts: readonly string[]): string =>
    `${head.padStart(first)} | ${texts.map((text, i) => pad(text, sizes[i] ?? 0)).join(' | ')}`.trimEnd();
  return [
    line('', shown.map(columnLetters)),
    `${'-'.repeat(first + 1)}+${sizes.map((size) => '-'.repeat(size + 2)).join('+')}`,
    ...rows.map((row) =>
      line(
        String(row),
        shown.map((column) => textAt(row, column)),
      ),
    ),
  ];
}

/** Figures end below each other, words start below each other. */
function pad(text: string, size: number): string {
  const space = ' '.repeat(size - columns(text));
  return FIGURE.test(text.replace(/^\[|\]$/g, '')) ? space + text : text + space;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}
