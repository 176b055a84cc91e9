import type { ColumnKey } from '../domain/column-key.ts';
import type { ClassifiedRow } from './classified-row.ts';
import type { RawRow, TableReading } from './raw-row.ts';

/** What a row says of its own indikator, whose name was left out then. */
const OF_INDIKATOR: readonly ColumnKey[] = ['satuan', 'jenis', 'arah'];

/**
 * A row with a sub kegiatan alone above rows with its indikator alone is the heading of these: it states no indikator of its
 * own, its names are filled down, and the money that stands in it is that of its first indikator, as where all stand in one row.
 * Beside money of the indikator below it is their sum, which is of none.
 */
export function markSubKegiatanBands(reading: TableReading, rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  if (!reading.columns.has('indikator')) return rows;
  const money = reading.angka.filter((key) => reading.declaration.placed.get(key)?.content === 'rupiah');
  const others = reading.angka.filter((key) => !money.includes(key));
  const isFree = (row: RawRow, keys: readonly ColumnKey[]): boolean => keys.every((key) => row.cell(key) === undefined);
  let band: RawRow | undefined;
  return rows.map((b, i): ClassifiedRow => {
    const above = band;
    band = undefined;
    const { rawRow } = b;
    if (above !== undefined) return { ...b, rawRow: withMoney(rawRow, above, money) };
    const next = rows[i + 1];
    if (b.kind !== 'data' || next?.kind !== 'data') return b;
    const isBand =
      rawRow.text('subKegiatan') !== '' &&
      rawRow.mergedText('indikator') === '' &&
      isFree(rawRow, [...others, ...OF_INDIKATOR]) &&
      next.rawRow.text('indikator') !== '' &&
      next.rawRow.text('subKegiatan') === '' &&
      (isFree(rawRow, money) || listBelow(rows, i).every((row) => isFree(row, money)));
    if (!isBand) return b;
    band = rawRow;
    return { ...b, kind: 'kelompok' };
  });
}

/** The rows below a sub kegiatan up to the next one. */
function listBelow(rows: readonly ClassifiedRow[], index: number): readonly RawRow[] {
  const end = rows.findIndex((b, i) => i > index && (b.kind !== 'data' || b.rawRow.text('subKegiatan') !== ''));
  return rows.slice(index + 1, end === -1 ? undefined : end).map(({ rawRow }) => rawRow);
}

/** The row with the money of the row above it. */
function withMoney(row: RawRow, above: RawRow, money: readonly ColumnKey[]): RawRow {
  const isAbove = (key: ColumnKey): boolean => money.includes(key) && above.cell(key) !== undefined;
  return {
    row: row.row,
    cell: (key) => (isAbove(key) ? above : row).cell(key),
    text: (key) => (isAbove(key) ? above : row).text(key),
    mergedText: (key) => (isAbove(key) ? above : row).mergedText(key),
    at: (key) => (isAbove(key) ? above : row).at(key),
  };
}
