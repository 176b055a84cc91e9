import type { ColumnKey } from '../../../domain/column-key.ts';
import { type Triwulan, toRoman } from '../../../domain/triwulan.ts';
import { triwulanColumn } from '../../../domain/triwulan-column.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import { EFISIENSI_TABLE } from '../../../report/tables/efisiensi-table.ts';
import { KEUANGAN_TABLE } from '../../../report/tables/keuangan-table.ts';
import { KINERJA_TABLE } from '../../../report/tables/kinerja-table.ts';
import { PREDIKAT_TABLE } from '../../../report/tables/predikat-table.ts';
import { RENCANA_TABLE } from '../../../report/tables/rencana-table.ts';
import { SERAPAN_TABLE } from '../../../report/tables/serapan-table.ts';
import { KEUANGAN_TRIWULAN_TABLE, TRIWULAN_TABLE } from '../../../report/tables/triwulan-tables.ts';
import type { ReportView } from '../../../report/view/report-view.ts';
import { measuredTable } from '../../../sheets/to-data-kinerja.ts';
import { earlierCells } from './earlier-cells.ts';
import { efisiensiSources } from './efisiensi-sources.ts';
import { followUpTables } from './follow-up-tables.ts';
import { murniTargets } from './murni-cells.ts';
import { agreementPairs, anggaranTable, pkRowFinder, pkTable } from './pk-tables.ts';
import { kinerjaRows, mapKeuangan, mapKinerja, moneyRows } from './result-rows.ts';
import {
  basisSuffix,
  keuanganSources,
  kinerjaSources,
  meanCapaianCell,
  type RowSources,
  totalCell,
} from './row-sources.ts';
import { inOrder, queueRows, type ShownColumns, type TableSources, type TracedTable } from './trace-table.ts';
import type { Traced } from './traced.ts';

/** The tables of the report of a quarter, and how they find their cells. */
export function quarterlyTables(view: ReportView, traced: Traced): readonly TracedTable[] {
  const { bab2, bab3, bab4, bab5, lampiranRencana, lampiranMatriks: matrix } = view;
  // The tables of the kegiatan take their rows from the same list, one after the other.
  const predikat = predikatTable(traced);
  const followUp = followUpTables(traced);
  return [
    [bab2.perjanjian.tabel, () => pkTable(traced)],
    [bab2.anggaran.tabel, () => anggaranTable(traced)],
    [bab2.rencana?.tabel, () => kinerjaTable(traced, RENCANA_TABLE)],
    [bab3.capaian.tabel, () => kinerjaTable(traced, KINERJA_TABLE)],
    ...bab3.analisis.kegiatan.map(({ tabel: table }) => [table, () => predikat] as const),
    [bab3.tindakLanjut?.tabel, followUp.previous],
    [bab5.tindakLanjut?.tabel, followUp.plans],
    [bab4.realisasi.tabel, () => keuanganTable(traced, KEUANGAN_TABLE)],
    [bab4.serapan.tabel, () => keuanganTable(traced, SERAPAN_TABLE)],
    [bab4.efisiensi?.tabel, () => efisiensiTable(traced)],
    ...agreementPairs(view, traced),
    [lampiranRencana?.tabel, () => kinerjaTable(traced, RENCANA_TABLE)],
    [matrix?.kinerja, () => inOrder(TRIWULAN_TABLE, wholeRows(traced))],
    [matrix?.keuangan, () => inOrder(KEUANGAN_TRIWULAN_TABLE, wholeMoney(traced))],
  ];
}

function kinerjaTable(traced: Traced, table: { readonly columns: ShownColumns }): TableSources {
  const { buku, hasil } = traced;
  const pkRowOf = pkRowFinder(traced);
  const printed = new Set((table === RENCANA_TABLE ? hasil.rencanaAksi : hasil.kinerja).map(({ rencana }) => rencana));
  const rows = measuredTable(buku)?.rows.filter(({ data }) => printed.has(data)) ?? [];
  const next = queueRows(rows, (row) => row.data.subKegiatan);
  const targetPk = murniTargets(traced);
  const earlier = earlierCells(traced);
  return {
    table,
    rowOf: ({ subKegiatan = '' }) => {
      const row = next(subKegiatan);
      if (row === undefined) return {};
      const sources = { ...kinerjaSources(row, pkRowOf(row.data), hasil), ...earlier.kinerja(row) };
      return { ...sources, targetPk: targetPk(row.data) };
    },
    totalOf: (column, method) => {
      if (column === 'capaian') return meanCapaianCell(traced, hasil.data.triwulan);
      return withKey(quarterKey(column, hasil.data.triwulan), (key) => totalCell(measuredTable(buku), method, key));
    },
  };
}

function predikatTable(traced: Traced): TableSources {
  const { buku, hasil } = traced;
  const pkRowOf = pkRowFinder(traced);
  const rows = measuredTable(buku)?.rows ?? [];
  const queues = [
    queueRows(rows, (row) => row.data.subKegiatan),
    queueRows(rows, (row) => `${row.data.subKegiatan}: ${row.data.indikator}`),
  ];
  return {
    table: PREDIKAT_TABLE,
    rowOf: ({ nama: name = '' }) => {
      const row = queues.map((next) => next(name)).find((found) => found !== undefined);
      if (row === undefined) return {};
      const sources = kinerjaSources(row, pkRowOf(row.data), hasil);
      const main = (part: string): readonly CellRef[] => sources[part + basisSuffix(hasil)] ?? [];
      const capaian = main('capaian');
      return {
        nama: [row.at.subKegiatan],
        target: main('target'),
        realisasi: main('realisasi'),
        capaian,
        predikat: capaian,
      };
    },
    totalOf: () => undefined,
  };
}

function keuanganTable(traced: Traced, table: { readonly columns: ShownColumns }): TableSources {
  const { buku, hasil } = traced;
  const { triwulan } = hasil.data;
  const next = queueRows(buku.keuangan?.rows ?? [], (row) => row.data.subKegiatan);
  const isSerapan = table === SERAPAN_TABLE;
  const earlier = earlierCells(traced);
  return {
    table,
    rowOf: ({ subKegiatan = '' }) => {
      const row = next(subKegiatan);
      if (row === undefined) return {};
      const sources = { ...keuanganSources(row, traced), ...earlier.keuangan(row) };
      return isSerapan ? { ...sources, realisasi: sources.realisasiSampaiDengan ?? [] } : sources;
    },
    totalOf: (column, method) => {
      const key = column === 'anggaran' ? 'pagu' : isSerapan ? undefined : quarterKey(column, triwulan);
      return withKey(key, (known) => totalCell(buku.keuangan, method, known));
    },
  };
}

/** The column of the workbook that a column of the report stands for, where it is one alone. */
function quarterKey(column: string, triwulan: Triwulan): ColumnKey | undefined {
  if (column === 'target' || column === 'realisasi' || column === 'capaian') return triwulanColumn(triwulan, column);
  if (column === 'targetTahunan') return 'annualTarget';
  const [, part, roman] = /^(target|anggaran)(I{1,3}|IV)$/.exec(column) ?? [];
  const quarter = ([1, 2, 3, 4] as const).find((t) => toRoman(t) === roman);
  return quarter === undefined ? undefined : triwulanColumn(quarter, part as 'target' | 'anggaran');
}

function withKey(key: ColumnKey | undefined, find: (key: ColumnKey) => CellRef | undefined): CellRef | undefined {
  return key === undefined ? undefined : find(key);
}

/** Cells of the indikator in the order of the results, those of all quarters so far under the plain names. */
function wholeRows(traced: Traced): readonly RowSources[] {
  return kinerjaRows(traced).map((own): RowSources => {
    const of = (part: string): readonly CellRef[] => own[`${part}SampaiDengan`] ?? [];
    return { ...own, target: of('target'), realisasi: of('realisasi'), capaian: of('capaian') };
  });
}

/** The same of the money. */
function wholeMoney(traced: Traced): readonly RowSources[] {
  const ofYear = moneyRows(traced);
  const ofQuarters = mapKeuangan(traced, (row) => keuanganSources(row, traced));
  return ofYear.map((own, i): RowSources => {
    const { serapan = [], realisasiSampaiDengan: realisasi = [] } = ofQuarters[i] ?? {};
    return { ...own, serapan, realisasi };
  });
}

/** What was reached beside what was spent, in the view that the report prints. */
function efisiensiTable(traced: Traced): TableSources {
  const ofQuarter = () => mapKinerja(traced, (row, pk) => kinerjaSources(row, pk, traced.hasil));
  const rows = basisSuffix(traced.hasil) === '' ? ofQuarter() : wholeRows(traced);
  return inOrder(EFISIENSI_TABLE, efisiensiSources(traced, rows, wholeMoney(traced)));
}
