import { splitTindakLanjut, type TindakLanjutRow } from '../../domain/tindak-lanjut.ts';
import { type Triwulan, toRoman } from '../../domain/triwulan.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatDate, STRIP } from '../format.ts';
import { NUMBER_COLUMN, nameColumn, wordColumn } from './columns.ts';
import type { ReportTable, TableColumn } from './report-table.ts';

type Side = keyof ReturnType<typeof splitTindakLanjut>;

const orStrip = (text: string): string => (text === '' ? STRIP : text);

/** A column that is printed only where a row of its table states something. */
function textColumn(
  side: Side,
  name: string,
  heading: string,
  textOf: (row: TindakLanjutRow) => string,
): TableColumn<TindakLanjutRow> {
  return nameColumn(name, heading, (row) => orStrip(textOf(row)), {
    shown: ({ hasil }) =>
      splitTindakLanjut(hasil.data.tindakLanjut, hasil.data.triwulan)[side].some((row) => textOf(row) !== ''),
  });
}

const planColumn = nameColumn<TindakLanjutRow>('rencana', 'RENCANA TINDAK LANJUT', (row) => orStrip(row.plan));
const dueText = (row: TindakLanjutRow): string => formatDate(row.dueDate);

/** What came of the follow-up that the quarter before resolved. */
export const TINDAK_LANJUT_TABLE: ReportTable<TindakLanjutRow> = {
  meaning: 'Tabel tindak lanjut triwulan sebelumnya, dengan status dan hasilnya.',
  title: (k) => `Tindak Lanjut ${previousQuarter(k)}`,
  columns: [
    NUMBER_COLUMN,
    textColumn('previous', 'untuk', 'UNTUK', (row) => row.subject),
    planColumn,
    textColumn('previous', 'penanggungJawab', 'PENANGGUNG JAWAB', (row) => row.owner),
    textColumn('previous', 'batasWaktu', 'BATAS WAKTU', dueText),
    wordColumn('status', 'STATUS', (row) => row.status ?? STRIP, { wraps: false }),
    textColumn('previous', 'hasil', 'HASIL', (row) => row.result),
    textColumn('previous', 'bukti', 'BUKTI', (row) => row.evidence),
  ],
};

/** What the report's quarter resolves to do. */
export const PLAN_TABLE: ReportTable<TindakLanjutRow> = {
  meaning: 'Tabel rencana tindak lanjut triwulan laporan.',
  title: (k) => `Rencana Tindak Lanjut ${k.triwulan} Tahun ${k.hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    textColumn('plans', 'untuk', 'UNTUK', (row) => row.subject),
    textColumn('plans', 'kendala', 'KENDALA', (row) => row.problem),
    planColumn,
    textColumn('plans', 'penanggungJawab', 'PENANGGUNG JAWAB', (row) => row.owner),
    textColumn('plans', 'batasWaktu', 'BATAS WAKTU', dueText),
  ],
};

/** "Triwulan I Tahun 2024": the quarter before the report's. */
export function previousQuarter({ hasil }: ReportContext): string {
  const { triwulan, year } = hasil.data;
  return `Triwulan ${toRoman((triwulan - 1) as Triwulan)} Tahun ${year}`;
}
