import { nameKey } from '../../../domain/name-key.ts';
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
import { agreementPairs, anggaranTable, pkTable } from './pk-tables.ts';
import { kinerjaRows, moneyRows } from './result-rows.ts';
import { cellsOf, ikuSources, quarterKey, type RowSources, totalCell } from './row-sources.ts';
import { inOrder, type TableSources, type TracedTable } from './trace-table.ts';
import type { Traced } from './traced.ts';
import { kemajuanSources, pastSources, renstraSources, standardSources } from './year-cells.ts';

/** The tables of the yearly report, and how they find their cells. */
export function yearlyTables(view: LkjipView, traced: Traced): readonly TracedTable[] {
  const { bab2, bab3, lampiranRencana, lampiranPengukuran: measured } = view;
  const { hasil } = traced;
  const kinerja = kinerjaRows(traced);
  const money = moneyRows(traced);
  const { capaian } = bab3;
  const ofKinerja = (table: TableSources['table']) => () => inOrder(table, kinerja, kinerjaTotal(traced));
  const ofMoney = (table: TableSources['table']) => () => inOrder(table, money, moneyTotal(traced));
  const renstra = renstraTable(renstraYears(hasil.data.renstra ?? []));
  return [
    [bab2.renstra?.tabel, () => inOrder(renstra, renstraSources(traced))],
    [bab2.iku?.tabel, () => inOrder(IKU_REPORT_TABLE, (traced.buku.iku?.rows ?? []).map(ikuSources))],
    [bab2.perjanjian?.tabel, () => pkTable(traced)],
    [bab2.anggaran?.tabel, () => anggaranTable(traced)],
    [capaian.targetDanRealisasi.tabel, ofKinerja(YEAR_TABLE)],
    [capaian.triwulan.tabel, ofKinerja(TRIWULAN_TABLE)],
    [
      capaian.tahunLalu?.tabel,
      () => inOrder(yearsTable(shownPastYears(hasil)), pastSources(traced, kinerja), kinerjaTotal(traced)),
    ],
    [capaian.jangkaMenengah?.tabel, () => inOrder(KEMAJUAN_TABLE, kemajuanSources(traced, kinerja))],
    [capaian.pembanding?.tabel, () => inOrder(STANDARD_TABLE, standardSources(traced, kinerja))],
    [capaian.efisiensi?.tabel, () => inOrder(YEAR_EFISIENSI_TABLE, efisiensiSources(traced, kinerja, money))],
    [capaian.penunjang?.tabel, ofMoney(SUPPORT_TABLE)],
    [bab3.realisasiAnggaran.tabel, () => budgetTable(traced, money)],
    ...agreementPairs(view, traced),
    [
      lampiranRencana?.rencana,
      () => inOrder(YEAR_PLAN_TABLE, kinerjaRows(traced, hasil.rencanaAksi), kinerjaTotal(traced)),
    ],
    [lampiranRencana?.keuangan, ofMoney(KEUANGAN_TRIWULAN_TABLE)],
    [view.lampiranTindakLanjut?.tabel, followUpTables(traced).all],
    [measured?.tabel, () => inOrder(MEASUREMENT_TABLE, measurementRows(traced, kinerja, money))],
  ];
}

function kinerjaTotal({ buku }: Traced): TableSources['totalOf'] {
  return (column, method) => totalCell(measuredTable(buku), method, quarterKey(column));
}

function moneyTotal({ buku }: Traced): TableSources['totalOf'] {
  return (column, method) => totalCell(buku.keuangan, method, column === 'anggaran' ? 'pagu' : quarterKey(column));
}

/** `kinerja` and `money` are those of the results, in their order. */
function measurementRows(
  { hasil }: Traced,
  kinerja: readonly RowSources[],
  money: readonly RowSources[],
): readonly RowSources[] {
  const reached = new Map(hasil.kinerja.map((row, i) => [row, kinerja[i]]));
  const spentOn = new Map(hasil.keuangan.map((row, i) => [row, money[i]]));
  return listMeasurements(hasil).map((row): RowSources => {
    const spent = row.money === null ? undefined : spentOn.get(row.money);
    const { realisasi = [], pagu = [], serapan = [] } = spent ?? {};
    return {
      ...(row.kinerja === null ? spent : reached.get(row.kinerja)),
      ...{ realisasiAnggaran: realisasi, pagu, serapan },
    };
  });
}

/** Programs and kegiatan stand above their sub kegiatan, with the sums of them. */
function budgetTable({ buku, hasil }: Traced, money: readonly RowSources[]): TableSources {
  return {
    table: BUDGET_TABLE,
    rowOf: ({ nama: printed = '' }) => {
      const name = nameKey(printed);
      const levels = ['subKegiatan', 'kegiatan', 'program'] as const;
      const level = levels.find((one) => hasil.keuangan.some((row) => nameKey(row[one]) === name));
      if (level === undefined) return {};
      const own = hasil.keuangan.flatMap((row, i) => (nameKey(row[level]) === name ? [money[i] ?? {}] : []));
      const columns = ['pagu', 'paguMurni', 'paguPerubahan', 'realisasi', 'serapan', 'sisa'] as const;
      return Object.fromEntries(columns.map((column) => [column, cellsOf(own, column)]));
    },
    totalOf: (column) => {
      if (column === 'paguMurni') return totalCell(buku.perubahan?.murni ?? null, 'sum', 'pagu');
      return ['pagu', 'paguPerubahan'].includes(column) ? totalCell(buku.keuangan, 'sum', 'pagu') : undefined;
    },
  };
}
