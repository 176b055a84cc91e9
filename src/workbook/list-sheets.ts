import { NARASI_BAGIAN, type NarasiBagian } from '../domain/kinerja-data.ts';
import { DOKUMENTASI_SHEET, NARASI_SHEET, SKALA_SHEET } from '../sheets/sheet-names.ts';
import type { CellStyleName } from '../xlsx/write/cell-styles.ts';
import type { InputRule, WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { computeRowHeights } from './row-heights.ts';
import { createSheetBuilder, type SheetBuilder } from './sheet-builder.ts';
import type { SheetParts } from './table-sheet.ts';
import type { CellContent } from './workbook-content.ts';

const HEADER_ROW = 3;
const FIRST_ROW = 4;
const BLANK_ROW_COUNT = 12;

/** Where each part of Narasi is printed. */
const BAB: Readonly<Record<NarasiBagian, string>> = {
  'Kata Pengantar': 'Depan',
  Ikhtisar: 'Depan',
  'Latar Belakang': 'I',
  'Dasar Hukum': 'I',
  'Tugas dan Fungsi': 'I',
  Analisis: 'III',
  'Faktor Pendukung': 'III',
  'Faktor Penghambat': 'III',
  'Tindak Lanjut': 'III',
  Kesimpulan: 'V',
  Saran: 'V',
};

/** The sheet Narasi; an empty one names each part once, ready to be filled in. */
export function buildNarasiSheet(parts: SheetParts): WrittenSheet {
  const filledRows = parts.content.narasi.map(([bagian, subject, content]) => [
    BAB[bagian],
    bagian,
    subject || null,
    content,
  ]);
  const initialRows = NARASI_BAGIAN.map((bagian) => [BAB[bagian], bagian, null, null]);
  const rows: CellContent[][] = filledRows.length > 0 ? filledRows : initialRows;
  const lastRow = FIRST_ROW + rows.length + BLANK_ROW_COUNT - 1;
  const styles: CellStyleName[] = ['isianTengah', 'isianTeks', 'isianTeks', 'isianTeks'];
  const rules: InputRule[] = [
    {
      range: `B${FIRST_ROW}:B${lastRow}`,
      kind: 'daftar',
      content: NARASI_BAGIAN,
      rejection: 'Pilih bagian dari daftar.',
    },
    {
      range: `C${FIRST_ROW}:C${lastRow}`,
      kind: 'daftar',
      content: `=${parts.pk.name}!${parts.pk.data('subKegiatan', true)}`,
      guide: {
        title: 'UNTUK',
        text: 'Nama sub kegiatan atau kegiatan, persis seperti di lembar PK; kosong = seluruh laporan.',
      },
    },
  ];
  return buildListSheet(
    NARASI_SHEET.name,
    'NARASI',
    ['BAB', 'BAGIAN', 'UNTUK', 'ISI'],
    [8, 20, 40, 100],
    rows,
    styles,
    rules,
  );
}

/** The sheet Dokumentasi. */
export function buildDokumentasiSheet(parts: SheetParts): WrittenSheet {
  const rows = parts.content.dokumentasi.map(([file, explanation]): CellContent[] => [file, explanation]);
  return buildListSheet(
    DOKUMENTASI_SHEET.name,
    'DOKUMENTASI',
    ['BERKAS', 'KETERANGAN'],
    [40, 80],
    rows,
    ['isianTeks', 'isianTeks'],
    [],
  );
}

/** The sheet Skala Predikat, only when the content has a scale of its own. */
export function buildSkalaSheet(parts: SheetParts): WrittenSheet | null {
  if (parts.content.skala === null) return null;
  const rows = parts.content.skala.map(([lowerBound, name]): CellContent[] => [lowerBound, name]);
  return buildListSheet(
    SKALA_SHEET.name,
    'SKALA PREDIKAT',
    ['BATAS BAWAH', 'PREDIKAT'],
    [16, 36],
    rows,
    ['isianAngka', 'isianTeks'],
    [],
  );
}

function buildListSheet(
  name: string,
  title: string,
  headings: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly CellContent[])[],
  styles: readonly CellStyleName[],
  rules: readonly InputRule[],
): WrittenSheet {
  const p: SheetBuilder = createSheetBuilder();
  p.write(1, 1, 'judul', title);
  headings.forEach((k, i) => {
    p.write(HEADER_ROW, i + 1, 'kepala', k);
  });
  for (let i = 0; i < rows.length + BLANK_ROW_COUNT; i++) {
    styles.forEach((g, k) => {
      p.write(FIRST_ROW + i, k + 1, g, rows[i]?.[k] ?? null);
    });
  }
  return {
    name,
    widths,
    cells: p.cells,
    heights: new Map([[HEADER_ROW, 20], ...computeRowHeights(p.cells, widths, FIRST_ROW)]),
    rules,
    frozen: { row: HEADER_ROW, column: 0 },
    print: { landscape: true, scale: { pagesWide: 1 }, repeatedRows: [HEADER_ROW, HEADER_ROW] },
    locked: true,
    tabColor: '548235',
  };
}
