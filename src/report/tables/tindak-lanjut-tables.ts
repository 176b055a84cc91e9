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
    shown: (context) => isStated([name, heading, textOf], side, context),
  });
}

const planColumn = nameColumn<TindakLanjutRow>('rencana', 'RENCANA TINDAK LANJUT', (row) => orStrip(row.plan));
const statusColumn = wordColumn<TindakLanjutRow>('status', 'STATUS', (row) => row.status ?? STRIP, { wraps: false });
const dueText = (row: TindakLanjutRow): string => formatDate(row.dueDate);

/** A column of texts: its name in `teks`, its heading, the text of a row. */
type TextPart = readonly [name: string, heading: string, textOf: (row: TindakLanjutRow) => string];

const SUBJECT: TextPart = ['untuk', 'UNTUK', (row) => row.subject];
const RECOMMENDATION: TextPart = ['rekomendasi', 'REKOMENDASI', (row) => row.recommendation];
const OWNER: TextPart = ['penanggungJawab', 'PENANGGUNG JAWAB', (row) => row.owner];
const DUE: TextPart = ['batasWaktu', 'BATAS WAKTU', dueText];
const RESULT: TextPart = ['hasil', 'HASIL', (row) => row.result];
const EVIDENCE: TextPart = ['bukti', 'BUKTI', (row) => row.evidence];

const isStated = ([, , textOf]: TextPart, side: Side, { hasil }: ReportContext): boolean =>
  rowsOf(side, hasil.data).some((row) => textOf(row) !== '');

/** All that a row can tell is told: columns of their own would leave an upright page nothing that can be read. */
const isCrowded = (side: Side, context: ReportContext): boolean =>
  [SUBJECT, RECOMMENDATION, OWNER, DUE, RESULT, EVIDENCE].every((part) => isStated(part, side, context));

/** Two columns of texts, in a crowded table one of both. */
function pairColumns(side: Side, name: string, parts: readonly [TextPart, TextPart]): TableColumn<TindakLanjutRow>[] {
  const both = (row: TindakLanjutRow): string =>
    parts
      .map(([, , textOf]) => textOf(row))
      .filter((text) => text !== '')
      .join('; ');
  return [
    nameColumn<TindakLanjutRow>(name, parts.map(([, heading]) => heading).join(', '), (row) => orStrip(both(row)), {
      shown: (context) => isCrowded(side, context),
    }),
    ...parts.map((part) => ({
      ...textColumn(side, ...part),
      shown: (context: ReportContext) => !isCrowded(side, context) && isStated(part, side, context),
    })),
  ];
}

/** What came of the follow-up that the quarter before resolved. */
export const TINDAK_LANJUT_TABLE: ReportTable<TindakLanjutRow> = {
  meaning: 'Tabel tindak lanjut triwulan sebelumnya, dengan status dan hasilnya.',
  title: (k) => `Tindak Lanjut ${previousQuarter(k)}`,
  columns: [
    NUMBER_COLUMN,
    ...pairColumns('previous', 'untukDanRekomendasi', [SUBJECT, RECOMMENDATION]),
    planColumn,
    ...pairColumns('previous', 'penanggungJawabDanBatasWaktu', [OWNER, DUE]),
    statusColumn,
    ...pairColumns('previous', 'hasilDanBukti', [RESULT, EVIDENCE]),
  ],
  landscape: () => 'needed',
};

/** What the report's quarter resolves to do. */
export const PLAN_TABLE: ReportTable<TindakLanjutRow> = {
  meaning: 'Tabel rencana tindak lanjut triwulan laporan.',
  title: (k) => `Rencana Tindak Lanjut ${k.triwulan} Tahun ${k.hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    textColumn('plans', ...SUBJECT),
    textColumn('plans', 'kendala', 'KENDALA', (row) => row.problem),
    textColumn('plans', ...RECOMMENDATION),
    planColumn,
    textColumn('plans', ...OWNER),
    textColumn('plans', ...DUE),
  ],
};

/** What was recommended and resolved in the year, and how far it has come. */
export const FOLLOW_UP_TABLE: ReportTable<TindakLanjutRow> = {
  meaning: 'Tabel tindak lanjut hasil evaluasi setahun (halaman lanskap).',
  title: ({ hasil }) => `Rekomendasi Hasil Evaluasi dan Status Tindak Lanjut Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    wordColumn('triwulan', 'TRIWULAN', (row) => periodWord(row.triwulan), { wraps: false }),
    textColumn('all', ...SUBJECT),
    textColumn('all', 'kendala', 'KENDALA', (row) => row.problem),
    textColumn('all', ...RECOMMENDATION),
    planColumn,
    textColumn('all', ...OWNER),
    textColumn('all', ...DUE),
    statusColumn,
    textColumn('all', ...RESULT),
    textColumn('all', ...EVIDENCE),
  ],
  landscape: () => 'always',
};

/** "Triwulan I Tahun 2024": the quarter before the report's. */
export function previousQuarter({ hasil }: ReportContext): string {
  const { triwulan, year } = hasil.data;
  return `Triwulan ${toRoman((triwulan - 1) as Triwulan)} Tahun ${year}`;
}
