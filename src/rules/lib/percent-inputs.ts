import { isBerbobot } from '../../domain/bobot.ts';
import type { ColumnKey } from '../../domain/column-key.ts';
import { CELL } from '../../domain/combination.ts';
import type { RencanaRow } from '../../domain/kinerja-data.ts';
import { type View, viewCombination } from '../../domain/measure.ts';
import { computeRowCapaian, type RowCapaian } from '../../domain/row-capaian.ts';
import { ALL_TRIWULAN, type Triwulan } from '../../domain/triwulan.ts';
import { TRIWULAN_PARTS, triwulanColumn } from '../../domain/triwulan-column.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import { type CellSeries, readKeuanganSeries, readRencanaSeries } from './cell-series.ts';
import { findIndikatorRow, isChanged, type RuleContext } from './rule-context.ts';
import { type AnyTable, type DataRow, findCell, type StatedCell } from './stated-cell.ts';

/** A table whose percentages are checked, with the quarters of its rows. */
export interface PercentInputs {
  readonly kind: 'rencana' | 'keuangan';
  readonly context: RuleContext;
  readonly table: AnyTable;
  readonly rows: readonly PercentRow[];
}

/** A data row with its quarters. */
export interface PercentRow {
  readonly row: Row<DataRow>;
  readonly series: CellSeries;
  readonly pagu: StatedCell | undefined;
  /** Its weight in means; undefined where they are not weighted, and where PK states none. */
  readonly bobot: StatedCell | undefined;
  /** The same in the Perjanjian Kinerja that is not in force, whose quarters are weighed by it. */
  readonly otherBobot: StatedCell | undefined;
  /** Its capaian in a view; computed once. */
  readonly capaian: (q: Triwulan, p: View) => RowCapaian<CellRef>;
}

/** A data row with the quarters of `series`. */
export function makePercentRow(
  context: RuleContext,
  row: Row<DataRow>,
  series: CellSeries,
  { pagu, bobot, otherBobot }: Partial<Pick<PercentRow, 'pagu' | 'bobot' | 'otherBobot'>>,
): PercentRow {
  const known = new Map<string, RowCapaian<CellRef>>();
  return {
    row,
    series,
    pagu,
    bobot,
    otherBobot,
    capaian: (q, p) => {
      const key = `${q} ${viewCombination(series.jenis, p) === CELL ? 'sel' : p}`;
      const capaian = known.get(key) ?? computeRowCapaian(series, q, p, context.pengaturan);
      known.set(key, capaian);
      return capaian;
    },
  };
}

/** The percentages of Rencana Aksi; null without the sheet. */
export function collectRencanaInputs(context: RuleContext): PercentInputs | null {
  const table = context.buku.rencana;
  if (table === null) return null;
  const { pk, perubahan } = context.buku;
  const other = isChanged(perubahan, context.triwulan) ? perubahan?.murni : perubahan?.changed;
  const [berbobot, otherBerbobot] = [pk, other].map((one) =>
    isBerbobot(one?.rows.map(({ data }) => data) ?? [], context.pengaturan),
  );
  const rows = table.rows.map((row) => {
    const bobot = berbobot === true ? statedBobot(context.pk, row.data) : undefined;
    const otherBobot = otherBerbobot === true ? statedBobot(context.otherPk, row.data) : undefined;
    return makePercentRow(context, row, readRencanaSeries(context, row), { bobot, otherBobot });
  });
  return { kind: 'rencana', context, table, rows };
}

/** The BOBOT that a Perjanjian Kinerja states for a row of Rencana Aksi. */
export function statedBobot(pk: RuleContext['otherPk'], row: RencanaRow): StatedCell | undefined {
  const found = pk === null ? undefined : findIndikatorRow(pk, row);
  return found === undefined || found.data.bobot === 'kosong'
    ? undefined
    : { value: found.data.bobot, at: found.at.bobot };
}

/** The percentages of Realisasi Keuangan; null without the sheet. */
export function collectKeuanganInputs(context: RuleContext): PercentInputs | null {
  const table = context.buku.keuangan;
  if (table === null) return null;
  const row = table.rows.map((row) =>
    makePercentRow(context, row, readKeuanganSeries(row), { pagu: findCell(row, 'pagu') }),
  );
  return { kind: 'keuangan', context, table, rows: row };
}

/** The quarters that a table holds at all: a heading of any of their columns. */
export function existingTriwulan(table: AnyTable): readonly Triwulan[] {
  return ALL_TRIWULAN.filter((t) => TRIWULAN_PARTS.some((b) => table.columns.has(triwulanColumn(t, b))));
}

/**
 * The views in which a printed percentage may be right: that of Basis first, then the quarter's cells as they stand
 * (which is what its own heading promises). Under Basis `triwulan` the two differ only for JENIS kumulatif.
 */
export function validViews(inputs: PercentInputs): readonly [View, View] {
  return [inputs.context.pengaturan.basis, 'sel'];
}

/** The CAPAIAN column of a quarter. */
export function capaianColumn(triwulan: Triwulan): ColumnKey {
  return triwulanColumn(triwulan, 'capaian');
}
