import { type Angka, angkaOrNull, type CellValue, isAngka, sumStated } from './angka.ts';
import type { KeuanganRow, KinerjaData, PkPerubahan, PkRow, RencanaRow } from './kinerja-data.ts';
import { indexRows, isSameName, type RowIndex } from './name-key.ts';
import { sampaiDengan, type Triwulan } from './triwulan.ts';

/** Both Perjanjian Kinerja of a year that was changed, found by name: the one in force in a quarter, and the other. */
export interface PkInForce {
  readonly rows: readonly PkRow[];
  readonly index: RowIndex<PkRow>;
  /** The Perjanjian Kinerja that is not in force; null where the year was not changed. */
  readonly other: RowIndex<PkRow> | null;
  /** True from the quarter of the PK Perubahan on. */
  readonly isChanged: boolean;
}

/** Whether the PK Perubahan is in force in a quarter; the year's report is that of Triwulan IV. */
export function isPerubahanInForce(perubahan: Pick<PkPerubahan, 'from'> | null, triwulan: Triwulan): boolean {
  return perubahan !== null && triwulan >= perubahan.from;
}

/** The Perjanjian Kinerja whose targets and pagu count in a quarter; `data.pk` is the first one. */
export function pkInForce({ pk, perubahan }: Pick<KinerjaData, 'pk' | 'perubahan'>, triwulan: Triwulan): PkInForce {
  if (perubahan === null) return { rows: pk, index: indexPk(pk), other: null, isChanged: false };
  const isChanged = isPerubahanInForce(perubahan, triwulan);
  const [rows, others] = isChanged ? [perubahan.pk, pk] : [pk, perubahan.pk];
  return { rows, index: indexPk(rows), other: indexPk(others), isChanged };
}

function indexPk(rows: readonly PkRow[]): RowIndex<PkRow> {
  return indexRows(rows, (row) => row);
}

/** The row of the same sub kegiatan and indikator. */
export function findPkRow(
  row: Pick<RencanaRow, 'kode' | 'subKegiatan' | 'indikator'>,
  index: RowIndex<PkRow> | null,
): PkRow | undefined {
  return index?.find(row.kode, row.subKegiatan).find((pk) => isSameName(pk.indikator, row.indikator));
}

/** Pagu of a sub kegiatan in rupiah, over its rows; null where none states one. */
export function pkPagu(row: Pick<KeuanganRow, 'kode' | 'subKegiatan'>, index: RowIndex<PkRow> | null): Angka | null {
  return index === null ? null : angkaOrNull(sumStated(index.find(row.kode, row.subKegiatan).map(({ pagu }) => pagu)));
}

/** True for an indikator that only the Perjanjian Kinerja not in force holds: one that went, or is yet to come. */
export function isOutOfForce(row: RencanaRow, { index, other }: PkInForce): boolean {
  return other !== null && findPkRow(row, index) === undefined && findPkRow(row, other) !== undefined;
}

/** The same of the money of a sub kegiatan of which nothing is stated up to the quarter. */
export function isMoneyOutOfForce(row: KeuanganRow, { index, other }: PkInForce, triwulan: Triwulan): boolean {
  if (other === null || index.find(row.kode, row.subKegiatan).length > 0) return false;
  if (other.find(row.kode, row.subKegiatan).length === 0) return false;
  const isStated = ({ realisasi }: { realisasi: CellValue }) => isAngka(realisasi) && !realisasi.isZero();
  return !sampaiDengan(triwulan).some((t) => isStated(row.triwulan[t]));
}

/** Indikator of one Perjanjian Kinerja that the other lacks, in order. */
export function missingIn(rows: readonly PkRow[], index: RowIndex<PkRow>): readonly PkRow[] {
  return rows.filter((row) => findPkRow(row, index) === undefined);
}
