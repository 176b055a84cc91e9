import { KEUANGAN_SHEET, PK_SHEET, RENCANA_SHEET } from '../../src/domain/table-declaration.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import { FIRST_ROW, layOutTable } from '../../src/workbook/table-layout.ts';
import type { CellContent, WorkbookContent } from '../../src/workbook/workbook-content.ts';
import type { CellStyleName } from '../../src/xlsx/write/cell-styles.ts';
import type { WrittenCell, WrittenSheet } from '../../src/xlsx/write/sheet-model.ts';

const [, EFFECTIVENESS = '', RURAL_AREAS = ''] = KALAENA.rows.map((row) => row.subKegiatan);
const DASAR_HUKUM = KALAENA.narasi.find(([bagian]) => bagian === 'Dasar Hukum')?.[2] ?? '';

const NARASI: WorkbookContent['narasi'] = [
  [
    'Latar Belakang',
    '',
    'Laporan ini memuat hasil pelaksanaan perjanjian kinerja Tahun 2024. Pada tahun ini dilaksanakan 1 kegiatan dengan 3 tiga) sub kegiatan.',
  ],
  [
    'Dasar Hukum',
    '',
    DASAR_HUKUM.replace(
      /6\. .*$/,
      '6. Peraturan Daerah Nomor 7 Tahun 2021 tentang Susunan Organisasi Kecamatan;\n7. Peraturan Bupati Nomor 7 Tahun 2021 tentang Susunan Organisasi Kecamatan.',
    ),
  ],
  [
    'Analisis',
    'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Pembangunan Desa',
    'Musyawarah di desa sudah selesai dilaksanakan pada awal tahun.',
  ],
  ['Analisis', EFFECTIVENESS, 'Pada Triwulan II target 3 Laporan, realisasi 3 Laporan, capaian 100%.'],
  [
    'Analisis',
    RURAL_AREAS,
    'Pada Triwulan II target 7 Laporan, realisasi 7 Laporan, capaian 100%. Kegiatan yang dilaksanakan sampai dengan Triwulan I berjalan sesuai jadwal.',
  ],
  [
    'Kesimpulan',
    '',
    '- Rata-rata capaian kinerja sebesar 100%.\n- Rata-rata capaian keuangan sebesar 59%, masih di bawah 100% karena sebagian kegiatan belum dibayarkan.',
  ],
];

/** The same report with the figures as they were printed, typed by hand, faults included. */
export const KALAENA_AS_PRINTED: WorkbookContent = {
  ...KALAENA,
  identitas: { ...KALAENA.identitas, tanggalLaporan: '2024-06-28' },
  rows: KALAENA.rows.map((b) => ({ ...b, kode: '' })),
  narasi: NARASI,
  notes: [
    ...KALAENA.notes.slice(0, 1),
    'Buku ini memuat angka sebagaimana tercetak, diketik tanpa rumus, beserta kekeliruannya. Jalankan lapkin check untuk melihat temuannya. Bandingkan dengan kalaena-2024-tw2.xlsx yang sudah konsisten.',
    ...KALAENA.notes.slice(1),
  ],
};

/** Cells typed by hand by `row.column`: `0.target`, `1.tw2.realisasi`, `jumlah.tw2.target`, `rata.tw2.capaian`; `rata.label` is a label. */
type TypedCells = Readonly<Record<string, CellContent>>;

const TYPED: Readonly<Record<string, TypedCells>> = {
  PK: {
    '0.target': null,
    '0.satuan': null,
    '1.target': '12 Laporan',
    '1.satuan': null,
    '2.target': '7 Laporan',
    '2.satuan': null,
  },
  'Rencana Aksi': {
    '0.tw1.capaian': null,
    '1.tw1.capaian': null,
    '2.tw1.capaian': null,
    '1.tw2.target': 6,
    '1.tw2.realisasi': 6,
    '0.tw2.capaian': '-',
    '1.tw2.capaian': '100%',
    '2.tw2.capaian': '100%',
    'jumlah.annualTarget': 24,
    'jumlah.tw2.target': 13,
    'jumlah.tw2.realisasi': 13,
    'rata.tw1.capaian': null,
    'rata.tw2.capaian': '100%',
  },
  'Realisasi Keuangan': {
    '0.tw1.capaian': null,
    '1.tw1.capaian': null,
    '2.tw1.capaian': null,
    '0.tw2.capaian': null,
    '1.tw2.capaian': '117%',
    '2.tw2.capaian': '115%',
    'jumlah.tw2.target': 41664750,
    'jumlah.tw3.realisasi': null,
    'jumlah.tw4.realisasi': null,
    'rata.label': 'Rata-rata Capaian Keuangan',
    'rata.tw1.capaian': null,
    'rata.tw2.capaian': '59%',
  },
};

/** The tables as somebody types them: a formula leaves only its result behind, and the typed cells win. */
export function typeAsPrinted(sheets: readonly WrittenSheet[]): readonly WrittenSheet[] {
  return sheets.map((sheet) => {
    const declaration = [PK_SHEET, RENCANA_SHEET, KEUANGAN_SHEET].find(({ name }) => name === sheet.name);
    if (declaration === undefined) return sheet;
    const { columns, jumlahRow } = layOutTable(declaration, KALAENA.rows.length);
    const type = (cell: WrittenCell): WrittenCell => {
      const { row, column } = cell;
      if (row < FIRST_ROW) return cell;
      const { key = '', style } = columns[column - 1] ?? {};
      const isLabel = row >= jumlahRow && column === 1;
      const place = row < jumlahRow ? row - FIRST_ROW : row === jumlahRow ? 'jumlah' : 'rata';
      const typed = TYPED[sheet.name]?.[`${place}.${isLabel ? 'label' : key}`];
      const value = typed === undefined ? cell.value : typed;
      const filled = style === 'code' ? 'isianKode' : (cell.style.replace('hitung', 'isian') as CellStyleName);
      return { row, column, style: row < jumlahRow ? filled : cell.style, value: value === '' ? null : value };
    };
    return { ...sheet, cells: sheet.cells.map(type) };
  });
}
