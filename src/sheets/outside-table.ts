import { type Finding, makeFinding } from '../findings/finding.ts';
import type { RawRow, TableReading } from './raw-row.ts';
import type { RawCell } from './raw-workbook.ts';

/** `sel/di-luar-tabel`: figures below the last row of a table, in columns of figures. */
export function findOutsideTable(
  reading: TableReading,
  rowsBelow: readonly RawRow[],
  lastRow: number,
): readonly Finding[] {
  const figures = rowsBelow.flatMap((b) =>
    reading.angka
      .filter((k) => mayBeFigure(b.cell(k)?.value) || (b.cell(k) !== undefined && isWrittenRupiah(b.text(k))))
      .map((k) => b.at(k)),
  );
  const [first] = figures;
  if (first === undefined) return [];
  const args = { banyak: String(figures.length), akhir: String(lastRow) };
  return [makeFinding('sel/di-luar-tabel', args, { at: first, related: figures.slice(1) })];
}

/** A number that may be a figure; one of 15 digits and more is a NIP. */
function mayBeFigure(value: RawCell['value'] | undefined): boolean {
  return value?.type === 'number' && Math.abs(Number(value.text)) < 1e14;
}

function isWrittenRupiah(text: string): boolean {
  return /^(?:rp\.?\s*)?\d{1,3}(?:\.\d{3})+/i.test(text);
}
