import { computeRowHeights } from '../../workbook/row-heights.ts';
import type { WrittenCell, WrittenSheet } from '../../xlsx/write/sheet-model.ts';
import { writeExcel } from '../../xlsx/write/write-excel.ts';
import { TABLE_TITLES } from '../shared/buku-inputs.ts';
import { type BatchEntry, countEntries, STATUS_WORDS, type Status } from './batch-summary.ts';

type Style = WrittenCell['style'];

/** Columns A to I: heading, width, style. */
const COLUMNS: readonly (readonly [string, number, Style])[] = [
  ['NO', 6, 'tabelAngka'],
  ['BUKU KERJA', 40, 'tabelTeks'],
  ['STATUS', 16, 'tabelTengah'],
  ['KETERANGAN', 70, 'tabelTeks'],
  ['LAPORAN', 50, 'tabelTautan'],
  ['HALAMAN', 12, 'tabelAngka'],
  ['GALAT', 10, 'tabelAngka'],
  ['PERINGATAN', 14, 'tabelAngka'],
  ['DETIK', 10, 'tabelAngka'],
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
export function writeSummaryExcel(entries: readonly BatchEntry[], time: Date): Promise<Uint8Array> {
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

function buildRow(rowNumber: number, no: number, entry: BatchEntry): readonly WrittenCell[] {
  const contents = [
    no,
    entry.file,
    STATUS_WORDS[entry.status],
    entry.message,
    entry.outputs.map((o) => o.file).join(', '),
    entry.pages,
    entry.findings.error,
    entry.findings.warning,
    entry.seconds,
  ];
  return COLUMNS.map(([name, , style], i) => ({
    row: rowNumber,
    column: i + 1,
    style,
    value: contents[i] ?? null,
    ...(name === 'DETIK' ? { format: '[$-421]0.0' } : {}),
    ...(name === 'LAPORAN' ? linkReport(entry) : {}),
  }));
}

/** A link to the report beside the summary, the first one where there are several kinds. */
function linkReport({ outputs }: BatchEntry): { readonly formula?: string } {
  const [first] = outputs;
  const text = outputs.map((o) => o.file).join(', ');
  if (first === undefined || text.length > LONGEST_FORMULA_TEXT) return {};
  return { formula: `HYPERLINK("${first.file}","${text}")` };
}
