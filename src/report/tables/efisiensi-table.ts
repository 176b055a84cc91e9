import { type Angka, round } from '../../domain/angka.ts';
import { meanCapaian } from '../../domain/bobot.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { nameKey } from '../../domain/name-key.ts';
import type { ReportContext } from '../context/report-context.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn } from './columns.ts';
import type { ReportTable } from './report-table.ts';

/** Mean capaian and serapan of a sub kegiatan, in percent. */
interface EfisiensiRow {
  readonly subKegiatan: string;
  readonly capaian: Angka | null;
  readonly serapan: Angka | null;
}

/** Each sub kegiatan with money, and the mean capaian of its indikator that have one. */
export function listEfisiensi({ kinerja, keuangan }: HasilKinerja): readonly EfisiensiRow[] {
  return keuangan.map(({ subKegiatan, kegiatan, serapan }) => {
    const own = kinerja.filter((row) => nameKey(row.subKegiatan) === nameKey(subKegiatan) && row.kegiatan === kegiatan);
    const capaian = meanCapaian(own.map(({ main, bobot }) => ({ capaian: main.capaian, bobot })));
    return { subKegiatan, capaian, serapan };
  });
}

/** Capaian less serapan in percentage points, of the printed values (docs/arithmetic.md). */
export function efisiensiDifference(
  capaian: Angka | null,
  serapan: Angka | null,
  { pengaturan }: ReportContext,
): Angka | null {
  if (capaian === null || serapan === null) return null;
  return round(capaian, pengaturan.percentDecimals).minus(round(serapan, pengaturan.percentDecimals));
}

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
      rataRata: (k) => k.percent(k.hasil.keuanganSummary.serapan),
    }),
    figureColumn(
      'selisih',
      'SELISIH\n(poin persen)',
      (row, k) => k.percent(efisiensiDifference(row.capaian, row.serapan, k)),
      {
        rataRata: (k) =>
          k.percent(efisiensiDifference(k.hasil.kinerjaSummary.rataRata, k.hasil.keuanganSummary.serapan, k)),
      },
    ),
  ],
  rataRata: () => 'Keseluruhan',
};
