import { IKU_SHEET, type PlacedColumn } from '../domain/table-declaration.ts';
import { toRoman } from '../domain/triwulan.ts';
import { GRADE_SKALA_SHEET } from '../sheets/sheet-names.ts';
import type { FurtherSheet } from './workbook-content.ts';

/** A column of a list sheet that stands for one of a table. */
interface ListedColumn {
  readonly column: PlacedColumn;
  readonly heading: string;
}

/** Columns that a list of IKU has only where they are filled. */
const OPTIONAL_FIELDS: readonly string[] = ['kode', 'anggaran', 'pembilang', 'penyebut', 'changedTarget', 'bobot'];

/** The columns of IKU as a list under one row of headings; the kegiatan of a row is its sasaran. */
export const IKU_LIST: readonly (ListedColumn & { readonly isOptional: boolean })[] = [...IKU_SHEET.placed.values()]
  .filter(({ type, key }) => type !== undefined && key !== 'kegiatan')
  .map((column) => ({
    column,
    heading: column.triwulan === null ? column.heading : `${column.heading} TRIWULAN ${toRoman(column.triwulan)}`,
    isOptional: OPTIONAL_FIELDS.includes(column.field),
  }));

/** The sheet IKU, to be filled in. */
export const BLANK_IKU: FurtherSheet = {
  name: IKU_SHEET.name,
  title: 'INDIKATOR KINERJA UTAMA',
  note: 'Satu baris untuk satu indikator; SASARAN cukup ditulis sekali. Diisi bila laporan mengukur sasaran (camat, kepala dinas): isi juga Tingkat = sasaran di Identitas. JENIS dan ARAH seperti di Rencana Aksi.',
  columns: IKU_LIST.filter(({ isOptional }) => !isOptional).map(({ column, heading }) => [
    heading,
    column.triwulan === null ? column.width : 14,
    column.content === 'teks' ? 'text' : 'figure',
  ]),
  rows: [],
};

/** The sheet Skala Nilai, to be filled in; lapkin has no order of grades of its own. */
export const BLANK_GRADE_SKALA: FurtherSheet = {
  name: GRADE_SKALA_SHEET.name,
  title: 'SKALA NILAI',
  note: 'Satu baris untuk satu predikat yang boleh menjadi TARGET dan REALISASI (BB, A, WTP) dan angkanya; makin baik makin besar.',
  columns: [
    ['PREDIKAT', 24, 'text'],
    ['ANGKA', 24, 'figure'],
  ],
  rows: [],
};
