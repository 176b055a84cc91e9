import type { HasilKinerjaRow } from '../../../domain/hasil.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { ALL_TRIWULAN, toRoman } from '../../../domain/triwulan.ts';
import { triwulanColumn } from '../../../domain/triwulan-column.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../report/context/report-context.ts';
import { KEUANGAN_TRIWULAN_TABLE, TRIWULAN_TABLE } from '../../../report/tables/triwulan-tables.ts';
import { BUDGET_TABLE } from '../../../report/tables/yearly/budget-table.ts';
import { YEAR_EFISIENSI_TABLE } from '../../../report/tables/yearly/efisiensi-year-table.ts';
import { IKU_REPORT_TABLE } from '../../../report/tables/yearly/iku-table.ts';
import { listMeasurements, MEASUREMENT_TABLE } from '../../../report/tables/yearly/measurement-table.ts';
import { YEAR_PLAN_TABLE } from '../../../report/tables/yearly/plan-table.ts';
import {
  KEMAJUAN_TABLE,
  renstraTable,
  renstraYears,
  STANDARD_TABLE,
} from '../../../report/tables/yearly/renstra-tables.ts';
import { SUPPORT_TABLE } from '../../../report/tables/yearly/support-table.ts';
import { YEAR_TABLE } from '../../../report/tables/yearly/year-table.ts';
import { shownPastYears, yearsTable } from '../../../report/tables/yearly/years-table.ts';
import type { LkjipView } from '../../../report/view/lkjip-view.ts';
import { measuredTable } from '../../../sheets/to-data-kinerja.ts';
import { efisiensiSources } from './efisiensi-sources.ts';
import { followUpTables } from './follow-up-tables.ts';
import { murniPagu, murniTargets } from './murni-cells.ts';
import { agreementPairs, anggaranTable, pkRowFinder, pkTable } from './pk-tables.ts';
import {
  ikuSources,
  type RowSources,
  type TotalMethod,
  totalCell,
  yearMoneySources,
  yearSources,
} from './row-sources.ts';
import {
  inOrder,
  type ShownColumns,
  type TableSources,
  type TracedCell,
  type TracedTable,
  traceEach,
} from './trace-table.ts';
import type { Traced } from './traced.ts';
import { kemajuanSources, pastSources, renstraSources, standardSources } from './year-cells.ts';

/** Where the printed cells of the tables of the yearly report come from, by the id of the table, row by row. */
export function traceYearlyTables(
  view: LkjipView,
  traced: Traced,
): ReadonlyMap<string, readonly (readonly TracedCell[])[]> {
  const { bab2, bab3, lampiranRencana, lampiranPengukuran: measured } = view;
  const { hasil } = traced;
  const kinerja = kinerjaRows(traced);
  const money = moneyRows(traced);
  const { capaian } = bab3;
  const ofKinerja = (table: { readonly columns: ShownColumns }) => () => inOrder(table, kinerja, kinerjaTotal(traced));
  const ofMoney = (table: { readonly columns: ShownColumns }) => () => inOrder(table, money, moneyTotal(traced));
  const renstra = renstraTable(renstraYears(hasil.data.renstra ?? []));
  const tables: readonly TracedTable[] = [
    [bab2.renstra?.tabel, () => inOrder(renstra, renstraSources(traced), () => undefined)],
    [bab2.iku?.tabel, () => inOrder(IKU_REPORT_TABLE, (traced.buku.iku?.rows ?? []).map(ikuSources), () => undefined)],
    [bab2.perjanjian?.tabel, () => pkTable(traced)],
    [bab2.anggaran?.tabel, () => anggaranTable(traced)],
    [capaian.targetDanRealisasi.tabel, ofKinerja(YEAR_TABLE)],
    [capaian.triwulan.tabel, ofKinerja(TRIWULAN_TABLE)],
    [
      capaian.tahunLalu?.tabel,
      () => inOrder(yearsTable(shownPastYears(hasil)), pastSources(traced, kinerja), kinerjaTotal(traced)),
    ],
    [capaian.jangkaMenengah?.tabel, () => inOrder(KEMAJUAN_TABLE, kemajuanSources(traced, kinerja), () => undefined)],
    [capaian.pembanding?.tabel, () => inOrder(STANDARD_TABLE, standardSources(traced, kinerja), () => undefined)],
    [
      capaian.efisiensi?.tabel,
      () => inOrder(YEAR_EFISIENSI_TABLE, efisiensiSources(traced, kinerja, money), () => undefined),
    ],
    [capaian.penunjang?.tabel, ofMoney(SUPPORT_TABLE)],
    [bab3.realisasiAnggaran.tabel, () => budgetTable(traced)],
    ...agreementPairs(view, traced),
    [
      lampiranRencana?.rencana,
      () => inOrder(YEAR_PLAN_TABLE, kinerjaRows(traced, hasil.rencanaAksi), kinerjaTotal(traced)),
    ],
    [lampiranRencana?.keuangan, ofMoney(KEUANGAN_TRIWULAN_TABLE)],
    [view.lampiranTindakLanjut?.tabel, followUpTables(traced).all],
    [measured?.tabel, () => inOrder(MEASUREMENT_TABLE, measurementRows(traced), () => undefined)],
  ];
  return traceEach(tables, makeReportContext(hasil, DEFAULT_OPTIONS));
}

/** Cells of the indikator, in the order of the results. */
export function kinerjaRows(
  { buku, hasil }: Traced,
  results: readonly HasilKinerjaRow[] = hasil.kinerja,
): readonly RowSources[] {
  const pkRowOf = pkRowFinder({ buku, hasil });
  const targetPk = murniTargets({ buku, hasil });
  const rows = new Map(measuredTable(buku)?.rows.map((row) => [row.data, row]));
  return results.map(({ rencana }) => {
    const row = rows.get(rencana);
    return row === undefined ? {} : { ...yearSources(row, pkRowOf(row.data), hasil), targetPk: targetPk(row.data) };
  });
}

/** Cells of the money, in the order of the results. */
export function moneyRows({ buku, hasil }: Traced): readonly RowSources[] {
  const rows = new Map(buku.keuangan?.rows.map((row) => [row.data, row]));
  const paguMurni = murniPagu({ buku, hasil });
  return hasil.keuangan.map((result) => {
    const row = rows.get(result.row);
    return row === undefined ? {} : { ...yearMoneySources(row, { buku, hasil }), paguMurni: paguMurni(row.data) };
  });
}

function kinerjaTotal({ buku }: Traced): TableSources['totalOf'] {
  return (column, method) => quarterTotalCell(measuredTable(buku), column, method);
}

function moneyTotal({ buku }: Traced): TableSources['totalOf'] {
  return (column, method) =>
    column === 'anggaran' ? totalCell(buku.keuangan, method, 'pagu') : quarterTotalCell(buku.keuangan, column, method);
}

/** The workbook's own total of a quarter: of the column `realisasiII`. */
function quarterTotalCell(
  table: Parameters<typeof totalCell>[0],
  column: string,
  method: TotalMethod,
): CellRef | undefined {
  const [, part, roman] = /^(target|realisasi|capaian|anggaran)(I{1,3}|IV)$/.exec(column) ?? [];
  const triwulan = ALL_TRIWULAN.find((t) => toRoman(t) === roman);
  if (triwulan === undefined) return undefined;
  return totalCell(table, method, triwulanColumn(triwulan, part as 'target' | 'realisasi' | 'capaian' | 'anggaran'));
}

function measurementRows(traced: Traced): readonly RowSources[] {
  const { hasil } = traced;
  const kinerja = new Map(hasil.kinerja.map((row, i) => [row, kinerjaRows(traced)[i]]));
  const money = new Map(hasil.keuangan.map((row, i) => [row, moneyRows(traced)[i]]));
  return listMeasurements(hasil).map((row): RowSources => {
    const spent = row.money === null ? undefined : money.get(row.money);
    const { realisasi = [], pagu = [], serapan = [] } = spent ?? {};
    return {
      ...(row.kinerja === null ? spent : kinerja.get(row.kinerja)),
      ...{ realisasiAnggaran: realisasi, pagu, serapan },
    };
  });
}

/** Programs and kegiatan stand above their sub kegiatan, with the sums of them. */
function budgetTable(traced: Traced): TableSources {
  const { hasil } = traced;
  const money = moneyRows(traced);
  return {
    table: BUDGET_TABLE,
    rowOf: ({ nama: printed = '' }) => {
      const name = nameKey(printed);
      const levels = ['subKegiatan', 'kegiatan', 'program'] as const;
      const level = levels.find((one) => hasil.keuangan.some((row) => nameKey(row[one]) === name));
      if (level === undefined) return {};
      const own = hasil.keuangan.flatMap((row, i) => (nameKey(row[level]) === name ? [money[i] ?? {}] : []));
      const columns = ['pagu', 'paguMurni', 'paguPerubahan', 'realisasi', 'serapan', 'sisa'] as const;
      return Object.fromEntries(columns.map((column) => [column, own.flatMap((sources) => sources[column] ?? [])]));
    },
    totalOf: (column) => {
      if (column === 'paguMurni') return totalCell(traced.buku.perubahan?.murni ?? null, 'sum', 'pagu');
      return ['pagu', 'paguPerubahan'].includes(column) ? totalCell(traced.buku.keuangan, 'sum', 'pagu') : undefined;
    },
  };
}
