import { columnLetters, formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { cellText, isBlank } from './cell-text.ts';
import type { ChosenColumn } from './choose-column.ts';
import { type Candidate, listRequiredColumns } from './heading-candidate.ts';
import { columnHeading } from './heading-columns.ts';
import type { HeadingSearch } from './heading-search.ts';

/**
 * `kolom/ganda` of a whole heading that stands again beside itself: a long table whose last rows were put to the right, to be
 * moved below the others. Undefined for any other heading that stands twice.
 */
export function reportHalvesBeside(search: HeadingSearch, candidate: Candidate): Finding | undefined {
  const { grid, declaration, triwulan } = search;
  const required = listRequiredColumns(declaration, triwulan);
  const twice = [...candidate.columns].filter(([, { rivals }]) => rivals.length > 0);
  const offsets = new Set(twice.map(([, chosen]) => offsetOf(chosen)));
  const [offset] = offsets;
  if (offset === undefined || offsets.size > 1 || !required.every((key) => twice.some(([own]) => own === key)))
    return undefined;
  const columns = twice.map(([, { column }]) => column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const isFilled = (row: number, from: number): boolean =>
    [...(grid.sheet.rows.get(row) ?? [])].some(
      ([column, cell]) => column >= left + from && column <= right + from && !isBlank(cell),
    );
  const rows = grid.rows.filter((row) => row > candidate.lastRow);
  const moved = rows.filter((row) => isFilled(row, offset));
  const [first, last, lastOfOwn] = [moved[0], moved.at(-1), rows.findLast((row) => isFilled(row, 0))];
  if (first === undefined || last === undefined || lastOfOwn === undefined) return undefined;
  const names = candidate.columns.get('subKegiatan')?.meaning.cell ?? { row: candidate.firstRow, column: left };
  const again = { row: names.row, column: names.column + offset };
  // The same names again are another state of the same rows, and no rest of them.
  const namesIn = (column: number): readonly string[] =>
    rows.map((row) => cellText(grid.sheet.rows.get(row)?.get(column))).filter((text) => text !== '');
  const own = new Set(namesIn(names.column));
  if (namesIn(again.column).some((text) => own.has(text))) return undefined;
  const [from, to] = [
    { row: first, column: left + offset },
    { row: last, column: right + offset },
  ].map(formatA1);
  const sheet = grid.sheet.name;
  const args = {
    kolom: columnHeading(declaration, 'subKegiatan'),
    lembar: sheet,
    tempat: `${formatA1(names)} dan ${formatA1(again)}, beserta semua judul lain`,
    cara: `pindahkan isi ${from}:${to} ke ${formatA1({ row: lastOfOwn + 1, column: left })}, di bawah baris terakhir, lalu hapus isi kolom ${columnLetters(left + offset)} sampai ${columnLetters(right + offset)}`,
  };
  return makeFinding('kolom/ganda', args, {
    at: { sheet, ...again },
    related: [{ sheet, row: names.row, column: names.column }],
  });
}

/** How far to the right the heading stands again; NaN where it does so more than once. */
function offsetOf({ column, rivals }: ChosenColumn): number {
  const [rival, ...others] = rivals;
  return rival === undefined || others.length > 0 ? Number.NaN : rival.column - column;
}
