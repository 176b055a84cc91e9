import { cellText } from './cell-text.ts';
import type { ClassifiedRow } from './classified-row.ts';
import { headingKey } from './clean-text.ts';
import type { RawRow, TableReading } from './raw-row.ts';
import type { RawCell } from './raw-workbook.ts';
import { type TextsAbove, textsByColumn } from './second-table.ts';

/** True for a row of the heading printed again on the next page; `hasFigure` as the row has a figure in a column of them. */
export function isRepeatedHeading(
  reading: TableReading,
  above: TextsAbove,
  rawRow: RawRow,
  hasFigure: boolean,
): boolean {
  if (repeatsHeading(reading, above, rawRow, hasFigure)) return true;
  if (hasFigure) return false;
  const { exactColumn, exactPart } = reading.declaration;
  const texts = [...(reading.grid.sheet.rows.get(rawRow.row)?.values() ?? [])].map((c) => headingKey(cellText(c)));
  // The second level of a heading that is printed again has TARGET | REALISASI | CAPAIAN alone.
  return texts.filter((k) => exactColumn(k) !== undefined || exactPart(k) !== undefined).length >= 2;
}

/** True for a row of the heading printed again: mostly the same in the same columns, or, without figures, words of it. */
function repeatsHeading(
  reading: TableReading,
  { headingRows, headings }: TextsAbove,
  { row }: RawRow,
  hasFigure: boolean,
): boolean {
  // On the first page alone some of them may have been typed over.
  if (!hasFigure) {
    const texts = [...textsByColumn(reading, row).values()];
    const known = texts.filter((text) => headings.has(text)).length;
    return texts.length > 0 && (known > 1 || 2 * known >= texts.length);
  }
  const cells = reading.grid.sheet.rows.get(row) ?? new Map<number, RawCell>();
  return headingRows.some((one) => {
    for (const [column, cell] of cells) if (!one.has(column) && headingKey(cellText(cell)) !== '') return false;
    let [same, other] = [0, 0];
    for (const [column, cell] of cells) {
      const text = headingKey(cellText(cell));
      if (text === '') continue;
      if (one.get(column) === text) same += 1;
      else other += 1;
      // As good as every row of figures shows by half of its cells that it is no heading.
      if (2 * other > cells.size) return false;
    }
    return same > 0 && same >= other;
  });
}

/**
 * The rows right below and above a row of the heading that is printed again: its further rows too, where words stand in the
 * very columns of theirs, whatever they say. On the first page alone the office may have typed other headings.
 */
export function markSubHeadings(
  reading: TableReading,
  { headingRows }: TextsAbove,
  rows: readonly ClassifiedRow[],
): readonly ClassifiedRow[] {
  if (!rows.some(({ kind }) => kind === 'judul')) return rows;
  const places = headingRows.map((one) => [...one.keys()].join());
  const columns = rows.map(({ rawRow }) => [...textsByColumn(reading, rawRow.row).keys()].join());
  const kinds = rows.map(({ kind }) => kind);
  const mark = (i: number, step: 1 | -1): void => {
    const place = places[places.indexOf(columns[i - step] ?? '') + step];
    if (kinds[i] === 'lain' && kinds[i - step] === 'judul' && columns[i] === place) kinds[i] = 'judul';
  };
  for (let i = 1; i < rows.length; i++) mark(i, 1);
  for (let i = rows.length - 2; i >= 0; i--) mark(i, -1);
  return rows.map((b, i) => (b.kind === kinds[i] ? b : { ...b, kind: kinds[i] ?? b.kind }));
}
