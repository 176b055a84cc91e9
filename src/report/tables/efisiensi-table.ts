import { computeEfisiensi, type EfisiensiRow } from '../../domain/yearly/efisiensi.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn } from './columns.ts';
import { MONEY_TOTALS } from './money-totals.ts';
import type { ReportTable } from './report-table.ts';

/** Capaian kinerja beside the serapan of the budget, if asked for. */
export const EFISIENSI_TABLE: ReportTable<EfisiensiRow> = {
  meaning: 'Tabel efisiensi: capaian kinerja dan serapan anggaran tiap sub kegiatan.',
  title: (k) => `Efisiensi ${k.period} Tahun ${k.hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('subKegiatan', 'SUB KEGIATAN', (row) => row.subKegiatan),
    figureColumn('capaian', 'CAPAIAN\nKINERJA\n(%)', (row, k) => k.percent(row.capaian), {
      rataRata: (k) => k.percent(k.hasil.kinerjaSummary.rataRata),
    }),
    figureColumn('serapan', 'SERAPAN\nANGGARAN\n(%)', (row, k) => k.percent(row.serapan), {
      rataRata: MONEY_TOTALS.serapan,
    }),
    figureColumn('selisih', 'SELISIH\n(poin persen)', (row, k) => k.percent(row.result.value), {
      rataRata: (k) => k.percent(computeEfisiensi(k.hasil, 'selisih').whole.result.value),
    }),
  ],
  rataRata: () => 'Keseluruhan',
};
