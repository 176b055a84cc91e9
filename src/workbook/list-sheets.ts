import { NARASI_BAGIAN, type NarasiBagian } from '../domain/kinerja-data.ts';
import { type NarasiSubject, printingPart } from '../domain/narasi-place.ts';
import { REPORT_PERIODS, type ReportPeriodWord } from '../domain/report-period.ts';
import { DOKUMENTASI_SHEET, NARASI_SHEET, SKALA_SHEET } from '../sheets/sheet-names.ts';
import type { CellStyleName } from '../xlsx/write/cell-styles.ts';
import type { InputRule, WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { buildListSheet, FIRST_ROW, type ListCell } from './list-sheet.ts';
import { subjectRule } from './name-list-sheet.ts';
import type { SheetParts } from './table-cells.ts';
import type { CellContent, FurtherSheet, WorkbookContent } from './workbook-content.ts';

/** Blank rows below those that are filled in. */
export const BLANK_ROW_COUNT = 12;

/** The BAB that prints a part of Narasi, as the sheet names it. */
function babOf(bagian: NarasiBagian, level: NarasiSubject['level']): string {
  const part = printingPart(bagian, level);
  return part.startsWith('BAB ') ? part.slice('BAB '.length) : 'Depan';
}

/** The drop-down list of TRIWULAN, in its column. */
function periodRule(column: string, lastRow: number): InputRule {
  return {
    range: `${column}${FIRST_ROW}:${column}${lastRow}`,
    kind: 'daftar',
    content: REPORT_PERIODS,
    rejection: 'Pilih I, II, III, IV atau Tahun, atau kosongkan.',
    guide: { title: 'TRIWULAN', text: 'Kosong = dicetak di semua laporan; selain itu hanya di laporan triwulan itu.' },
  };
}

/** The sheet Narasi; an empty one names each part once, ready to be filled in. */
export function buildNarasiSheet(parts: SheetParts): WrittenSheet {
  const { content } = parts;
  const initialRows = NARASI_BAGIAN.map((bagian) => [bagian, '', null] as const);
  const rows: readonly (readonly [NarasiBagian, string, string | null, ReportPeriodWord?])[] =
    content.narasi.length > 0 ? content.narasi : initialRows;
  const lastRow = FIRST_ROW + rows.length + BLANK_ROW_COUNT - 1;
  const rules: InputRule[] = [
    {
      range: `B${FIRST_ROW}:B${lastRow}`,
      kind: 'daftar',
      content: NARASI_BAGIAN,
      rejection: 'Pilih bagian dari daftar.',
    },
    subjectRule(parts, 'C', lastRow),
    periodRule('D', lastRow),
  ];
  return buildListSheet(
    {
      name: NARASI_SHEET.name,
      title: 'NARASI',
      note: 'Satu baris untuk satu uraian. BAGIAN: bagian laporan yang memuatnya. UNTUK: nama kegiatan atau sub kegiatan; kosong = seluruh laporan. TRIWULAN: kosong = semua laporan. ISI: uraiannya, misalnya sebab, hambatan, atau kesimpulan; yang kosong tidak dicetak. Angka sebaiknya ditulis sebagai isian, misalnya {capaian} (lihat Petunjuk).',
      columns: [
        ['BAB', 8],
        ['BAGIAN', 20],
        ['UNTUK', 40],
        ['TRIWULAN', 12],
        ['ISI', 100],
      ],
      rules,
    },
    listCells(
      rows.map(([bagian, subject, text, period]) => [
        babOf(bagian, subject === '' ? 'laporan' : 'sub kegiatan'),
        bagian,
        subject || null,
        period ?? null,
        text,
      ]),
      ['isianTengah', 'isianTeks', 'isianTeks', 'isianTengah', 'isianTeks'],
    ),
  );
}

/** The sheet Dokumentasi. */
export function buildDokumentasiSheet({ dokumentasi }: WorkbookContent): WrittenSheet {
  return buildListSheet(
    {
      name: DOKUMENTASI_SHEET.name,
      title: 'DOKUMENTASI',
      note: 'Satu baris untuk satu foto. BERKAS: nama berkas foto di folder buku kerja ini, misalnya rapat.jpg; atau tempelkan fotonya di lembar ini, dengan keterangan di sel di bawahnya. KETERANGAN: kalimat yang dicetak di bawah foto. TRIWULAN: kosong = semua laporan.',
      columns: [
        ['BERKAS', 40],
        ['KETERANGAN', 80],
        ['TRIWULAN', 12],
      ],
      rules: [periodRule('C', FIRST_ROW + dokumentasi.length + BLANK_ROW_COUNT - 1)],
    },
    listCells(
      dokumentasi.map(([file, caption, period]) => [file, caption, period ?? null]),
      ['isianTeks', 'isianTeks', 'isianTengah'],
    ),
  );
}

/** The sheet Skala Predikat, for content with a scale of its own. */
export function buildSkalaSheet(skala: NonNullable<WorkbookContent['skala']>): WrittenSheet {
  return buildListSheet(
    {
      name: SKALA_SHEET.name,
      title: 'SKALA PREDIKAT',
      columns: [
        ['BATAS BAWAH', 16],
        ['PREDIKAT', 36],
      ],
    },
    listCells(skala, ['isianAngka', 'isianTeks']),
  );
}

/** A list sheet that only some workbooks have; figures are typed as such. */
export function buildFurtherSheet({ name, title, columns, rows, note }: FurtherSheet): WrittenSheet {
  const styleOf = (value: CellContent): CellStyleName => (typeof value === 'number' ? 'isianAngka' : 'isianTeks');
  const isOpen = columns.some(([, , content]) => content !== undefined);
  const blank = columns.map(([, , content]): ListCell => [null, content === 'figure' ? 'isianAngka' : 'isianTeks']);
  return buildListSheet(
    {
      name,
      title,
      columns: columns.map(([heading, width]) => [heading, width]),
      ...(note === undefined ? {} : { note }),
    },
    [
      ...rows.map((row) => row.map((value): ListCell => [value, styleOf(value)])),
      ...Array.from({ length: isOpen ? BLANK_ROW_COUNT : 0 }, () => blank),
    ],
  );
}

/** The rows, then blank ones to fill in; `styles` by column. */
export function listCells(rows: readonly (readonly CellContent[])[], styles: readonly CellStyleName[]): ListCell[][] {
  const lines = Array.from({ length: rows.length + BLANK_ROW_COUNT }, (_, i) => rows[i]);
  return lines.map((row) => styles.map((style, k) => [row?.[k] ?? null, style]));
}
