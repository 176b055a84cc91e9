import { checkRaw } from '../../../src/app/shared/check-buku.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { parseLayout } from '../../../src/sheets/layout.ts';
import { NO_OPTIONS } from '../../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../base-buku.ts';
import type { Case } from '../case.ts';

/** What is found in the base workbook when a layout was told that does not fit it. */
function findWith(sheet: object): readonly Finding[] {
  const layout = parseLayout('lapkin.peta.json', JSON.stringify({ lembar: [sheet] }), 'buku.xlsx');
  return checkRaw('buku.xlsx', makeCaseBuku({}), [], { ...NO_OPTIONS, layout }).checked.findings;
}

const KEUANGAN = { lembar: 'Realisasi Keuangan', sebagai: 'Realisasi Keuangan' };

const COLUMNS = [
  { kolom: 'B', judul: 'SUB KEGIATAN', arti: 'SUB KEGIATAN' },
  { kolom: 'C', judul: 'ANGGARAN', arti: 'ANGGARAN' },
];

/** Cases of the codes in catalog/layout-codes.ts. */
export const LAYOUT_CASES: readonly Case[] = [
  {
    code: 'peta/judul-beda',
    find: () =>
      findWith({
        ...KEUANGAN,
        kepala: '4-5',
        kolom: [...COLUMNS, { kolom: 'F', judul: 'TRIWULAN II › REALISASI', arti: 'REALISASI Triwulan II' }],
      }),
    place: "'Realisasi Keuangan'!F5",
    drawn: () => makeCaseBuku({}),
  },
  {
    code: 'peta/kolom-kurang',
    find: () => findWith({ ...KEUANGAN, kepala: '4-5', kolom: COLUMNS }),
    place: "'Realisasi Keuangan'!A5",
    drawn: () => makeCaseBuku({}),
  },
  {
    code: 'peta/catatan-beda',
    find: () => findWith({ ...KEUANGAN, catatan: { dari: 9, teks: 'Rata-rata Capaian Keuangan' } }),
    place: "'Realisasi Keuangan'!A9",
    drawn: () => makeCaseBuku({}),
  },
  {
    code: 'peta/lembar-tidak-ada',
    find: () => findWith({ ...KEUANGAN, lembar: 'Serapan', catatan: { dari: 40, teks: 'Catatan:' } }),
  },
];
