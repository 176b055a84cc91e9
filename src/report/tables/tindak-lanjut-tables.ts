import type { KinerjaData } from '../../domain/kinerja-data.ts';
import { periodWord } from '../../domain/report-period.ts';
import { splitTindakLanjut, type TindakLanjutRow } from '../../domain/tindak-lanjut.ts';
import { type Triwulan, toRoman } from '../../domain/triwulan.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatDate, STRIP } from '../format.ts';
import { NUMBER_COLUMN, nameColumn, wordColumn } from './columns.ts';
import type { ReportTable, TableColumn } from './report-table.ts';

/** Which rows a table is of: the report's plans, those of the quarter before, or all of the year. */
type Side = keyof ReturnType<typeof splitTindakLanjut> | 'all';

function rowsOf(side: Side, { tindakLanjut, triwulan }: KinerjaData): readonly TindakLanjutRow[] {
  return side === 'all' ? tindakLanjut : splitTindakLanjut(tindakLanjut, triwulan)[side];
}

const orStrip = (text: string): string => (text === '' ? STRIP : text);

/** A column that is printed only where a row of its table states something. */
function textColumn(
  side: Side,
  name: string,
  heading: string,
  textOf: (row: TindakLanjutRow) => string,
): TableColumn<TindakLanjutRow> {
  return nameColumn(name, heading, (row) => orStrip(textOf(row)), {
    shown: ({ hasil }) => rowsOf(side, hasil.data).some((row) => textOf(row) !== ''),
  });
}

const planColumn = nameColumn<TindakLanjutRow>('rencana', 'RENCANA TINDAK LANJUT', (row) => orStrip(row.plan));
const statusColumn = wordColumn<TindakLanjutRow>('status', 'STATUS', (row) => row.status ?? STRIP, { wraps: false });
const recommendationColumn = (side: Side): TableColumn<TindakLanjutRow> =>
  textColumn(side, 'rekomendasi', 'REKOMENDASI', (row) => row.recommendation);
const dueText = (row: TindakLanjutRow): string => formatDate(row.dueDate);

/** What came of the follow-up that the quarter before resolved. */
export const TINDAK_LANJUT_TABLE: ReportTable<TindakLanjutRow> = {
  meaning: 'Tabel tindak lanjut triwulan sebelumnya, dengan status dan hasilnya.',
  title: (k) => `Tindak Lanjut ${previousQuarter(k)}`,
  columns: [
    NUMBER_COLUMN,
    textColumn('previous', 'untuk', 'UNTUK', (row) => row.subject),
    recommendationColumn('previous'),
    planColumn,
    textColumn('previous', 'penanggungJawab', 'PENANGGUNG JAWAB', (row) => row.owner),
    textColumn('previous', 'batasWaktu', 'BATAS WAKTU', dueText),
    statusColumn,
    textColumn('previous', 'hasil', 'HASIL', (row) => row.result),
    textColumn('previous', 'bukti', 'BUKTI', (row) => row.evidence),
  ],
  landscape: () => 'needed',
};

/** What the report's quarter resolves to do. */
export const PLAN_TABLE: ReportTable<TindakLanjutRow> = {
  meaning: 'Tabel rencana tindak lanjut triwulan laporan.',
  title: (k) => `Rencana Tindak Lanjut ${k.triwulan} Tahun ${k.hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    textColumn('plans', 'untuk', 'UNTUK', (row) => row.subject),
    textColumn('plans', 'kendala', 'KENDALA', (row) => row.problem),
    recommendationColumn('plans'),
    planColumn,
    textColumn('plans', 'penanggungJawab', 'PENANGGUNG JAWAB', (row) => row.owner),
    textColumn('plans', 'batasWaktu', 'BATAS WAKTU', dueText),
  ],
};

/** What was recommended and resolved in the year, and how far it has come. */
export const FOLLOW_UP_TABLE: ReportTable<TindakLanjutRow> = {
  meaning: 'Tabel tindak lanjut hasil evaluasi setahun (halaman lanskap).',
  title: ({ hasil }) => `Rekomendasi Hasil Evaluasi dan Status Tindak Lanjut Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    wordColumn('triwulan', 'TRIWULAN', (row) => periodWord(row.triwulan), { wraps: false }),
    textColumn('all', 'untuk', 'UNTUK', (row) => row.subject),
    textColumn('all', 'kendala', 'KENDALA', (row) => row.problem),
    recommendationColumn('all'),
    planColumn,
    textColumn('all', 'penanggungJawab', 'PENANGGUNG JAWAB', (row) => row.owner),
    textColumn('all', 'batasWaktu', 'BATAS WAKTU', dueText),
    statusColumn,
    textColumn('all', 'hasil', 'HASIL', (row) => row.result),
    textColumn('all', 'bukti', 'BUKTI', (row) => row.evidence),
  ],
  landscape: () => 'always',
};

/** "Triwulan I Tahun 2024": the quarter before the report's. */
export function previousQuarter({ hasil }: ReportContext): string {
  const { triwulan, year } = hasil.data;
  return `Triwulan ${toRoman((triwulan - 1) as Triwulan)} Tahun ${year}`;
}
