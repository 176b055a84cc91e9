import { isNeverAdded } from '../domain/never-added.ts';
import { toRoman } from '../domain/triwulan.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { cellText, isBlank } from './cell-text.ts';
import type { Candidate } from './heading-candidate.ts';
import { columnHeading } from './heading-columns.ts';
import type { HeadingSearch } from './heading-search.ts';
import { isPercentFormat } from './number-format.ts';
import type { RawCell } from './raw-workbook.ts';
import { isTotalLabel } from './total-label.ts';
import { listPlaces, OR_JUMLAH, tellWays, toWay } from './two-readings.ts';

/**
 * `kolom/dua-angka` of the months of a quarter where a row without a JENIS holds the same figure three times, or figures that
 * nobody adds (percent, an index): the quarter's own, or three to be added. Money is the same each month often enough.
 */
export function reportSameMonths(search: HeadingSearch, candidate: Candidate): readonly Finding[] {
  const { grid, declaration } = search;
  const jenis = candidate.columns.get('jenis')?.column;
  const rows = grid.rows.filter((row) => row > candidate.lastRow);
  const isStated = (row: number): boolean => jenis !== undefined && !isBlank(grid.at(row, jenis).cell);
  const isTotal = (row: number): boolean =>
    [...(grid.sheet.rows.get(row)?.values() ?? [])].some((cell) => isTotalLabel(cellText(cell)));
  const satuan = candidate.columns.get('satuan')?.column;
  /** Several months of a row are stated, in a satuan that nobody adds or in percent by how they are written. */
  const isNoSum = (row: number, cells: readonly (RawCell | undefined)[]): boolean => {
    const stated = cells.flatMap((cell) => (cell !== undefined && /[1-9]/.test(cellText(cell)) ? [cell] : []));
    const isPercent = (cell: RawCell): boolean => isPercentFormat(cell.format) || cellText(cell).endsWith('%');
    const unit = satuan === undefined ? '' : cellText(grid.at(row, satuan).cell);
    return stated.length > 1 && (isNeverAdded(unit) || stated.some(isPercent));
  };
  return [...candidate.columns].flatMap(([key, { months }]): Finding[] => {
    const { part, triwulan: quarter } = parseTriwulanColumn(key) ?? {};
    const placed = declaration.placed.get(key);
    if (months === undefined || placed?.content !== 'satuan') return [];
    if (part !== undefined && candidate.cumulative.has(part)) return [];
    const isOpen = rows.some((row) => {
      const stated = months.map((column) => grid.sheet.rows.get(row)?.get(column));
      const [first = '', ...others] = stated.map(cellText);
      const isSame = /[1-9]/.test(first) && others.every((text) => text === first);
      return (isSame || isNoSum(row, stated)) && !isStated(row) && !isTotal(row);
    });
    const cells = months.flatMap((column) => candidate.paths.get(column)?.at(-1) ?? []);
    const [lowest] = cells;
    const group = candidate.paths.get(months[0] ?? 0)?.[0];
    if (!isOpen || lowest === undefined || group === undefined) return [];
    // TARGET below each month is the month's until it names its quarter.
    const isBelowMonths = cells.every(({ text }) => search.parse(text).month === undefined);
    const whenRight =
      isBelowMonths && quarter !== undefined ? `${placed.heading} TRIWULAN ${toRoman(quarter)}` : placed.heading;
    const ways = cells.map((cell) => toWay(search, cell, whenRight, 'CATATAN'));
    const orStated =
      jenis === undefined ? '' : '; atau isi JENIS barisnya, yang menentukan apakah bulannya dijumlahkan';
    const args = {
      judul: group.text,
      lembar: grid.sheet.name,
      kolom: columnHeading(declaration, key),
      tempat: listPlaces(ways),
      digabung: '',
      cara: tellWays(ways) + OR_JUMLAH + orStated,
    };
    return [
      makeFinding('kolom/dua-angka', args, { at: { sheet: grid.sheet.name, row: group.row, column: group.column } }),
    ];
  });
}
