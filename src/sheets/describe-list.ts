import { isForPeriod, type ReportPeriod } from '../domain/report-period.ts';
import { toRoman } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { RowReading, RowRole, SheetReading } from '../findings/sheet-reading.ts';
import { cellText } from './cell-text.ts';
import { headingKey } from './clean-text.ts';
import { gridOf } from './grid.ts';
import type { RawSheet } from './raw-workbook.ts';

/** What a row of a list sheet was read as. */
interface ListRow {
  readonly role: RowRole;
  readonly reason: string;
}

/** A list sheet: what it was taken for, the headings that begin it by all their spellings, its rows, and why others are passed over. */
interface ListDescription {
  readonly readAs: string;
  readonly headings: readonly (readonly string[])[];
  readonly read: ReadonlyMap<number, ListRow>;
  readonly whyPassed: string;
}

/** What lapkin understood of a sheet that is read row by row. */
export function describeList(sheet: RawSheet, { readAs, headings, read, whyPassed }: ListDescription): SheetReading {
  const grid = gridOf(sheet);
  const rows = grid.rows.flatMap((row): (RowReading & { readonly texts: readonly string[] })[] => {
    const texts = [...(sheet.rows.get(row) ?? [])]
      .filter(([column]) => !grid.at(row, column).covered)
      .map(([, cell]) => cellText(cell))
      .filter((text) => text !== '');
    const own = read.get(row) ?? { role: 'passed', reason: whyPassed };
    return texts.length === 0 ? [] : [{ row, label: texts.join(' | '), texts, ...own }];
  });
  const begins = ({ texts }: { readonly texts: readonly string[] }): boolean =>
    headings.every((names) => texts.some((text) => names.some((name) => headingKey(text) === headingKey(name))));
  const heading = rows.find(begins);
  const first = heading?.row ?? Math.min(...read.keys(), Number.MAX_SAFE_INTEGER);
  return {
    sheet: sheet.name,
    readAs,
    understood: true,
    columns: [],
    rows: rows.map(({ texts: _, ...row }) => {
      if (row.row === heading?.row) return { ...row, role: 'heading', reason: '' };
      return row.row < first && (heading !== undefined || read.size > 0) ? { ...row, role: 'title', reason: '' } : row;
    }),
  };
}

/** The rows of cells that were read, by their numbers. */
export function rowsOf(cells: readonly (CellRef | undefined)[], role: RowRole): ReadonlyMap<number, ListRow> {
  return new Map(cells.flatMap((at) => (at === undefined ? [] : [[at.row, { role, reason: '' }]])));
}

/** Rows of Narasi or Dokumentasi: those of another report say which. */
export function periodRows(
  rows: readonly { readonly row: number; readonly data: { readonly triwulan?: ReportPeriod | undefined } }[],
  role: RowRole,
  period: ReportPeriod | null,
): ReadonlyMap<number, ListRow> {
  return new Map(
    rows.map(({ row, data }) => [
      row,
      isForPeriod(data, period) ? { role, reason: '' } : { role: 'passed', reason: describePeriod(data.triwulan) },
    ]),
  );
}

function describePeriod(period: ReportPeriod | undefined): string {
  if (period === undefined) return '';
  return period === 'tahun' ? 'untuk laporan tahunan' : `untuk laporan Triwulan ${toRoman(period)}`;
}
