import type { HasilKeuanganRow, KeuanganSummary, ViewName } from '../../domain/hasil.ts';
import type { ReportContext } from '../context/report-context.ts';
import { keuanganLabel } from '../sentences/keuangan-sentences.ts';
import { columnsOfViews, figureColumn, NUMBER_COLUMN, nameColumn } from './columns.ts';
import { comparisonColumns } from './comparison-columns.ts';
import { MONEY_TOTALS } from './money-totals.ts';
import type { ReportTable } from './report-table.ts';

/** Target and realisasi of the money of each sub kegiatan, with one or two views. */
export const KEUANGAN_TABLE: ReportTable<HasilKeuanganRow> = {
  meaning: 'Tabel realisasi keuangan.',
  title: (k) => `Realisasi Keuangan ${k.period} Tahun ${k.hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('subKegiatan', 'SUB KEGIATAN', (row) => row.subKegiatan),
    figureColumn('anggaran', 'ANGGARAN\n(Rp)', (row, k) => k.money(row.pagu), { jumlah: MONEY_TOTALS.pagu }),
    ...columnsOfViews<HasilKeuanganRow>((view) => [
      figureColumn('target', 'TARGET\n(Rp)', (row, k) => k.money(row[view].target), {
        jumlah: (k) => k.money(summaryOf(k, view).target),
      }),
      figureColumn('realisasi', 'REALISASI\n(Rp)', (row, k) => k.money(row[view].realisasi), {
        jumlah: (k) => k.money(summaryOf(k, view).realisasi),
      }),
      figureColumn('capaian', 'CAPAIAN\n(%)', (row, k) => k.percent(row[view].capaian), {
        rataRata: (k) => k.percent(summaryOf(k, view).capaian),
      }),
    ]),
    ...comparisonColumns<HasilKeuanganRow>({
      rows: ({ hasil }) => hasil.keuangan,
      before: ({ hasil }) => hasil.comparison?.keuangan.capaian ?? null,
      now: ({ hasil }) => hasil.keuanganSummary.capaian,
    }),
    nameColumn('keterangan', 'KETERANGAN', (row) => row.row.remark, {
      shown: (k) => k.hasil.keuangan.some(({ row }) => row.remark !== ''),
    }),
  ],
  landscape: (context) =>
    context.views.length > 1 || context.hasil.keuangan.some(({ row }) => row.remark !== '') ? 'needed' : 'never',
  jumlah: () => 'Jumlah',
  rataRata: ({ hasil }) => keuanganLabel(hasil.keuanganSummary),
};

function summaryOf({ hasil }: ReportContext, view: ViewName): KeuanganSummary {
  return view === 'triwulan' ? hasil.triwulanKeuanganSummary : hasil.sampaiDenganKeuanganSummary;
}
