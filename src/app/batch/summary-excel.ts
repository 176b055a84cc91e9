import { computeRowHeights } from '../../workbook/row-heights.ts';
import type { WrittenCell, WrittenSheet } from '../../xlsx/write/sheet-model.ts';
import { writeExcel } from '../../xlsx/write/write-excel.ts';
import { TABLE_TITLES } from '../shared/buku-inputs.ts';
import { type BatchEntry, countEntries, STATUS_WORDS, type Status } from './batch-summary.ts';

/** A column: heading, width, style, its cell of an entry, and what is that cell's own. */
type Column = readonly [
  heading: string,
  width: number,
  style: WrittenCell['style'],
  value: (entry: BatchEntry, rowNumber: number) => string | number | null,
  own?: (entry: BatchEntry) => Partial<WrittenCell>,
];

/** Columns A to I. */
const COLUMNS: readonly Column[] = [
  ['NO', 6, 'tabelAngka', (_, rowNumber) => rowNumber],
  ['BUKU KERJA', 40, 'tabelTeks', ({ file }) => file],
  ['STATUS', 16, 'tabelTengah', ({ status }) => STATUS_WORDS[status]],
  ['KETERANGAN', 70, 'tabelTeks', ({ message }) => message],
  ['LAPORAN', 50, 'tabelTautan', listReports, linkReport],
  ['HALAMAN', 12, 'tabelAngka', ({ pages }) => pages],
  ['KESALAHAN', 10, 'tabelAngka', ({ findings }) => findings.error],
  ['PERINGATAN', 14, 'tabelAngka', ({ findings }) => findings.warning],
  ['DETIK', 10, 'tabelAngka', ({ seconds }) => seconds, () => ({ format: '[$-421]0.0' })],
];
const WIDTHS = COLUMNS.map(([, widths]) => widths);
const HEADER_ROW = 4;
const COLORS: Readonly<Record<Status, string>> = {
  selesai: 'FFE2EFDA',
  tetap: 'FFEDEDED',
  temuan: 'FFF8CBAD',
  gagal: 'FFFF9C9C',
  terputus: 'FFFFF2CC',
};
/** Longest text that a formula of Excel takes. */
const LONGEST_FORMULA_TEXT = 255;

/** ringkasan.xlsx: the same as ringkasan.json, for people; what was not made comes with its reason, reports are links. */
export async function writeSummaryExcel(entries: readonly BatchEntry[], time: Date): Promise<Uint8Array> {
  const start = HEADER_ROW + 1;
  const end = HEADER_ROW + Math.max(1, entries.length);
  const contents = entries.flatMap((e, i) => buildRow(start + i, i + 1, e));
  const mainSheet: WrittenSheet = {
    name: 'Ringkasan',
    widths: WIDTHS,
    cells: [
      { row: 1, column: 1, style: 'judul', value: TABLE_TITLES.ringkasan },
      { row: 2, column: 1, style: 'subjudul', value: formatSentence(entries) },
      ...COLUMNS.map(([value], i): WrittenCell => ({ row: HEADER_ROW, column: i + 1, style: 'kepala', value })),
      ...contents,
    ],
    heights: computeRowHeights(contents, WIDTHS, start),
    frozen: { row: HEADER_ROW, column: 2 },
    filter: `A${HEADER_ROW}:I${end}`,
    colorRules: Object.entries(STATUS_WORDS).map(([status, word]) => ({
      range: `C${start}:C${end}`,
      formula: `$C${start}="${word}"`,
      fill: COLORS[status as Status],
    })),
    print: {
      landscape: true,
      scale: { pagesWide: 1 },
      repeatedRows: [HEADER_ROW, HEADER_ROW],
      area: `A1:E${end}`,
    },
  };
  return writeExcel([mainSheet], { title: TABLE_TITLES.ringkasan, creator: 'lapkin', time });
}

function formatSentence(entries: readonly BatchEntry[]): string {
  const { files, done, unchanged, failed } = countEntries(entries);
  return `${files} buku kerja: ${done} dibuat, ${unchanged} tidak berubah, ${failed} tidak jadi`;
}

function buildRow(row: number, rowNumber: number, entry: BatchEntry): readonly WrittenCell[] {
  return COLUMNS.map(([, , style, value, own], i) => ({
    row,
    column: i + 1,
    style,
    value: value(entry, rowNumber),
    ...own?.(entry),
  }));
}

function listReports({ outputs }: BatchEntry): string {
  return outputs.map((o) => o.file).join(', ');
}

/** A link to the report beside the summary, the first one where there are several kinds. */
function linkReport(entry: BatchEntry): { readonly formula?: string } {
  const [first] = entry.outputs;
  const text = listReports(entry);
  if (first === undefined || text.length > LONGEST_FORMULA_TEXT) return {};
  return { formula: `HYPERLINK("${first.file}","${text}")` };
}
