import { cellText, isBlank } from '../sheets/cell-text.ts';
import { headingKey } from '../sheets/clean-text.ts';
import type { Grid } from '../sheets/grid.ts';
import { readHeadingBlock } from '../sheets/heading-block.ts';
import { areNumbering } from '../sheets/heading-body.ts';
import { type HeadingText, readHeadingText } from '../sheets/heading-text.ts';
import { splitKode } from './kode.ts';

/** The headings above a column, top to bottom. */
export interface HeadingColumn {
  readonly column: number;
  /** Up to the column before the next heading: a code may stand in six narrow cells under one. */
  readonly lastColumn: number;
  readonly texts: readonly string[];
  /** The same, folded (headingKey). */
  readonly keys: readonly string[];
  /** Folded lowest heading. */
  readonly last: string;
  /** Row of the uppermost. */
  readonly topRow: number;
  /** All of them, folded, joined by "/". */
  readonly path: string;
}

/** Rows that may be the heading of a table. */
export interface HeadingBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeadingColumn[];
}

const SEARCHED_ROW_COUNT = 60;
const MOST_LEVELS = 4;

/** A remark on the unit of money names no other column: (dalam ribuan rupiah), (Rp.000), (Rp juta). */
const SCALE_NOTE = /\((?:dalam\s+)?(?:rp\.?\s*)?(?:ribuan|ribu|jutaan|juta|miliaran|miliar|0{3})\b[^)]*\)/gi;

/** Every run of rows that may be a heading, within the first 60 rows; the caller chooses by what it recognises. */
export function listHeadingBlocks(grid: Grid): readonly HeadingBlock[] {
  const rows = grid.rows.filter((row) => row <= SEARCHED_ROW_COUNT);
  const known = new Map<string, HeadingText>();
  const parse = (text: string): HeadingText => {
    const read = known.get(text) ?? readHeadingText(text);
    known.set(text, read);
    return read;
  };
  return rows.flatMap((row) => {
    const blocks: HeadingBlock[] = [];
    for (let height = 1; height <= MOST_LEVELS && isHeadingRow(grid, row + height - 1); height += 1) {
      blocks.push(readBlock(grid, row, height, parse));
    }
    return blocks.filter((block) => block.columns.length >= 3 && startsOverMost(grid, block));
  });
}

/** The first row of a heading stands over most of its columns; a line of labels above it does not, nor a title. */
function startsOverMost(grid: Grid, { firstRow, columns }: HeadingBlock): boolean {
  const filled = [...(grid.sheet.rows.get(firstRow)?.values() ?? [])].filter((cell) => !isBlank(cell));
  if (filled.length < 2) return false;
  // A line of labels has a colon of its own; its cells seem to stand over all that is to their right.
  if (filled.some((cell) => /:$/.test(cellText(cell)))) return false;
  return columns.filter((column) => column.topRow === firstRow).length >= 0.6 * columns.length;
}

/** A row of words: no amounts, no codes. */
function isHeadingRow(grid: Grid, row: number): boolean {
  const cells = [...(grid.sheet.rows.get(row)?.values() ?? [])].filter((cell) => !isBlank(cell));
  if (cells.some((cell) => cell.value.kind !== 'text' && !/^(?:19|20)\d{2}$/.test(cellText(cell)))) return false;
  return !cells.some((cell) => isData(cellText(cell)));
}

function isData(text: string): boolean {
  if (/^(?:rp\.?\s*)?\d[\d.,]{4,}/i.test(text)) return true;
  const kode = splitKode(text)?.kode.kind;
  return kode !== undefined && kode !== 'lain' && kode !== 'urusan';
}

function readBlock(grid: Grid, row: number, height: number, parse: (text: string) => HeadingText): HeadingBlock {
  const { paths } = readHeadingBlock(grid, row, row + height - 1, {
    parse,
    isName,
    groupsByPlace: true,
  });
  const columns = [...paths.keys()];
  return {
    firstRow: row,
    lastRow: row + height - 1,
    columns: columns.flatMap((column, i): HeadingColumn[] => {
      const path = paths.get(column) ?? [];
      const texts = path.map((cell) => cell.text);
      const keys = texts.map((text) => headingKey(text.replace(SCALE_NOTE, ' ')));
      const next = columns[i + 1] ?? column + 1;
      const lastColumn = Math.max(column, Math.min(Math.max(path.at(-1)?.right ?? column, next - 1), column + 7));
      return [
        { column, lastColumn, texts, topRow: path[0]?.row ?? row, keys, last: keys.at(-1) ?? '', path: keys.join('/') },
      ];
    }),
  };
}

/** Headings over columns of words: a cell merged over one of them and others is a title. */
const NAMES = /^(?:no|nomor|kode|rekening|uraian|nama|urusan|bidang|program|kegiatan|sub ?kegiatan|sasaran)\b/i;

function isName(text: string): boolean {
  return NAMES.test(text);
}

/** A row under the headings that numbers the columns: (1), 6 = (4+5), 10 = (9 / 8) * 100. */
export function isNumberingRow(grid: Grid, row: number): boolean {
  return areNumbering([...(grid.sheet.rows.get(row)?.values() ?? [])].map(cellText).filter((text) => text !== ''));
}
