import type { RawWorkbook } from '../../../src/sheets/raw-workbook.ts';
import { makeRawBuku, type TestCell } from '../raw-buku.ts';
import type { LayoutChoice } from './layout-choices.ts';
import { OFFICE_ROWS, type OfficeRow } from './office-data.ts';
import { type SheetColumn, writeSheet } from './write-layout-sheet.ts';

const IDENTITAS: readonly (readonly TestCell[])[] = [
  ['KUNCI', 'ISI'],
  ['Tahun Anggaran', 2024],
  ['Triwulan', 'II'],
  ['Pemerintah Daerah', 'Pemerintah Kabupaten Luwu Timur'],
  ['Kabupaten/Kota', 'Kabupaten Luwu Timur'],
  ['Unit Kerja', 'Kecamatan Kalaena'],
  ['Jabatan', 'Kepala Seksi'],
  ['Nama', 'NAMA PEJABAT'],
];

/** Headings in place of what the choices say, for layouts that nobody can read: heading as chosen -> heading as written. */
export type Renamed = Readonly<Record<string, string>>;

/** The workbook of an office that made these choices. */
export function makeLayout(choice: LayoutChoice, renamed: Renamed = {}): RawWorkbook {
  return makeRawBuku({
    Identitas: IDENTITAS,
    PK: writeSheet(pkColumns(choice), { ...choice, extra: 'none' }, 'PERJANJIAN KINERJA', renamed),
    'Rencana Aksi': writeSheet(rencanaColumns(choice), choice, 'REALISASI KINERJA TRIWULAN II', renamed),
    'Realisasi Keuangan': writeSheet(keuanganColumns(choice), choice, 'REALISASI KEUANGAN TRIWULAN II', renamed),
  });
}

function pkColumns(choice: LayoutChoice): readonly SheetColumn[] {
  return [
    { heading: 'NO', cells: OFFICE_ROWS.map((_, i) => i + 1), isName: true },
    ...(choice.kode === 'none' ? [] : [{ heading: 'KODE', cells: OFFICE_ROWS.map((r) => r.kode), isName: true }]),
    { heading: 'KEGIATAN', cells: OFFICE_ROWS.map((r) => r.kegiatan), isName: true },
    { heading: 'SUB KEGIATAN', cells: OFFICE_ROWS.map((r) => r.subKegiatan), isName: true },
    { heading: choice.indikator, cells: OFFICE_ROWS.map((r) => r.indikator), isName: true },
    { heading: 'TARGET', cells: OFFICE_ROWS.map((r) => r.annualTarget) },
    { heading: 'SATUAN', cells: OFFICE_ROWS.map((r) => r.satuan), isName: true },
    ...paguColumns(choice),
  ];
}

function rencanaColumns(choice: LayoutChoice): readonly SheetColumn[] {
  const [realisasi = ''] = choice.realisasi.split('|');
  const [target = ''] = choice.target.split('|');
  return [
    ...nameColumns(choice),
    { heading: choice.indikator, cells: OFFICE_ROWS.map((r) => r.indikator), isName: true },
    { heading: 'SATUAN', cells: OFFICE_ROWS.map((r) => r.satuan), isName: true },
    { heading: choice.annualTarget, cells: OFFICE_ROWS.map((r) => r.annualTarget) },
    ...quarterColumns(target, (r) => r.target),
    ...quarterColumns(realisasi, (r) => r.realisasi),
    ...quarterColumns('ANGGARAN', (r) => r.anggaran, true),
  ];
}

function keuanganColumns(choice: LayoutChoice): readonly SheetColumn[] {
  const [, realisasi = ''] = choice.realisasi.split('|');
  const [, target = ''] = choice.target.split('|');
  return [
    ...nameColumns(choice),
    ...paguColumns(choice),
    ...quarterColumns(target, (r) => r.anggaran, true),
    ...quarterColumns(realisasi, (r) => r.spent, true),
  ];
}

function nameColumns(choice: LayoutChoice): readonly SheetColumn[] {
  const named = (r: OfficeRow): string => (choice.kode === 'in names' ? `${r.kode} ${r.subKegiatan}` : r.subKegiatan);
  return [
    { heading: 'NO', cells: OFFICE_ROWS.map((_, i) => i + 1), isName: true },
    ...(choice.kode === 'all' ? [{ heading: 'KODE', cells: OFFICE_ROWS.map((r) => r.kode), isName: true }] : []),
    { heading: choice.subKegiatan, cells: OFFICE_ROWS.map(named), isName: true },
  ];
}

function paguColumns(choice: LayoutChoice): readonly SheetColumn[] {
  const pagu = OFFICE_ROWS.map((r) => r.pagu);
  switch (choice.pagu) {
    case 'before | after':
      return [
        { group: 'ANGGARAN', heading: 'SEBELUM PERUBAHAN', cells: pagu.map((n) => n - 500000), isSum: true },
        { group: 'ANGGARAN', heading: 'SETELAH PERUBAHAN', cells: pagu, isSum: true },
      ];
    case 'Rp apart':
      return [{ heading: 'ANGGARAN', cells: pagu, mark: 'Rp', isSum: true }];
    case 'ANGGARAN (dalam ribuan rupiah)':
      return [{ heading: choice.pagu, cells: pagu.map((n) => n / 1000), isSum: true }];
    default:
      return [{ heading: choice.pagu, cells: pagu, isSum: true }];
  }
}

function quarterColumns(
  part: string,
  cells: (row: OfficeRow) => readonly TestCell[],
  isSum = false,
): readonly SheetColumn[] {
  return [1, 2, 3, 4].map((quarter) => ({
    heading: part,
    quarter,
    cells: OFFICE_ROWS.map((r) => cells(r)[quarter - 1] ?? null),
    isSum,
  }));
}
