import type { EfisiensiFormula, EfisiensiRow } from '../../../domain/yearly/efisiensi.ts';
import { chosenFormula, computeEfisiensi } from '../../../domain/yearly/efisiensi.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { formatAngka, STRIP } from '../../format.ts';
import { figureColumn, measuredColumn, NUMBER_COLUMN, wordColumn } from '../columns.ts';
import { figureText } from '../figure-text.ts';
import { MONEY_TOTALS } from '../money-totals.ts';
import type { ReportTable, TableColumn } from '../report-table.ts';

const kinerja = (): string => 'KINERJA';
const keuangan = (): string => 'KEUANGAN';
/** Digits of an index, which is no percentage. */
const INDEX_DECIMALS = 2;

function isChosen(...formulas: readonly EfisiensiFormula[]): (context: ReportContext) => boolean {
  return ({ pengaturan }) => formulas.some((formula) => formula === chosenFormula(pengaturan));
}

function wholeOf({ hasil, pengaturan }: ReportContext): EfisiensiRow {
  return computeEfisiensi(hasil, chosenFormula(pengaturan) ?? 'selisih').whole;
}

/** A column of what the formula gives, for the rows and for all. */
function resultColumn(
  name: string,
  heading: string,
  shown: (context: ReportContext) => boolean,
  textOf: (row: EfisiensiRow, context: ReportContext) => string,
): TableColumn<EfisiensiRow> {
  return figureColumn(name, heading, textOf, { shown, rataRata: (k) => textOf(wholeOf(k), k) });
}

/** IE over 1 is efficient, below 1 not, and 1 is neither: the published rule calls 1 both. */
function indexWord({ result }: EfisiensiRow): string {
  if (result.value === null || result.value.eq(1)) return STRIP;
  return result.value.gt(1) ? 'efisien' : 'tidak efisien';
}

const indexText = (n: EfisiensiRow['result']['value']): string => (n === null ? STRIP : formatAngka(n, INDEX_DECIMALS));

/** What was reached beside what was spent, by the formula that Pengaturan names. */
export const YEAR_EFISIENSI_TABLE: ReportTable<EfisiensiRow> = {
  meaning: 'Tabel efisiensi penggunaan sumber daya.',
  title: ({ hasil }) => `Efisiensi Penggunaan Sumber Daya Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    measuredColumn<EfisiensiRow>(),
    wordColumn('target', 'TARGET', (row, k) => volumeText(row, 'target', k), { over: kinerja }),
    wordColumn('realisasi', 'REALISASI', (row, k) => volumeText(row, 'realisasi', k), { over: kinerja }),
    figureColumn('capaian', '%', (row, k) => k.percent(row.capaian), {
      over: kinerja,
      rataRata: (k) => k.percent(k.hasil.kinerjaSummary.rataRata),
    }),
    figureColumn('pagu', 'PAGU\n(Rp)', (row, k) => k.money(row.pagu), { over: keuangan, rataRata: MONEY_TOTALS.pagu }),
    figureColumn('realisasiKeuangan', 'REALISASI\n(Rp)', (row, k) => k.money(row.spent), {
      over: keuangan,
      rataRata: MONEY_TOTALS.spent,
    }),
    figureColumn('serapan', '%', (row, k) => k.percent(row.serapan), {
      over: keuangan,
      rataRata: MONEY_TOTALS.serapan,
    }),
    resultColumn('selisih', 'SELISIH\n(poin)', isChosen('selisih'), (row, k) => k.percent(row.result.value)),
    resultColumn('sisa', 'EFISIENSI\n(%)', isChosen('sisa'), (row, k) => k.percent(row.result.value)),
    resultColumn('sisaRupiah', 'EFISIENSI\n(Rp)', isChosen('sisa'), (row, k) => k.money(row.result.second)),
    resultColumn('indeks', 'IE', isChosen('indeks'), (row) => indexText(row.result.value)),
    resultColumn('tingkat', 'TE', isChosen('indeks'), (row) => indexText(row.result.second)),
    wordColumn('keterangan', 'KETERANGAN', indexWord, {
      shown: isChosen('indeks'),
      rataRata: (k) => indexWord(wholeOf(k)),
    }),
    resultColumn('efisiensi', 'EFISIENSI\n(%)', isChosen('pmk'), (row, k) => k.percent(row.result.value)),
  ],
  landscape: () => 'needed',
  rataRata: () => 'Keseluruhan',
};

/** The volume of a sub kegiatan with one indikator; of several their number stands there. */
function volumeText(row: EfisiensiRow, part: 'target' | 'realisasi', context: ReportContext): string {
  if (row.indikator > 1) return part === 'target' ? `rata-rata ${row.indikator} indikator` : '';
  return figureText(row, row[part], context);
}
