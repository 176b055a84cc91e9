import { isAngka } from '../domain/angka.ts';
import { isNihil, readAngkaText } from './angka-text.ts';
import { cellText, isBlank } from './cell-text.ts';
import type { Grid } from './grid.ts';
import { isPercentFormat } from './number-format.ts';
import { isPageText } from './page-text.ts';
import type { RawCell } from './raw-workbook.ts';

/** What stands in a column below a heading. */
export interface ColumnBody {
  readonly filled: number;
  /** Cells with a number, or a formula that would give one. */
  readonly numbers: number;
  /** Of these the ones in a percent format. */
  readonly percents: number;
  /** And the ones with decimals, which rupiah seldom have. */
  readonly fractions: number;
  readonly largest: number;
  /** Cells with a mark of currency alone: the amounts stand in the next column. */
  readonly marks: number;
  /** Different words, as far as they are few: the choices of a fixed list. */
  readonly words: ReadonlySet<string>;
}

/** Rows below a heading that are looked at: enough to know what a column holds. */
const SAMPLED_ROW_COUNT = 60;
const KEPT_WORD_COUNT = 12;
/** Rows above the first one that are looked at for what the next page prints again. */
const HEADING_ROW_COUNT = 12;
/** Numbers of 15 digits and more are NIP or codes. */
const TOO_LARGE = 1e14;
const NUMBERED = /^[[(]?\d{1,2}[a-z]?[\])]?\.?(?:\s*[=:(].*)?$/i;
const ROMAN_NUMBERED = /^[[(]?[ivx]{1,5}[\])]?\.?$/i;
const LETTERS = /^[[(]?[a-z]{1,2}[\])]?\.?$/i;
const CURRENCY = /^(?:rp|idr)\.?$/i;

/** True for the texts of a numbering row: (1) (2) (3), [1] [2], 1. 2. 3., I II III, a b c. */
export function areNumbering(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  if (texts.every((text) => NUMBERED.test(text)) || texts.every((text) => ROMAN_NUMBERED.test(text))) return true;
  if (!texts.every((text) => LETTERS.test(text))) return false;
  const letters = texts.map((text) => text.toLowerCase().replace(/[^a-z]/g, ''));
  return letters.every((letter, i) => i === 0 || comesAfter(letter, letters[i - 1] ?? ''));
}

/** True for the cells of a numbering row; most rows show by their first text that they are none. */
export function isNumberingOf(cells: Iterable<RawCell>): boolean {
  const texts: string[] = [];
  for (const cell of cells) {
    const text = cellText(cell);
    if (text === '') continue;
    if (texts.length === 0 && !NUMBERED.test(text) && !ROMAN_NUMBERED.test(text) && !LETTERS.test(text)) return false;
    texts.push(text);
  }
  return areNumbering(texts);
}

/** True when letters number a later column: b after a, aa after z. */
function comesAfter(letters: string, before: string): boolean {
  return letters.length > before.length || (letters.length === before.length && letters > before);
}

/** What is asked of the columns of a sheet: what stands in one below a row. */
export type BodyReader = (lastHeadingRow: number, column: number) => ColumnBody;

/** Reads the columns below a heading; a column is looked at when it is asked for, and once. */
export function bodyReader(grid: Grid): BodyReader {
  const sampled = new Map<number, readonly number[]>();
  const bodies = new Map<string, ColumnBody>();
  return (lastHeadingRow, column) => {
    const key = `${lastHeadingRow}:${column}`;
    const known = bodies.get(key);
    if (known !== undefined) return known;
    const rows = sampled.get(lastHeadingRow) ?? sampleRows(grid, lastHeadingRow);
    sampled.set(lastHeadingRow, rows);
    const body = readColumn(grid, rows, column);
    bodies.set(key, body);
    return body;
  };
}

/** The first rows below a heading, without a numbering row and without titles and headings printed again on the next page. */
function sampleRows(grid: Grid, lastHeadingRow: number): readonly number[] {
  const first = grid.rows.findIndex((row) => row > lastHeadingRow);
  if (first === -1) return [];
  const headingRows = grid.rows.slice(Math.max(0, first - HEADING_ROW_COUNT), first);
  const headings = new Set(headingRows.flatMap((row) => textsOf(grid, row)));
  const rows = grid.rows.slice(first, first + SAMPLED_ROW_COUNT);
  const repeated = listRepeated(grid, [...headingRows, ...rows]);
  const firstTexts = textsOf(grid, rows[0] ?? 0);
  const numbers = areNumbering(firstTexts) ? firstTexts.join('|') : undefined;
  // The row of the heading that would come next, were it printed again here.
  let next: number | undefined;
  return rows.filter((row) => {
    const texts = row === rows[0] ? firstTexts : textsOf(grid, row);
    if (numbers !== undefined && texts.join('|') === numbers) return false;
    if (repeated.has(row) || (texts.length === 1 && texts.every(isPageText))) return false;
    const known = texts.filter((text) => headings.has(text)).length;
    // On the first page alone a heading may have been typed over.
    const isKnown = texts.length > 0 && (known === texts.length || (known > 1 && known * 2 >= texts.length));
    const isNext =
      !isKnown && next !== undefined && placesOf(grid, row) === placesOf(grid, next) && !holdsFigure(grid, row);
    next = isKnown || isNext ? rowBelow(grid, headingRows, row) : undefined;
    return !isKnown && !isNext;
  });
}

/** The row below the one of the heading that fills the columns of a row; undefined where none does. */
function rowBelow(grid: Grid, headingRows: readonly number[], row: number): number | undefined {
  const places = placesOf(grid, row);
  const same = headingRows.findLastIndex((one) => placesOf(grid, one) === places);
  return same === -1 ? undefined : headingRows[same + 1];
}

/** Rows of words, two at least, that are there again in the same columns: parts of a heading, which no block may take whole. */
function listRepeated(grid: Grid, rows: readonly number[]): ReadonlySet<number> {
  const seen = new Map<string, number>();
  const repeated = new Set<number>();
  for (const row of rows) {
    if (holdsFigure(grid, row)) continue;
    const cells = [...(grid.sheet.rows.get(row) ?? [])].filter(([, cell]) => !isBlank(cell));
    if (cells.length < 2) continue;
    const key = cells.map(([column, cell]) => `${column}:${cellText(cell)}`).join('|');
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    else for (const one of [before, row]) repeated.add(one);
  }
  return repeated;
}

function textsOf(grid: Grid, row: number): readonly string[] {
  return [...(grid.sheet.rows.get(row)?.values() ?? [])].map(cellText).filter((text) => text !== '');
}

/** The columns of a row that are filled, as one word. */
function placesOf(grid: Grid, row: number): string {
  const cells = [...(grid.sheet.rows.get(row) ?? [])];
  return cells.flatMap(([column, cell]) => (isBlank(cell) ? [] : [column])).join();
}

function holdsFigure(grid: Grid, row: number): boolean {
  for (const cell of grid.sheet.rows.get(row)?.values() ?? []) if (numberOf(cell) !== undefined) return true;
  return false;
}

function readColumn(grid: Grid, rows: readonly number[], column: number): ColumnBody {
  const body = { filled: 0, numbers: 0, percents: 0, fractions: 0, largest: 0, marks: 0, words: new Set<string>() };
  for (const row of rows) {
    const cell = grid.sheet.rows.get(row)?.get(column);
    if (cell === undefined || isBlank(cell)) continue;
    const number = numberOf(cell);
    if (number === undefined) {
      const text = cellText(cell);
      // A mark of currency and a dash for none say nothing of what the column is for.
      if (CURRENCY.test(text)) body.marks += 1;
      if (CURRENCY.test(text) || isNihil(text)) continue;
      body.filled += 1;
      if (body.words.size < KEPT_WORD_COUNT) body.words.add(text);
      continue;
    }
    body.filled += 1;
    body.numbers += 1;
    if (!Number.isInteger(number)) body.fractions += 1;
    body.largest = Math.max(body.largest, number);
    if (isPercentFormat(cell.format) || (cell.value.kind === 'text' && cell.value.text.trim().endsWith('%')))
      body.percents += 1;
  }
  return body;
}

/** True when a column holds figures: more than half of what stands there. */
export function holdsNumbers(body: ColumnBody): boolean {
  return body.numbers * 2 > body.filled;
}

/** True also where a single figure stands below a single word, which may be its heading. */
export function mayHoldNumbers(body: ColumnBody): boolean {
  return body.numbers > 0 && body.numbers * 2 >= body.filled;
}

function numberOf(cell: RawCell): number | undefined {
  const { value } = cell;
  if (value.kind === 'uncomputed') return 0;
  if (value.kind === 'number')
    return Math.abs(Number(value.text)) < TOO_LARGE ? Math.abs(Number(value.text)) : undefined;
  if (value.kind !== 'text' || !/\d/.test(value.text)) return undefined;
  const reading = readAngkaText(value.text, true);
  if (reading.kind === 'angka' && isAngka(reading.value)) return Math.abs(reading.value.toNumber());
  const own = readAngkaText(value.text, false);
  return own.kind === 'angka' ? Math.abs(own.value.toNumber()) : undefined;
}
