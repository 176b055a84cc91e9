import { REPORT_PERIODS } from '../domain/report-period.ts';
import { RIWAYAT_SHEET } from '../domain/table-declaration.ts';
import { FOLLOW_UP_STATUS } from '../domain/tindak-lanjut.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import { TINDAK_LANJUT_HEADINGS } from '../sheets/read-tindak-lanjut.ts';
import { TINDAK_LANJUT_SHEET } from '../sheets/sheet-names.ts';
import type { CellStyleName } from '../xlsx/write/cell-styles.ts';
import type { InputRule, WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { buildListSheet, FIRST_ROW } from './list-sheet.ts';
import { BLANK_ROW_COUNT, listCells } from './list-sheets.ts';
import { subjectRule } from './name-list-sheet.ts';
import type { SheetParts } from './table-cells.ts';
import type { WorkbookContent } from './workbook-content.ts';

/** Widths of the columns of Tindak Lanjut, in characters, in the order of its headings. */
const FOLLOW_UP_WIDTHS = [12, 30, 34, 34, 40, 20, 16, 12, 34, 30] as const;

/** The columns of Riwayat that the form writes, in order. */
export const RIWAYAT_FORM = RIWAYAT_SHEET.columns.filter(({ inForm }) => inForm !== false);

function choiceRule(column: string, rowCount: number, words: readonly string[], rejection: string): InputRule {
  const lastRow = FIRST_ROW + rowCount + BLANK_ROW_COUNT - 1;
  return { range: `${column}${FIRST_ROW}:${column}${lastRow}`, kind: 'daftar', content: words, rejection };
}

/** The sheet Tindak Lanjut. */
export function buildTindakLanjutSheet(parts: SheetParts): WrittenSheet {
  const rows = parts.content.tindakLanjut;
  const headings = Object.values(TINDAK_LANJUT_HEADINGS).map(([name = '']) => name);
  const subjectColumn = Object.keys(TINDAK_LANJUT_HEADINGS).indexOf('subject');
  const statusColumn = Object.keys(TINDAK_LANJUT_HEADINGS).indexOf('status');
  return buildListSheet(
    {
      name: TINDAK_LANJUT_SHEET.name,
      title: 'TINDAK LANJUT',
      note: 'Satu baris untuk satu rencana. TRIWULAN: yang merencanakannya. UNTUK: nama kegiatan atau sub kegiatan; kosong = seluruh laporan. STATUS (kosong = belum), HASIL, dan BUKTI diisi sesudah dikerjakan, dan dicetak di laporan berikutnya.',
      columns: headings.map((heading, i) => [heading, FOLLOW_UP_WIDTHS[i] ?? 20]),
      rules: [
        choiceRule('A', rows.length, REPORT_PERIODS, 'Pilih I, II, III, IV, atau Tahun.'),
        subjectRule(parts, columnLetters(subjectColumn + 1), FIRST_ROW + rows.length + BLANK_ROW_COUNT - 1),
        choiceRule(
          columnLetters(statusColumn + 1),
          rows.length,
          FOLLOW_UP_STATUS,
          'Pilih belum, proses, atau selesai.',
        ),
      ],
    },
    listCells(
      rows,
      headings.map((_, i): CellStyleName => (i === 0 || i === statusColumn ? 'isianTengah' : 'isianTeks')),
    ),
  );
}

/** The sheet Riwayat. */
export function buildRiwayatSheet({ riwayat: rows }: WorkbookContent): WrittenSheet {
  const styleOf = ({ content, style }: (typeof RIWAYAT_FORM)[number]): CellStyleName => {
    if (content === 'rupiah') return 'isianRupiah';
    if (content !== 'teks') return 'isianAngka';
    return style === 'centered' ? 'isianTengah' : 'isianTeks';
  };
  return buildListSheet(
    {
      name: RIWAYAT_SHEET.name,
      title: 'RIWAYAT',
      note: 'Angka tahun-tahun sebelumnya; satu baris untuk satu tahun dan satu indikator. PERIODE: kosong = angka setahun, atau I, II, III, IV. Nama ditulis seperti sekarang di Rencana Aksi; nama lamanya di SEBELUMNYA.',
      columns: RIWAYAT_FORM.map(({ heading, width }) => [heading, width]),
      rules: [choiceRule('B', rows.length, REPORT_PERIODS, 'Pilih I, II, III, IV atau Tahun, atau kosongkan.')],
    },
    listCells(rows, RIWAYAT_FORM.map(styleOf)),
  );
}
