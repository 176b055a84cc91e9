import type { Angka } from '../../../domain/angka.ts';
import { pointsBetween } from '../../../domain/difference.ts';
import type { HasilKinerja, HasilKinerjaRow } from '../../../domain/hasil.ts';
import { listPastYears, type PastYear } from '../../../domain/yearly/past-years.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn, wordColumn } from '../columns.ts';
import type { ReportTable, TableColumn } from '../report-table.ts';

/** With the year of the report five groups at most. */
const MOST_PAST_YEARS = 4;

/** The earlier years that the table shows, rising; the oldest are left out. */
export function shownPastYears(hasil: HasilKinerja): readonly PastYear[] {
  return listPastYears(hasil).slice(-MOST_PAST_YEARS);
}

/** Target, realisasi and capaian of earlier years beside this one; `years` are those of shownPastYears. */
export function yearsTable(years: readonly PastYear[]): ReportTable<HasilKinerjaRow> {
  const last = years.at(-1);
  return {
    meaning: 'Tabel perbandingan dengan tahun-tahun sebelumnya.',
    title: ({ hasil }) =>
      `Perbandingan Capaian Kinerja Tahun ${years[0]?.year ?? ''} sampai dengan Tahun ${hasil.data.year}`,
    columns: [
      NUMBER_COLUMN,
      nameColumn('indikator', 'INDIKATOR KINERJA', ({ indikator, subKegiatan }) =>
        indikator === '' ? subKegiatan : indikator,
      ),
      wordColumn('satuan', 'SATUAN', (row) => row.satuan),
      ...Array.from({ length: MOST_PAST_YEARS }, (_, i) => pastColumns(i + 1, years[i])).flat(),
      ...groupColumns(
        '',
        (k) => k.hasil.data.year,
        ({ main, grades }) => ({ ...main, grades }),
        (k) => k.hasil.kinerjaSummary.rataRata,
      ),
      figureColumn(
        'selisih',
        'NAIK/TURUN\n(poin)',
        (row, k) => changeOf(last?.rows.get(row)?.capaian, row.main.capaian, k),
        {
          rataRata: (k) => changeOf(last?.rataRata, k.hasil.kinerjaSummary.rataRata, k),
        },
      ),
    ],
    landscape: () => 'needed',
    rataRata: () => 'Rata-rata',
  };
}

function changeOf(before: Angka | null | undefined, now: Angka | null, context: ReportContext): string {
  return context.signed(pointsBetween(before ?? null, now, context.pengaturan.percentDecimals));
}

function pastColumns(place: number, past: PastYear | undefined): readonly TableColumn<HasilKinerjaRow>[] {
  const none = { target: null, realisasi: null, capaian: null, grades: null };
  const columns = groupColumns(
    `Lalu${place}`,
    () => past?.year ?? 0,
    (row) => past?.rows.get(row) ?? none,
    () => past?.rataRata ?? null,
  );
  return columns.map((column) => ({ ...column, shown: () => past !== undefined }));
}

type Figures = Pick<HasilKinerjaRow['main'], 'target' | 'realisasi' | 'capaian'> & Pick<HasilKinerjaRow, 'grades'>;

function groupColumns(
  suffix: string,
  yearOf: (context: ReportContext) => number,
  figuresOf: (row: HasilKinerjaRow) => Figures,
  meanOf: (context: ReportContext) => Angka | null,
): readonly TableColumn<HasilKinerjaRow>[] {
  const over = (context: ReportContext): string => `TAHUN ${yearOf(context)}`;
  return [
    figureColumn(`target${suffix}`, 'TARGET', (row, k) => k.figure(figuresOf(row).target, figuresOf(row).grades), {
      over,
    }),
    figureColumn(
      `realisasi${suffix}`,
      'REALISASI',
      (row, k) => k.figure(figuresOf(row).realisasi, figuresOf(row).grades),
      { over },
    ),
    figureColumn(`capaian${suffix}`, 'CAPAIAN\n(%)', (row, k) => k.percent(figuresOf(row).capaian), {
      over,
      rataRata: (k) => k.percent(meanOf(k)),
    }),
  ];
}
