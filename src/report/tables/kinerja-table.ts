import type { HasilKinerjaRow, KinerjaSummary, ViewName } from '../../domain/hasil.ts';
import { periodTitle, type ReportContext } from '../context/report-context.ts';
import { STRIP } from '../format.ts';
import { columnsOfViews, figureColumn, NUMBER_COLUMN, nameColumn, wordColumn } from './columns.ts';
import type { ReportTable } from './report-table.ts';
import { hasRepeatedName } from './row-group.ts';

/** Capaian of each indikator, with one or two views. */
export const KINERJA_TABLE: ReportTable<HasilKinerjaRow> = {
  meaning: 'Tabel capaian kinerja.',
  title: (k) => `Capaian Kinerja ${periodTitle(k)} Tahun ${k.hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('subKegiatan', 'SUB KEGIATAN', 5, (row) => row.subKegiatan),
    nameColumn('indikator', 'INDIKATOR', 5, (row) => row.indikator, { shown: hasMultipleIndikator }),
    wordColumn('satuan', 'SATUAN', 0.3, (row) => row.satuan),
    figureColumn('targetTahunan', 'TARGET\nTAHUNAN', 0, (row, k) => k.figure(row.annualTarget), {
      jumlah: (k) => blankIfStrip(k.figure(k.hasil.kinerjaSummary.jumlah.annualTarget)),
    }),
    ...columnsOfViews<HasilKinerjaRow>((view) => [
      figureColumn('target', 'TARGET', 0, (row, k) => k.figure(row[view].target), {
        jumlah: (k) => blankIfStrip(k.figure(summaryOf(k, view).jumlah.target)),
      }),
      figureColumn('realisasi', 'REALISASI', 0, (row, k) => k.figure(row[view].realisasi), {
        jumlah: (k) => blankIfStrip(k.figure(summaryOf(k, view).jumlah.realisasi)),
      }),
      figureColumn('capaian', 'CAPAIAN\n(%)', 0, (row, k) => k.percent(row[view].capaian), {
        rataRata: (k) => k.percent(summaryOf(k, view).rataRata),
      }),
    ]),
  ],
  landscape: (context) => hasMultipleIndikator(context) || context.views.length > 1,
  jumlah: () => 'Jumlah',
  rataRata: () => 'Rata-rata Capaian Kinerja',
};

function hasMultipleIndikator({ hasil }: ReportContext): boolean {
  return hasRepeatedName(hasil.kinerja, (row) => row.subKegiatan);
}

function summaryOf({ hasil }: ReportContext, view: ViewName): KinerjaSummary {
  return view === 'triwulan' ? hasil.triwulanKinerjaSummary : hasil.sampaiDenganKinerjaSummary;
}

/** Where the satuan differ there is no sum, which is not the same as none stated. */
function blankIfStrip(text: string): string {
  return text === STRIP ? '' : text;
}
