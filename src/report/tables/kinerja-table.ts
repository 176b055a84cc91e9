import type { HasilKinerjaRow, KinerjaSummary, ViewName } from '../../domain/hasil.ts';
import { hasChangedTargets } from '../../domain/murni.ts';
import type { ReportContext } from '../context/report-context.ts';
import { STRIP } from '../format.ts';
import { columnsOfViews, figureColumn, measuredColumn, NUMBER_COLUMN, nameColumn, wordColumn } from './columns.ts';
import { comparisonColumns } from './comparison-columns.ts';
import { figureText } from './figure-text.ts';
import type { ReportTable } from './report-table.ts';
import { hasRepeatedName, subKegiatanRuns } from './row-group.ts';

/** The year's target as it is headed, beside that of before where the year was changed. */
const YEAR_TARGETS = [
  ['targetPerubahan', 'TARGET PK\nPERUBAHAN', true],
  ['targetTahunan', 'TARGET\nTAHUNAN', false],
] as const;

/** Capaian of each indikator, with one or two views. */
export const KINERJA_TABLE: ReportTable<HasilKinerjaRow> = {
  meaning: 'Tabel capaian kinerja.',
  title: (k) => `Capaian Kinerja ${k.period} Tahun ${k.hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    measuredColumn<HasilKinerjaRow>({ merged: true }),
    nameColumn('indikator', 'INDIKATOR', (row) => row.indikator, { shown: hasMultipleIndikator }),
    figureColumn('bobot', 'BOBOT', (row, k) => k.figure(row.bobot), { shown: isBerbobotReport }),
    wordColumn('satuan', 'SATUAN', (row) => row.satuan, { setting: 'apart' }),
    wordColumn('targetPk', 'TARGET\nPK', (row, k) => figureText(row, row.murniTarget, k), {
      setting: 'joined',
      shown: isChanged,
    }),
    figureColumn('targetPk', 'TARGET\nPK', (row, k) => k.figure(row.murniTarget, row.grades), {
      setting: 'apart',
      shown: isChanged,
    }),
    ...YEAR_TARGETS.flatMap(([name, heading, changed]) => {
      const shown = (k: ReportContext): boolean => isChanged(k) === changed;
      return [
        wordColumn<HasilKinerjaRow>(name, heading, (row, k) => figureText(row, row.annualTarget, k), {
          setting: 'joined',
          jumlah: annualJumlah,
          shown,
        }),
        figureColumn<HasilKinerjaRow>(name, heading, (row, k) => k.figure(row.annualTarget, row.grades), {
          setting: 'apart',
          jumlah: annualJumlah,
          shown,
        }),
      ];
    }),
    ...columnsOfViews<HasilKinerjaRow>((view) => [
      figureColumn('target', 'TARGET', (row, k) => k.figure(row[view].target, row.grades), {
        jumlah: (k) => blankIfStrip(k.figure(summaryOf(k, view).jumlah.target)),
      }),
      figureColumn('realisasi', 'REALISASI', (row, k) => k.figure(row[view].realisasi, row.grades), {
        jumlah: (k) => blankIfStrip(k.figure(summaryOf(k, view).jumlah.realisasi)),
      }),
      figureColumn('capaian', 'CAPAIAN\n(%)', (row, k) => k.percent(row[view].capaian), {
        rataRata: (k) => k.percent(summaryOf(k, view).rataRata),
      }),
    ]),
    ...comparisonColumns<HasilKinerjaRow>({
      rows: ({ hasil }) => hasil.kinerja,
      before: ({ hasil }) => hasil.comparison?.kinerja ?? null,
      now: ({ hasil }) => hasil.kinerjaSummary.rataRata,
    }),
  ],
  landscape: (context) =>
    hasMultipleIndikator(context) || isChanged(context) || context.views.length > 1 ? 'needed' : 'never',
  runs: subKegiatanRuns,
  jumlah: () => 'Jumlah',
  rataRata: (k) => (isBerbobotReport(k) ? 'Rata-rata Berbobot Capaian Kinerja' : 'Rata-rata Capaian Kinerja'),
};

function isChanged({ hasil }: ReportContext): boolean {
  return hasChangedTargets(hasil.measured);
}

function annualJumlah(context: ReportContext): string {
  return blankIfStrip(context.figure(context.hasil.kinerjaSummary.jumlah.annualTarget));
}

function isBerbobotReport({ hasil }: ReportContext): boolean {
  return hasil.kinerja.some(({ bobot }) => bobot !== null);
}

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
