import type { ColumnKey } from '../../../domain/column-key.ts';
import type { Triwulan } from '../../../domain/triwulan.ts';
import { triwulanColumn } from '../../../domain/triwulan-column.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import { listAnalysed } from '../../../report/build/analysed.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../report/context/report-context.ts';
import { EFISIENSI_TABLE } from '../../../report/tables/efisiensi-table.ts';
import { KEUANGAN_TABLE } from '../../../report/tables/keuangan-table.ts';
import { KINERJA_TABLE } from '../../../report/tables/kinerja-table.ts';
import { PREDIKAT_TABLE } from '../../../report/tables/predikat-table.ts';
import { RENCANA_TABLE } from '../../../report/tables/rencana-table.ts';
import { SERAPAN_TABLE } from '../../../report/tables/serapan-table.ts';
import { KEUANGAN_TRIWULAN_TABLE, TRIWULAN_TABLE } from '../../../report/tables/triwulan-tables.ts';
import type { ReportView } from '../../../report/view/report-view.ts';
import { measuredTable } from '../../../sheets/to-data-kinerja.ts';
import { efisiensiSources } from './efisiensi-sources.ts';
import { followUpTables } from './follow-up-tables.ts';
import { agreementPairs, anggaranTable, pkTable } from './pk-tables.ts';
import { kinerjaRows, moneyRows, quarterlyKinerja, quarterlyMoney } from './result-rows.ts';
import { basisSuffix, meanCapaianCell, quarterKey, type RowSources, totalCell } from './row-sources.ts';
import { inOrder, type TableSources, type TracedTable } from './trace-table.ts';
import type { Traced } from './traced.ts';

/** The tables of the report of a quarter, and how they find their cells. */
export function quarterlyTables(view: ReportView, traced: Traced): readonly TracedTable[] {
  const { bab2, bab3, bab4, bab5, lampiranRencana, lampiranMatriks: matrix } = view;
  const predikat = predikatTables(traced);
  const followUp = followUpTables(traced);
  return [
    [bab2.perjanjian.tabel, () => pkTable(traced)],
    [bab2.anggaran.tabel, () => anggaranTable(traced)],
    [bab2.rencana?.tabel, () => kinerjaTable(traced, RENCANA_TABLE)],
    [bab3.capaian.tabel, () => kinerjaTable(traced, KINERJA_TABLE)],
    ...predikat.map((sourcesOf, i) => [bab3.analisis.kegiatan[i]?.tabel, sourcesOf] as const),
    [bab3.tindakLanjut?.tabel, followUp.previous],
    [bab5.tindakLanjut?.tabel, followUp.plans],
    [bab4.realisasi.tabel, () => keuanganTable(traced)],
    [bab4.serapan.tabel, () => serapanTable(traced)],
    [bab4.efisiensi?.tabel, () => efisiensiTable(traced)],
    ...agreementPairs(view, traced),
    [lampiranRencana?.tabel, () => kinerjaTable(traced, RENCANA_TABLE)],
    [matrix?.kinerja, () => inOrder(TRIWULAN_TABLE, wholeRows(traced))],
    [matrix?.keuangan, () => inOrder(KEUANGAN_TRIWULAN_TABLE, wholeMoney(traced))],
  ];
}

function kinerjaTable(traced: Traced, table: TableSources['table']): TableSources {
  const { buku, hasil } = traced;
  const { triwulan } = hasil.data;
  const rows = quarterlyKinerja(traced, table === RENCANA_TABLE ? hasil.rencanaAksi : hasil.kinerja);
  return inOrder(table, rows, (column, method) => {
    if (column === 'capaian') return meanCapaianCell(traced, triwulan);
    const key = column === 'targetTahunan' ? 'annualTarget' : viewKey(column, triwulan);
    return totalCell(measuredTable(buku), method, key);
  });
}

/** The tables of the kegiatan, each of those of its rows that have a capaian. */
function predikatTables(traced: Traced): readonly (() => TableSources)[] {
  const { hasil } = traced;
  const suffix = basisSuffix(hasil);
  const sources = new Map(quarterlyKinerja(traced).map((row, i) => [hasil.kinerja[i], row]));
  return listAnalysed(makeReportContext(hasil, DEFAULT_OPTIONS)).map(([, { kinerja }]) => () => {
    const rows = kinerja
      .filter(({ main }) => main.capaian !== null)
      .map((result): RowSources => {
        const row = sources.get(result) ?? {};
        const main = (part: string): readonly CellRef[] => row[part + suffix] ?? [];
        const [target, realisasi, capaian] = [main('target'), main('realisasi'), main('capaian')];
        return { nama: row.nama ?? [], target, realisasi, capaian, predikat: capaian };
      });
    return inOrder(PREDIKAT_TABLE, rows);
  });
}

function keuanganTable(traced: Traced): TableSources {
  const { buku, hasil } = traced;
  return inOrder(KEUANGAN_TABLE, quarterlyMoney(traced), (column, method) =>
    totalCell(buku.keuangan, method, column === 'anggaran' ? 'pagu' : viewKey(column, hasil.data.triwulan)),
  );
}

function serapanTable(traced: Traced): TableSources {
  const rows = quarterlyMoney(traced).map((row) => ({ ...row, realisasi: row.realisasiSampaiDengan ?? [] }));
  return inOrder(SERAPAN_TABLE, rows, (column, method) =>
    totalCell(traced.buku.keuangan, method, column === 'anggaran' ? 'pagu' : undefined),
  );
}

/** The column of the workbook that a column of the report stands for, where it is one alone. */
function viewKey(column: string, triwulan: Triwulan): ColumnKey | undefined {
  const isOwn = column === 'target' || column === 'realisasi' || column === 'capaian';
  return isOwn ? triwulanColumn(triwulan, column) : quarterKey(column);
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
  const ofQuarters = quarterlyMoney(traced);
  return ofYear.map((own, i): RowSources => {
    const { serapan = [], realisasiSampaiDengan: realisasi = [] } = ofQuarters[i] ?? {};
    return { ...own, serapan, realisasi };
  });
}

/** What was reached beside what was spent, in the view that the report prints. */
function efisiensiTable(traced: Traced): TableSources {
  const rows = basisSuffix(traced.hasil) === '' ? quarterlyKinerja(traced) : wholeRows(traced);
  return inOrder(EFISIENSI_TABLE, efisiensiSources(traced, rows, wholeMoney(traced)));
}
