import { type CellValue, isAngka, sumStated } from '../../domain/angka.ts';
import type { ColumnKey } from '../../domain/column-key.ts';
import type { KeuanganRow, PkRow, RencanaRow } from '../../domain/kinerja-data.ts';
import { rowField } from '../../domain/row-field.ts';
import type { Stated } from '../../domain/stated.ts';
import type { PerTriwulan, Triwulan } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { Row, Table } from '../../sheets/buku-kerja.ts';

/** A data row of any of the three tables. */
export type DataRow = PkRow | RencanaRow | KeuanganRow;
export type AnyTable = Table<PkRow> | Table<RencanaRow> | Table<KeuanganRow>;

/** A stated value with its cell. */
export type StatedCell = Stated<CellRef>;

/** The cell of a part of a quarter. */
export function triwulanCell<P extends string>(
  row: {
    readonly data: { readonly triwulan: PerTriwulan<Readonly<Record<P, CellValue>>> };
    readonly at: { readonly triwulan: PerTriwulan<Readonly<Record<P, CellRef>>> };
  },
  triwulan: Triwulan,
  part: P,
): StatedCell {
  return { value: row.data.triwulan[triwulan][part], at: row.at.triwulan[triwulan][part] };
}

/** The number cell of a row in a column; undefined for columns that hold no stated number (names, capaian). */
export function findCell(row: Row<DataRow>, columnKey: ColumnKey): StatedCell | undefined {
  const [value, at] = [rowField(row.data, columnKey), rowField(row.at, columnKey)];
  return isValue(value) && at !== undefined ? { value, at: at as CellRef } : undefined;
}

function isValue(value: unknown): value is CellValue {
  if (value === 'nihil' || value === 'kosong' || value === 'rusak') return true;
  return isAngka(value);
}

/** Several cells as one value at the first that states anything; undefined for none. */
export function sumCells(cells: readonly StatedCell[]): StatedCell | undefined {
  const first = cells.find((s) => s.value === 'rusak') ?? cells.find((s) => isAngka(s.value)) ?? cells[0];
  return first === undefined ? undefined : { value: sumStated(cells.map((s) => s.value)), at: first.at };
}

/** The unreadable ones. */
export function findBroken(cells: readonly (StatedCell | undefined)[]): readonly CellRef[] {
  return cells.flatMap((s) => (s?.value === 'rusak' ? [s.at] : []));
}

/** Realisasi Keuangan has no indikator: undefined. */
export function indikatorOf(data: DataRow): string | undefined {
  return 'indikator' in data ? data.indikator : undefined;
}

/** The cell of a row's indikator, else of its sub kegiatan. */
export function nameCell({ at }: Row<DataRow>): CellRef {
  return 'indikator' in at ? at.indikator : at.subKegiatan;
}
