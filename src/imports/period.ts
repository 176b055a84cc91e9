import { cellText } from '../sheets/cell-text.ts';
import type { Grid } from '../sheets/grid.ts';
import { findLabel, readLabels } from './labels.ts';
import { parseMonth } from './month.ts';

/** The period that an export says it covers: from the first day of a month to the end of another. */
export interface Period {
  /** Null where only the end is stated: then from 1 January. */
  readonly firstMonth: number | null;
  readonly lastMonth: number;
  /** False where the end date is not the last day of its month. */
  readonly isWhole: boolean;
  readonly year: number | null;
  readonly row: number;
  readonly column: number;
}

const DAY_MONTH = String.raw`(\d{1,2})\s+([\p{L}]+)(?:\s+((?:19|20)\d{2}))?`;
const RANGE = new RegExp(
  String.raw`${DAY_MONTH}\s*(?:sampai(?:\s+dengan)?|hingga|s\s*[./]?\s*d\.?|-|–)\s*${DAY_MONTH}`,
  'iu',
);
const UNTIL = new RegExp(
  String.raw`(?:sampai(?:\s+dengan)?|hingga|s\s*[./]\s*d\.?|per|keadaan)\s*(?:tanggal\s*)?${DAY_MONTH}`,
  'iu',
);
const MONTH = /(?:bulan|s\s*[./]\s*d\.?\s*bulan|periode)\s*:?\s*([\p{L}]+)(?:\s+((?:19|20)\d{2}))?/iu;

/** The period stated above a table: "1 Januari 2024 sampai 30 Juni 2024", "per 30 Juni 2024", "Bulan : Juni". */
export function findPeriod(grid: Grid, firstHeadingRow: number): Period | null {
  const cells = grid.rows
    .filter((row) => row < firstHeadingRow)
    .flatMap((row) =>
      [...(grid.sheet.rows.get(row) ?? [])].map(([column, cell]) => ({ row, column, text: cellText(cell) })),
    );
  for (const { row, column, text } of cells) {
    const range = RANGE.exec(text);
    const first = range === null ? undefined : parseMonth(range[2] ?? '');
    const last = range === null ? undefined : parseMonth(range[5] ?? '');
    if (range !== null && first !== undefined && last !== undefined) {
      const year = Number(range[6] ?? range[3] ?? '') || null;
      const firstMonth = range[1] === '1' || range[1] === '01' ? first : null;
      return { firstMonth, lastMonth: last, isWhole: isLastDay(Number(range[4]), last, year), year, row, column };
    }
  }
  for (const { row, column, text } of cells) {
    const until = UNTIL.exec(text);
    const last = until === null ? undefined : parseMonth(until[2] ?? '');
    if (until !== null && last !== undefined) {
      const year = Number(until[3] ?? '') || null;
      return { firstMonth: null, lastMonth: last, isWhole: isLastDay(Number(until[1]), last, year), year, row, column };
    }
  }
  const label = findLabel(readLabels(grid, firstHeadingRow), 'Bulan', 'Periode', 's.d. Bulan', 'Keadaan Bulan');
  const labelled = label === undefined ? undefined : parseMonth(label.value.replace(/\s*(?:19|20)\d{2}$/, ''));
  if (label !== undefined && labelled !== undefined) {
    return { firstMonth: null, lastMonth: labelled, isWhole: true, year: null, row: label.row, column: label.column };
  }
  for (const { row, column, text } of cells) {
    const named = MONTH.exec(text);
    const last = named === null ? undefined : parseMonth(named[1] ?? '');
    if (named !== null && last !== undefined) {
      return { firstMonth: null, lastMonth: last, isWhole: true, year: Number(named[2] ?? '') || null, row, column };
    }
  }
  return null;
}

function isLastDay(day: number, month: number, year: number | null): boolean {
  return day >= new Date(Date.UTC(year ?? 2023, month, 0)).getUTCDate();
}
