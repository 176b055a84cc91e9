import { expect, test } from 'vitest';
import { LIST_HEADINGS, listHeadings } from '../../src/domain/list-headings.ts';
import { gridOf } from '../../src/sheets/grid.ts';
import { cellOf, findListHeader, ownCell } from '../../src/sheets/list-heading.ts';
import { makeRawBuku } from '../support/raw-buku.ts';

const [sheet] = makeRawBuku({
  Narasi: { rows: [['Petunjuk'], ['Bagian', 'URAIAN', 'Bagian'], ['Saran', 'teks']], merges: ['A3:A4'] },
}).sheets;
if (sheet === undefined) throw new Error('no sheet');
const grid = gridOf(sheet);
const HEADINGS = { bagian: ['BAGIAN'], content: ['ISI', 'URAIAN'], subject: ['UNTUK'] };

test('the first row that has all that is required, by any of its spellings', () => {
  const found = findListHeader(grid, HEADINGS, ['bagian', 'content']);
  expect([found?.row, [...(found?.columns ?? [])]]).toEqual([
    2,
    [
      ['bagian', 1],
      ['content', 2],
    ],
  ]);
  expect(findListHeader(grid, HEADINGS, ['subject'])).toBeUndefined();
});

test('a cell of a row, unless another reaches over it', () => {
  expect(ownCell(grid, 3, 1)?.value).toEqual({ kind: 'text', text: 'Saran' });
  expect([ownCell(grid, 4, 1), ownCell(grid, 3, undefined)]).toEqual([undefined, undefined]);
  expect(cellOf(grid, 3, 2)).toEqual({ sheet: 'Narasi', row: 3, column: 2 });
});

/** What an office writes over the columns of each list, told by hand. */
const OFFICE_LISTS = {
  narasi: {
    bagian: 'BAGIAN | BAGIAN LAPORAN',
    untuk: 'UNTUK | SUB KEGIATAN | KEGIATAN / SUB KEGIATAN',
    triwulan: 'TRIWULAN | TW',
    isi: 'ISI | URAIAN | TEKS | ISI NARASI | URAIAN NARASI',
  },
  dokumentasi: {
    berkas: 'BERKAS | FILE | NAMA BERKAS | NAMA FILE',
    keterangan: 'KETERANGAN | KETERANGAN FOTO | URAIAN',
    triwulan: 'TRIWULAN | TW',
  },
  tindakLanjut: {
    triwulan: 'TRIWULAN | TW',
    subject: 'UNTUK | SUB KEGIATAN | KEGIATAN / SUB KEGIATAN',
    problem: 'KENDALA | PERMASALAHAN | HAMBATAN',
    recommendation: 'REKOMENDASI | REKOMENDASI HASIL EVALUASI | REKOMENDASI ATASAN | CATATAN EVALUASI',
    plan: 'RENCANA TINDAK LANJUT | TINDAK LANJUT | UPAYA',
    owner: 'PENANGGUNG JAWAB | PIC | PELAKSANA',
    dueDate: 'BATAS WAKTU | TENGGAT | WAKTU PENYELESAIAN',
    status: 'STATUS | STATUS TINDAK LANJUT',
    result: 'HASIL | REALISASI TINDAK LANJUT',
    evidence: 'BUKTI | BUKTI DUKUNG | DATA DUKUNG',
  },
  renstra: {
    tujuan: 'TUJUAN',
    sasaran: 'SASARAN | SASARAN STRATEGIS | SASARAN / SUB KEGIATAN',
    indikator: 'INDIKATOR KINERJA | INDIKATOR | INDIKATOR KINERJA UTAMA',
    satuan: 'SATUAN',
    last: 'TARGET AKHIR | TARGET AKHIR RENSTRA | KONDISI AKHIR',
    combination: 'CARA',
    nasional: 'STANDAR NASIONAL',
    provinsi: 'STANDAR PROVINSI',
    kabupaten: 'STANDAR KABUPATEN | STANDAR KABUPATEN/KOTA',
    source: 'SUMBER',
  },
  nilai: { grade: 'PREDIKAT | NILAI | GRADE', number: 'ANGKA | URUTAN | SKOR' },
} as const;

test('each heading of a list means what is told by hand, and the table holds no other', () => {
  const columns = Object.entries(OFFICE_LISTS).flatMap(([list, told]) =>
    Object.entries(told).map(([column, spellings]) => ({ list, column, spellings: spellings.split(' | ') })),
  );
  for (const { list, column, spellings } of columns) {
    for (const spelling of spellings) {
      const [page] = makeRawBuku({ Lembar: [['NOMOR', spelling, 'LAIN']] }).sheets;
      if (page === undefined) throw new Error('no sheet');
      const header = findListHeader(gridOf(page), listHeadings(list as keyof typeof OFFICE_LISTS), []);
      expect([list, spelling, ...(header?.columns ?? [])]).toEqual([list, spelling, [column, 2]]);
    }
  }
  const told = columns.flatMap(({ list, column, spellings }) => spellings.map((one) => `${list}.${column} ${one}`));
  const known = Object.entries(LIST_HEADINGS).flatMap(([key, { exact }]) =>
    Object.values(exact).flatMap((names) => names.map((name) => `${key} ${name}`)),
  );
  expect(known.toSorted()).toEqual(told.toSorted());
});
