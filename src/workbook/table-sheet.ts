import type { ColumnContent } from '../domain/column.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import type { PlacedColumn } from '../domain/table-declaration.ts';
import type { CellStyleName } from '../xlsx/write/cell-styles.ts';
import type { InputRule, WrittenSheet } from '../xlsx/write/sheet-model.ts';
import type { FormulaResults } from './formula-results.ts';
import type { PengaturanAddresses } from './formulas.ts';
import { computeRowHeights } from './row-heights.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import { HEADER_ROW, NUMBERING_ROW, type TableLayout } from './table-layout.ts';
import type { CellContent, TypedCells, WorkbookContent } from './workbook-content.ts';

/** What the three table sheets are made from. */
export interface SheetParts {
  readonly content: WorkbookContent;
  readonly pk: TableLayout;
  readonly rencana: TableLayout;
  readonly keuangan: TableLayout;
  readonly addresses: PengaturanAddresses;
  readonly results: FormulaResults;
  readonly subtitle: readonly [nilai: string, rumus: string];
}

/** A cell: a value, or a formula with its stored result. */
export interface SheetCell {
  readonly value: CellContent;
  readonly formula?: string;
  /** Typed by the user (tinted) rather than computed. */
  readonly filled: boolean;
}

export function filledCell(value: CellContent): SheetCell {
  return { value, filled: true };
}
export function computedCell(value: CellContent, formula: string): SheetCell {
  return { value, formula, filled: false };
}

type CellKind = 'isian' | 'hitung' | 'total';
const CONTENT_STYLES: Readonly<Record<CellKind, Readonly<Record<ColumnContent, CellStyleName>>>> = {
  isian: { teks: 'isianTeks', satuan: 'isianAngka', rupiah: 'isianRupiah', persen: 'isianPersen' },
  hitung: { teks: 'hitungTeks', satuan: 'hitungAngka', rupiah: 'hitungRupiah', persen: 'hitungPersen' },
  total: { teks: 'totalTeks', satuan: 'totalAngka', rupiah: 'totalRupiah', persen: 'totalPersen' },
};

function cellStyle({ style, content }: PlacedColumn, cell: SheetCell): CellStyleName {
  if (style === 'code' && cell.filled) return 'isianKode';
  if (style === 'centered') return cell.filled ? 'isianTengah' : 'hitungTengah';
  return CONTENT_STYLES[cell.filled ? 'isian' : 'hitung'][content];
}

/** Writes a data row; `makeCell` gives each column's cell, and what was typed by hand takes its place. */
export function writeRow(
  builder: SheetBuilder,
  layout: TableLayout,
  row: number,
  makeCell: (column: PlacedColumn) => SheetCell,
  typedKey: string,
  typed: TypedCells | undefined,
): void {
  layout.columns.forEach((k, i) => {
    const cell = applyTyped(makeCell(k), `${typedKey}.${k.key}`, typed);
    builder.write(row, i + 1, cellStyle(k, cell), cell.value, cell.formula);
  });
}

/** Writes a total row: the label over the text columns, a figure where `makeCell` gives one. */
export function writeTotalRow(
  builder: SheetBuilder,
  layout: TableLayout,
  row: number,
  label: SheetCell,
  makeCell: (column: PlacedColumn) => SheetCell | null,
  typedKey: string,
  typed: TypedCells | undefined,
): void {
  const figureIndex = layout.columns.findIndex((k) => k.content !== 'teks');
  const labelCell = applyTyped(label, `${typedKey}.label`, typed);
  builder.writeRange(
    { top: row, left: 1, bottom: row, right: figureIndex },
    'totalTeks',
    labelCell.value,
    labelCell.formula,
  );
  layout.columns.slice(figureIndex).forEach((k, i) => {
    const cell = applyTyped(makeCell(k) ?? filledCell(null), `${typedKey}.${k.key}`, typed);
    builder.write(row, figureIndex + i + 1, CONTENT_STYLES.total[k.content], cell.value, cell.formula);
  });
}

/** In a workbook typed by hand a formula leaves only its result behind, and the typed cell wins. */
function applyTyped(cell: SheetCell, key: string, typed: TypedCells | undefined): SheetCell {
  if (typed === undefined) return cell;
  const value = typed[key] === undefined ? cell.value : typed[key];
  return { value: value === '' ? null : value, filled: true };
}

/** The rule for number cells: a number, or "-" for none. */
export function figureRule(layout: TableLayout, column: ColumnKey): InputRule {
  const cell = layout.cell(column, NUMBERING_ROW + 1);
  return {
    range: layout.data(column),
    kind: 'rumus',
    content: `=OR(ISNUMBER(${cell}),${cell}="-")`,
    rejection:
      'Isi angka saja, tanpa Rp, tanpa satuan dan tanpa titik pemisah ribuan; atau tanda - bila memang tidak ada.',
  };
}

/** Everything of a table sheet but its cells. */
export function finishSheet(
  layout: TableLayout,
  builder: SheetBuilder,
  rules: readonly InputRule[],
  print: {
    readonly frozen: ColumnKey;
    readonly percent?: number;
    readonly repeatedColumns?: readonly [string, string];
    readonly columnBreaks?: readonly number[];
  },
): WrittenSheet {
  return {
    name: layout.name,
    widths: layout.columns.map((k) => k.width),
    cells: builder.cells,
    merges: builder.merges,
    heights: new Map([
      [HEADER_ROW, 22],
      [HEADER_ROW + 1, 22],
      ...computeRowHeights(
        builder.cells.filter((s) => s.row < layout.jumlahRow),
        layout.columns.map((k) => k.width),
        NUMBERING_ROW + 1,
      ),
      [layout.jumlahRow, 20],
      [layout.rataRataRow, 20],
    ]),
    rules,
    frozen: { row: NUMBERING_ROW, column: layout.columnNumber(print.frozen) },
    print: {
      landscape: true,
      scale: print.percent === undefined ? { pagesWide: 1 } : { percent: print.percent },
      repeatedRows: [HEADER_ROW, NUMBERING_ROW],
      ...(print.repeatedColumns === undefined ? {} : { repeatedColumns: print.repeatedColumns }),
      ...(print.columnBreaks === undefined ? {} : { columnBreaks: print.columnBreaks }),
    },
    locked: true,
    tabColor: '2F5597',
  };
}
