import { type Angka, type CellValue, HUNDRED, isAngka } from '../../domain/angka.ts';
import { type Grades, gradeOf } from '../../domain/grades.ts';
import { columnLetters } from '../../findings/cell-ref.ts';
import { computeRowHeights } from '../../workbook/row-heights.ts';
import type { CellStyleName } from '../../xlsx/write/cell-styles.ts';
import type { WrittenCell, WrittenSheet } from '../../xlsx/write/sheet-model.ts';
import { NONE } from './matrix-formulas.ts';

/** A cell of a row: its value, and the formula that gives it ("=" left out), of the row's own addresses. */
export interface MatrixCell {
  readonly value: string | number;
  readonly formula?: string;
  /** The grade that the number is shown as; absent: the number itself. */
  readonly grade?: string | undefined;
}

/** A column: its headings from the top down, its width, and how its cells look. */
export interface MatrixColumn {
  readonly heading: readonly string[];
  readonly width: number;
  readonly kind: 'Angka' | 'Teks' | 'Tengah' | 'Rupiah' | 'Persen';
}

/** A table with formulas: `cells` of a row are asked for with the addresses of its columns. */
interface MatrixTable<Row> {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly Row[];
  readonly cells: (row: Row, at: (column: number) => string, index: number) => readonly MatrixCell[];
  /** The row below, with the range of a column; null: none. */
  readonly total: ((range: (column: number) => string, at: (column: number) => string) => readonly MatrixCell[]) | null;
  readonly frozenColumns: number;
}

const HEADER_ROW = 4;

/** A percentage of lapkin's as Excel's fraction; "-" for none. */
export function fraction(percent: Angka | null): string | number {
  return percent === null ? NONE : percent.div(HUNDRED).toNumber();
}

/** A figure that is shown as its grade where it is one, or "-". */
export function gradedCell(value: Angka | null, grades: Grades | null): MatrixCell {
  return { value: figure(value), grade: value === null ? undefined : gradeOf(grades, value) };
}

/** A figure, or "-". */
export function figure(value: CellValue | null): string | number {
  return isAngka(value) ? value.toNumber() : NONE;
}

/** A sheet of a table whose headings have as many rows as its deepest column. */
export function buildMatrixSheet<Row>(table: MatrixTable<Row>, decimals: number): WrittenSheet {
  const { columns, rows } = table;
  const depth = Math.max(...columns.map(({ heading }) => heading.length));
  const start = HEADER_ROW + depth;
  const end = start + rows.length - 1;
  const percent = `[$-421]0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}%`;
  const write = (row: number, family: 'tabel' | 'total', cells: readonly MatrixCell[]): WrittenCell[] =>
    cells.map(({ value, formula, grade }, i) => {
      const kind = columns[i]?.kind ?? 'Teks';
      return {
        row,
        column: i + 1,
        style: `${family}${kind}` as CellStyleName,
        value: value === '' ? null : value,
        ...(formula === undefined ? {} : { formula }),
        ...(kind === 'Persen' ? { format: percent } : {}),
        // Shown as the grade as long as the cell holds its number.
        ...(grade === undefined ? {} : { format: `[=${value}]"${grade.replaceAll('"', '')}";General` }),
      };
    });
  const contents = rows.flatMap((row, i) =>
    write(
      start + i,
      'tabel',
      table.cells(row, (column) => `${columnLetters(column)}${start + i}`, i),
    ),
  );
  const range = (column: number): string => `${columnLetters(column)}${start}:${columnLetters(column)}${end}`;
  const totals =
    table.total === null || rows.length === 0
      ? []
      : write(
          end + 1,
          'total',
          table.total(range, (column) => `${columnLetters(column)}${end + 1}`),
        );
  const widths = columns.map(({ width }) => width);
  const { cells: headings, merges } = buildHeadings(columns, depth);
  return {
    name: table.name,
    widths,
    cells: [
      { row: 1, column: 1, style: 'judul', value: table.title },
      { row: 2, column: 1, style: 'subjudul', value: table.subtitle },
      ...headings,
      ...contents,
      ...totals,
    ],
    merges,
    heights: computeRowHeights(contents, widths, start),
    frozen: { row: start - 1, column: table.frozenColumns },
    print: { landscape: true, scale: { pagesWide: 1 }, repeatedRows: [HEADER_ROW, start - 1] },
  };
}

/** Headings of several rows: neighbours of one text in a row share a cell, a short heading reaches down. */
function buildHeadings(columns: readonly MatrixColumn[], depth: number) {
  const cells: WrittenCell[] = [];
  const merges: string[] = [];
  const place = (row: number, column: number): string => `${columnLetters(column)}${row}`;
  for (let level = 0; level < depth; level++) {
    columns.forEach(({ heading }, i) => {
      const [row, text] = [HEADER_ROW + level, heading[level]];
      const isLast = level === heading.length - 1;
      const above = heading.slice(0, level + 1).join('\n');
      const before = columns[i - 1]?.heading;
      const isShared =
        !isLast && before !== undefined && before.length > level + 1 && before.slice(0, level + 1).join('\n') === above;
      cells.push({ row, column: i + 1, style: 'kepala', value: text === undefined || isShared ? null : text });
      if (text === undefined) return;
      if (isLast && level < depth - 1) merges.push(`${place(row, i + 1)}:${place(HEADER_ROW + depth - 1, i + 1)}`);
      if (isLast || isShared) return;
      let width = 1;
      while (columns[i + width]?.heading.slice(0, level + 1).join('\n') === above) width++;
      if (width > 1) merges.push(`${place(row, i + 1)}:${place(row, i + width)}`);
    });
  }
  return { cells, merges };
}
