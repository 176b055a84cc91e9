import type { ColumnKey } from '../domain/column-key.ts';
import type { PlacedColumn } from '../domain/table-declaration.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import type { InputRule } from '../xlsx/write/sheet-model.ts';
import { skalaColumns } from './form-grades.ts';
import { type FormulaResults, isChangedAt } from './formula-results.ts';
import {
  capaianKeuanganFormula,
  capaianKinerjaFormula,
  copyFormula,
  jumlahFormula,
  jumlahKinerjaFormula,
  numberFormula,
  rataRataFormula,
  statedSumFormula,
  toSheetAddress,
  totalCapaianFormula,
} from './formulas.ts';
import { FIRST_ROW, type TableLayout } from './table-layout.ts';
import type { CellContent, ContentRow, TableSheet, TypedColumn, WorkbookContent } from './workbook-content.ts';

/** What the three table sheets are made from. */
export interface SheetParts {
  readonly content: WorkbookContent;
  readonly pk: TableLayout;
  /** Written only for a changed year. */
  readonly perubahan: TableLayout;
  readonly rencana: TableLayout;
  readonly keuangan: TableLayout;
  readonly results: FormulaResults;
  readonly subtitle: readonly [value: string, formula: string];
}

/** A cell: a value to be typed over (tinted), or a formula with its stored result. */
export interface SheetCell {
  readonly value: CellContent;
  readonly formula?: string;
}

/** Names that are written once; the rows below that have the same leave them out. */
const WRITTEN_ONCE: readonly string[] = ['kode', 'program', 'kegiatan', 'subKegiatan'];

/**
 * The cell of a declared column in data row `i` of a sheet, filled with row `contentIndex` of the content: copied from
 * the column that the declaration names, computed, or typed. Throws for a column that the source sheet lacks.
 */
export function tableCell(
  parts: SheetParts,
  sheet: TableSheet,
  column: PlacedColumn,
  [i, contentIndex]: readonly [number, number],
): SheetCell {
  const { rows } = parts.content;
  const row = FIRST_ROW + i;
  if (column.from !== undefined) {
    const source = sourceOf(parts, column, column.from);
    const from = sourceSheet(column.from.sheet, rows[contentIndex]);
    const value =
      source.key === 'no' ? findNumber(rows, contentIndex, from) : typedContent(source, rows, contentIndex, from);
    const address = toSheetAddress(parts[from], source.key, FIRST_ROW + contentIndex);
    return { value: value ?? '', formula: copyFormula(address) };
  }
  if (column.key === 'no') {
    return { value: findNumber(rows, contentIndex, sheet), formula: numberFormula(parts[sheet], row) };
  }
  if (column.content !== 'persen' || column.type !== undefined)
    return { value: typedContent(column, rows, contentIndex, sheet) };
  if (sheet === 'pk' || sheet === 'perubahan' || column.triwulan === null)
    throw new Error(`no formula for column ${column.key} on sheet ${sheet}`);
  return {
    value: parts.results[sheet].capaian(rows[contentIndex], column.triwulan),
    formula: CAPAIAN_FORMULAS[sheet](parts[sheet], row, column.triwulan, skalaColumns(parts.content, 'B')),
  };
}

const CAPAIAN_FORMULAS = { rencana: capaianKinerjaFormula, keuangan: capaianKeuanganFormula };

/** The cell of a column in the row Jumlah: a sum where the column holds figures; null where there is none. */
export function jumlahCell(parts: SheetParts, sheet: TableSheet, column: PlacedColumn): SheetCell | null {
  const source = column.from === undefined ? column : sourceOf(parts, column, column.from);
  const pick = (content: ContentRow): CellContent =>
    contentOf(source, content, column.from === undefined ? sheet : sourceSheet(column.from.sheet, content));
  if (column.content === 'rupiah') {
    return { value: parts.results.jumlahRupiah(pick), formula: jumlahFormula(parts[sheet], column.key) };
  }
  if (column.content === 'persen' && column.type !== undefined) {
    return { value: parts.results.jumlahStated(pick), formula: statedSumFormula(parts[sheet], column.key) };
  }
  // The targets of PK are of as many satuan as there are rows: nobody sums them there.
  if (column.content !== 'satuan' || sheet === 'pk' || sheet === 'perubahan') return null;
  return { value: parts.results.jumlahKinerja(pick), formula: jumlahKinerjaFormula(parts[sheet], column.key) };
}

/** The cell of a column in the row Rata-rata: the summary of the capaian; null where there is none. */
export function rataRataCell(
  parts: SheetParts,
  sheet: 'rencana' | 'keuangan',
  { key, content, triwulan }: PlacedColumn,
): SheetCell | null {
  if (content !== 'persen' || triwulan === null) return null;
  const t = parts[sheet];
  return {
    value: parts.results[sheet].rataRata(triwulan),
    formula:
      sheet === 'rencana'
        ? rataRataFormula(t, key, isChangedAt(parts.content, triwulan) ? parts.perubahan : parts.pk)
        : totalCapaianFormula(t, triwulan),
  };
}

/** What Excel lets be typed in a sheet's columns: the words of a choice, figures; columns that are computed have no rule. */
export function inputRules(parts: SheetParts, sheet: TableSheet): InputRule[] {
  const t = parts[sheet];
  return t.columns.flatMap((column): InputRule[] => {
    if (column.from !== undefined) return [];
    if (column.choices !== undefined) {
      const { words, guide, rejection } = column.choices;
      const content = words.map((word) => word.value);
      return [{ range: t.data(column.key), kind: 'daftar', content, guide, rejection }];
    }
    return column.type === undefined || column.content === 'teks'
      ? []
      : [figureRule(t, column.key, column.content === 'satuan' ? skalaColumns(parts.content, 'A') : '')];
  });
}

/** The rule for number cells: a number, a grade of the cells named, or "-" for none. */
function figureRule(layout: TableLayout, column: ColumnKey, grades: string): InputRule {
  const cell = layout.cell(column, FIRST_ROW);
  return {
    range: layout.data(column),
    kind: 'rumus',
    content:
      grades === ''
        ? `=OR(ISNUMBER(${cell}),${cell}="-")`
        : `=OR(ISNUMBER(${cell}),${cell}="-",COUNTIF(${grades},${cell})>0)`,
    rejection:
      'Isi angka saja, tanpa Rp, tanpa satuan, dan tanpa titik pemisah ribuan; atau tanda - bila memang tidak ada.',
  };
}

function sourceOf(parts: SheetParts, column: PlacedColumn, from: NonNullable<PlacedColumn['from']>): PlacedColumn {
  const key = column.triwulan === null ? from.column : triwulanColumn(column.triwulan, from.column as TriwulanPart);
  return parts[from.sheet].column(key);
}

/** Where a row's names are typed: in PK, or in PK Perubahan with which it came. */
function sourceSheet(sheet: TableSheet, row: ContentRow | undefined): TableSheet {
  return sheet === 'pk' && row?.isNew === true ? 'perubahan' : sheet;
}

/** What a row of the content states for a column; '' and null = nothing. */
function contentOf(column: PlacedColumn, content: ContentRow, sheet: TableSheet): CellContent {
  if (sheet === 'perubahan') return content.perubahan?.[column.field as TypedColumn] ?? null;
  if (sheet === 'pk' && content.isNew === true) return null;
  if (sheet === 'keuangan' && column.key === 'remark') return content.moneyRemark ?? null;
  if (column.triwulan === null) return content[column.field as TypedColumn] ?? null;
  if (sheet === 'keuangan') return content.realisasiKeuangan?.[column.triwulan] ?? null;
  const quarter: Readonly<Partial<Record<string, CellContent>>> = { ...content.triwulan[column.triwulan] };
  return quarter[column.field] ?? null;
}

/** Whether any row of the content states something for a column, of a quarter's column in whichever quarter. */
export function isFilled({ rows }: WorkbookContent, sheet: TableSheet, column: PlacedColumn): boolean {
  if (column.type === undefined) return false;
  const quarters = column.triwulan === null ? [null] : ALL_TRIWULAN;
  const isStated = (content: CellContent): boolean => content !== null && content !== '';
  return rows.some((row) => quarters.some((triwulan) => isStated(contentOf({ ...column, triwulan }, row, sheet))));
}

function typedContent(column: PlacedColumn, rows: readonly ContentRow[], i: number, sheet: TableSheet): CellContent {
  const content = rows[i];
  if (content === undefined) return null;
  const value = contentOf(column, content, sheet);
  const above = rows[i - 1];
  const repeated =
    WRITTEN_ONCE.includes(column.key) && above !== undefined && contentOf(column, above, sheet) === value;
  return value === '' || repeated ? null : value;
}

/** Number of a row among those that name a sub kegiatan in a sheet; '' for the second indikator of one. */
function findNumber(rows: readonly ContentRow[], i: number, sheet: TableSheet): number | '' {
  const nameAt = (at: number): string => {
    const row = rows[at];
    if (sheet === 'perubahan') return String(row?.perubahan?.subKegiatan ?? '');
    return row === undefined || (sheet === 'pk' && row.isNew === true) ? '' : row.subKegiatan;
  };
  const isNamed = (at: number): boolean => nameAt(at) !== '' && nameAt(at) !== nameAt(at - 1);
  return isNamed(i) ? rows.slice(0, i + 1).filter((_, at) => isNamed(at)).length : '';
}
