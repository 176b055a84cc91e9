import { formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { cellText } from './cell-text.ts';
import type { TableReading } from './raw-row.ts';
import type { RawCell } from './raw-workbook.ts';
import type { TableRows } from './sort-rows.ts';

/** `sel/di-luar-tabel`: figures below the last row of a table, in columns of figures; an error where they may be of it. */
export function findOutsideTable(
  reading: TableReading,
  { rowsBelow, lastRow, title }: Pick<TableRows, 'rowsBelow' | 'lastRow' | 'title'>,
): readonly Finding[] {
  const figures = rowsBelow.flatMap((b) =>
    reading.angka
      .filter((k) => mayBeFigure(b.cell(k)?.value) || (b.cell(k) !== undefined && isWrittenRupiah(b.text(k))))
      .map((k) => b.at(k)),
  );
  const [first] = figures;
  if (first === undefined) return [];
  const args = { banyak: String(figures.length), akhir: String(lastRow), judul: '', sel: '' };
  if (title.length === 0) return [makeFinding('sel/di-luar-tabel', args, { at: first, related: figures.slice(1) })];
  const written = title.map(({ row, column }) => cellText(reading.grid.at(row, column).cell)).join(' / ');
  return [
    makeFinding(
      'sel/di-luar-tabel',
      { ...args, judul: written, sel: title.map(formatA1).join(', ') },
      { at: first, related: figures.slice(1), severity: 'error' },
    ),
  ];
}

/** A number that may be a figure; one of 15 digits and more is a NIP. */
function mayBeFigure(value: RawCell['value'] | undefined): boolean {
  return value?.kind === 'number' && Math.abs(Number(value.text)) < 1e14;
}

function isWrittenRupiah(text: string): boolean {
  return /^(?:rp\.?\s*)?\d{1,3}(?:\.\d{3})+/i.test(text);
}
