import { angkaOrNull } from '../../domain/angka.ts';
import type { HasilKeuanganRow, HasilKinerjaRow } from '../../domain/hasil.ts';
import { quarterFigures, quarterMean, quarterMoney, quarterTotal } from '../../domain/quarter-view.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../../domain/triwulan.ts';
import type { ReportContext } from '../context/report-context.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn } from './columns.ts';
import { MONEY_TOTALS } from './money-totals.ts';
import type { ReportTable, TableColumn } from './report-table.ts';

/** Columns of the quarters up to the report's, each as `name` with its number behind it. */
function eachQuarter<Row>(columnsOf: (q: Triwulan) => readonly TableColumn<Row>[]): readonly TableColumn<Row>[] {
  return ALL_TRIWULAN.flatMap((q) =>
    columnsOf(q).map((column) => ({
      ...column,
      name: column.name + toRoman(q),
      shown: ({ hasil }) => q <= hasil.data.triwulan,
    })),
  );
}

/** The columns of each quarter up to the report's, under its heading. */
function quarterColumns<Row>(columnsOf: (q: Triwulan) => readonly TableColumn<Row>[]): readonly TableColumn<Row>[] {
  return eachQuarter((q) => columnsOf(q).map((column) => ({ ...column, over: () => `TRIWULAN ${toRoman(q)}` })));
}

/** Heading of what the quarters make together. */
function together({ isYearly, triwulan, hasil }: ReportContext): string {
  return isYearly ? `TAHUN ${hasil.data.year}` : `S.D. ${triwulan.toUpperCase()}`;
}

/** The view of what the quarters make together: the year, or s.d. the report's quarter. */
function wholeOf(row: HasilKinerjaRow, { isYearly }: ReportContext) {
  return isYearly ? row.main : row.sampaiDengan;
}

type Figures = Pick<ReturnType<typeof wholeOf>, 'target' | 'realisasi' | 'capaian'>;

/** What a figure of `name` was in each quarter and in all of them, under one heading: so the columns are as narrow as figures. */
function measureColumns(
  name: string,
  heading: string,
  textOf: (figures: Figures, row: HasilKinerjaRow, context: ReportContext) => string,
  rataRata?: {
    readonly ofQuarter: (q: Triwulan, context: ReportContext) => string;
    readonly ofWhole: (context: ReportContext) => string;
  },
): readonly TableColumn<HasilKinerjaRow>[] {
  const over = (): string => heading;
  return [
    ...eachQuarter<HasilKinerjaRow>((q) => [
      figureColumn(name, `TW\n${toRoman(q)}`, (row, k) => textOf(quarterFigures(row, q, k.hasil), row, k), {
        over,
        ...(rataRata && { rataRata: (k) => rataRata.ofQuarter(q, k) }),
      }),
    ]),
    figureColumn(name, '', (row, k) => textOf(wholeOf(row, k), row, k), {
      over,
      headingIn: ({ isYearly, hasil }) =>
        isYearly ? ['TAHUN', String(hasil.data.year)] : ['S.D.', `TW\u00A0${toRoman(hasil.data.triwulan)}`],
      ...(rataRata && { rataRata: rataRata.ofWhole }),
    }),
  ];
}

/** Target, realisasi and capaian of every quarter so far. */
export const TRIWULAN_TABLE: ReportTable<HasilKinerjaRow> = {
  meaning: 'Tabel capaian kinerja tiap triwulan (halaman lanskap).',
  title: ({ hasil }) => `Capaian Kinerja Tiap Triwulan Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('indikator', 'INDIKATOR KINERJA', ({ indikator, subKegiatan, satuan }) => {
      const name = indikator === '' ? subKegiatan : indikator;
      return satuan === '' ? name : `${name} (${satuan})`;
    }),
    ...measureColumns('target', 'TARGET', ({ target }, row, k) => k.figure(target, row.grades)),
    ...measureColumns('realisasi', 'REALISASI', ({ realisasi }, row, k) => k.figure(realisasi, row.grades)),
    ...measureColumns('capaian', 'CAPAIAN (%)', ({ capaian }, _row, k) => k.percent(capaian), {
      ofQuarter: (q, k) => k.percent(quarterMean(k.hasil, q)),
      ofWhole: ({ isYearly, hasil, percent }) =>
        percent(isYearly ? hasil.kinerjaSummary.rataRata : hasil.sampaiDenganKinerjaSummary.rataRata),
    }),
  ],
  landscape: () => 'always',
  rataRata: () => 'Rata-rata',
};

/** Target and realisasi of the money of every quarter so far. */
export const KEUANGAN_TRIWULAN_TABLE: ReportTable<HasilKeuanganRow> = {
  meaning: 'Tabel realisasi keuangan tiap triwulan (halaman lanskap).',
  title: ({ hasil }) => `Realisasi Keuangan Tiap Triwulan Tahun ${hasil.data.year} (Rupiah)`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('subKegiatan', 'SUB KEGIATAN', (row) => row.subKegiatan),
    figureColumn('anggaran', 'ANGGARAN', (row, k) => k.money(row.pagu), { jumlah: MONEY_TOTALS.pagu }),
    ...quarterColumns<HasilKeuanganRow>((q) =>
      (['target', 'realisasi'] as const).map((part) =>
        figureColumn(part, part.toUpperCase(), (row, k) => k.money(angkaOrNull(quarterMoney(row, q)[part])), {
          jumlah: (k) => k.money(quarterTotal(k.hasil, q, part)),
        }),
      ),
    ),
    figureColumn('realisasi', 'REALISASI', (row, k) => k.money(row.realisasiSampaiDengan), {
      over: together,
      jumlah: MONEY_TOTALS.spent,
    }),
    figureColumn('serapan', 'SERAPAN\n(%)', (row, k) => k.percent(row.serapan), {
      over: together,
      jumlah: MONEY_TOTALS.serapan,
    }),
  ],
  landscape: () => 'always',
  jumlah: () => 'Jumlah',
};
