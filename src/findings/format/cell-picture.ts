import { type CellRef, columnLetters } from '../cell-ref.ts';
import { excerpt } from '../clean.ts';
import { columns, flow, NO_LEAD, words } from './flow.ts';

/** Columns of text that a cell is laid out in; a longer text goes on below. */
const WIDEST = 28;
const WIDEST_OWN = 60;
/** A text of Narasi is cut at this, so that the picture stays one. */
const LONGEST = 200;
/** Between two columns: " | ". */
const GAP = 3;
const FIGURE = /^-?[\d.,]+%?$/;

interface PicturedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly widest: number;
}

/**
 * Cells as they stand in their sheets, in text: column letters above, row numbers before them, the cell that the finding
 * stands in between brackets. Where a sheet is wider than `width`, texts go on below, then columns stand below each
 * other; only a single word may be wider. Null where an address is none.
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
    const shown = excerpt(text, LONGEST);
    const list = sheets.get(sheet) ?? [];
    const own = `[${shown === '' ? ' ' : shown}]`;
    list.push({ row, column, text: isOwn ? own : shown, widest: isOwn ? WIDEST_OWN : WIDEST });
    sheets.set(sheet, list);
  }
  return [...sheets].flatMap(([sheet, list], i) => [
    ...(i === 0 ? [] : ['']),
    `Lembar ${sheet}`,
    ...drawSheet(list, width ?? Number.POSITIVE_INFINITY),
  ]);
}

function drawSheet(cells: readonly PicturedCell[], width: number): readonly string[] {
  const rows = rising(cells.map(({ row }) => row));
  const shown = rising(cells.map(({ column }) => column));
  const textAt = (row: number, column: number): string =>
    cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
  const first = Math.max(...rows.map((row) => String(row).length));
  // The rule below the letters is one longer than the rows.
  const room = width - first - GAP * shown.length - 1;
  const sizes = fitSizes(
    shown.map((column) => cells.filter((cell) => cell.column === column)),
    room,
  );
  if (sizes.reduce((sum, size) => sum + size, 0) > room && shown.length > 1) {
    const middle = shown[Math.ceil(shown.length / 2)] ?? 0;
    const left = cells.filter(({ column }) => column < middle);
    const right = cells.filter(({ column }) => column >= middle);
    return [...drawSheet(left, width), '', ...drawSheet(right, width)];
  }
  const line = (head: string, texts: readonly string[], asFigures: readonly boolean[] = []): string =>
    `${head.padStart(first)} | ${texts.map((text, i) => pad(text, sizes[i] ?? 0, asFigures[i])).join(' | ')}`.trimEnd();
  return [
    line('', shown.map(columnLetters)),
    `${'-'.repeat(first + 1)}+${sizes.map((size) => '-'.repeat(size + 2)).join('+')}`,
    ...rows.flatMap((row) => {
      const texts = shown.map((column, i) => linesOf(textAt(row, column), sizes[i] ?? 0));
      const asFigures = shown.map((column) => isFigure(textAt(row, column)));
      return Array.from({ length: Math.max(...texts.map((lines) => lines.length)) }, (_, n) =>
        line(
          n === 0 ? String(row) : '',
          texts.map((lines) => lines[n] ?? ''),
          asFigures,
        ),
      );
    }),
  ];
}

/** Sizes of columns that keep within `room` together, the widest giving way first, none below its longest word. */
function fitSizes(cellColumns: readonly (readonly PicturedCell[])[], room: number): readonly number[] {
  const longest = (texts: readonly string[]): number => Math.max(...texts.map(columns));
  const least = cellColumns.map((cells) =>
    Math.max(...cells.map((cell) => longest([columnLetters(cell.column), ...cell.text.split(' ')]))),
  );
  const sizes = cellColumns.map((cells, i) =>
    Math.max(least[i] ?? 0, ...cells.map((cell) => Math.min(columns(cell.text), cell.widest))),
  );
  for (let over = sizes.reduce((sum, size) => sum + size, 0) - room; over > 0; over--) {
    const spare = sizes.map((size, i) => (size > (least[i] ?? 0) ? size : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    sizes[widest] = (sizes[widest] ?? 0) - 1;
  }
  // Words may end before the size does.
  return sizes.map((size, i) =>
    longest((cellColumns[i] ?? []).flatMap((cell) => [columnLetters(cell.column), ...linesOf(cell.text, size)])),
  );
}

function linesOf(text: string, size: number): readonly string[] {
  return columns(text) <= size ? [text] : flow(words(text), size, NO_LEAD, 0);
}

function rising(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function isFigure(text: string): boolean {
  return FIGURE.test(text.replace(/^\[|\]$/g, ''));
}

/** Figures end below each other, words start below each other. */
function pad(text: string, size: number, asFigure = false): string {
  const space = ' '.repeat(Math.max(0, size - columns(text)));
  return asFigure ? space + text : text + space;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}
