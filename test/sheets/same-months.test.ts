import { expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { listCodes, readKeuangan, readRencana } from '../support/test-table.ts';

/** 40 | 40 | 40 below TARGET TRIWULAN II, with the headings of the months, JENIS and the figures as stated. */
function read(months: readonly string[], jenis: string | null, figures: readonly TestCell[] = [40, 40, 40]) {
  return readRencana({
    rows: [
      ['SUB KEGIATAN', 'INDIKATOR', 'JENIS', 'TARGET TRIWULAN II', null, null],
      [null, null, null, ...months],
      ['Alfa', 'I', jenis, ...figures],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
  });
}
const MONTHS = ['Apr', 'Mei', 'Jun'];
const targetOf = ({ table }: ReturnType<typeof read>) => String(table?.rows[0]?.data.triwulan[2].target);

test('the same figure three times is refused with both readings, unless JENIS decides', () => {
  const { table, findings } = read(MONTHS, null);
  expect([table, listCodes(findings)]).toEqual([null, ['kolom/dua-angka@D1']]);
  const said = findings.map((finding) => wording(finding));
  expect(said[0]?.title).toContain('D2 ("Apr") atau E2 ("Mei") atau F2 ("Jun")');
  expect(said[0]?.hint).toMatch(
    /bila kolom F yang benar, tulis "CATATAN" di D2, tulis "CATATAN" di E2, tulis "TARGET" di F2; .*tambahkan kolom jumlahnya.*isi JENIS/,
  );
  expect([targetOf(read(MONTHS, 'tetap')), targetOf(read(MONTHS, 'akumulatif'))]).toEqual(['40', '120']);
});

test('what is told, obeyed, is read: the quarter shown three times, or a column of the sum', () => {
  expect(targetOf(read(['CATATAN', 'CATATAN', 'TARGET'], null))).toBe('40');
  expect(targetOf(read(['CATATAN', 'CATATAN', 'TARGET'], null, [40, 40, 120]))).toBe('120');
});

test('the same of TARGET below each month: what is told, obeyed, is read', () => {
  const below = (...headings: readonly string[]) =>
    readRencana({
      rows: [
        ['SUB KEGIATAN', 'INDIKATOR', 'TRIWULAN II', null, null],
        [null, null, ...MONTHS],
        [null, null, ...headings],
        ['Alfa', 'I', 40, 40, 40],
      ],
      merges: ['A1:A3', 'B1:B3', 'C1:E1'],
    });
  const { table, findings } = below('TARGET', 'TARGET', 'TARGET');
  expect([table, listCodes(findings)]).toEqual([null, ['kolom/dua-angka@C1']]);
  expect(findings.map((finding) => wording(finding).hint)[0]).toContain(
    'bila kolom E yang benar, tulis "CATATAN" di C3, tulis "CATATAN" di D3, tulis "TARGET TRIWULAN II" di E3',
  );
  expect(targetOf(below('CATATAN', 'CATATAN', 'TARGET TRIWULAN II'))).toBe('40');
});

test('months of another quarter: the months or the quarter are told to be mended, and none of them to be taken', () => {
  const { findings, table } = readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TRIWULAN II', null, null],
      [null, null, 'Jan', 'Feb', 'Mar'],
      ['Alfa', 900, 140, 180, 220],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
  });
  expect([table, listCodes(findings)]).toEqual([null, ['kolom/dua-angka@C1']]);
  expect(findings.map((finding) => wording(finding).hint)).toEqual([
    'tulis bulan TRIWULAN II di atas kolom-kolom itu bila angkanya dari bulan-bulan itu; bila bukan, perbaiki triwulan di judul C1',
  ]);
});

test('sums up to each month are told to be typed as sums, and as no parts of one figure', () => {
  const { findings } = readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TRIWULAN II', null, null],
      [null, null, 's.d. Apr', 's.d. Mei', 's.d. Jun'],
      ['Alfa', 900, 140, 180, 220],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
  });
  expect(listCodes(findings)).toEqual(['kolom/dua-angka@C1']);
  const said = findings.map((finding) => wording(finding).hint)[0];
  expect(said).toContain(
    'bila kolom E yang benar, tulis "CATATAN" di C2, tulis "CATATAN" di D2, tulis "REALISASI S.D. TRIWULAN II" di E2',
  );
  expect(said).not.toContain('kolom jumlahnya');
});

test('three zeros, or two equal months, may be added', () => {
  expect([targetOf(read(MONTHS, null, [0, 0, 0])), targetOf(read(MONTHS, null, [40, 40, 41]))]).toEqual(['0', '121']);
});

test('percent of several months, or an index, is no sum, by its SATUAN or by how it is written', () => {
  const share = (satuan: string, jenis: string | null, figures: readonly TestCell[]) =>
    readRencana({
      rows: [
        ['SUB KEGIATAN', 'INDIKATOR', 'SATUAN', 'JENIS', 'TARGET TRIWULAN II', null, null],
        [null, null, null, null, ...MONTHS],
        ['Alfa', 'I', satuan, jenis, ...figures],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1'],
    });
  const shown = [0.8, 0.9, 0.85].map((v) => ({ v, fmt: '0%' }));
  for (const { table, findings } of [
    share('%', null, [80, 90, 85]),
    share('Persen', null, [80, 90, null]),
    share('Indeks', null, [80.1, 80.3, 80.2]),
    share('Nilai SAKIP', null, [70, 71, 72]),
    share('', null, shown),
  ])
    expect([table, listCodes(findings)]).toEqual([null, ['kolom/dua-angka@E1']]);
  expect(targetOf(share('%', 'rata-rata', [80, 90, 85]))).toBe('85');
  expect(targetOf(share('Indeks', 'posisi akhir', [80, 90, 85]))).toBe('85');
  expect(targetOf(share('Laporan', null, [8, 9, 1]))).toBe('18');
});

test('nor is it asked of sums up to each month: the last is that of the quarter', () => {
  const { table, findings } = readRencana({
    rows: [
      ['SUB KEGIATAN', 'INDIKATOR', 'TARGET S.D. TRIWULAN II', null, null],
      [null, null, ...MONTHS],
      ['Alfa', 'I', 40, 40, 40],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
  });
  expect([String(table?.rows[0]?.data.triwulan[2].target), listCodes(findings)]).toEqual([
    '40',
    ['kolom/kumulatif@A1'],
  ]);
});

test('a total of three equal sums is no row of which that is asked', () => {
  const { table, findings } = readRencana({
    rows: [
      ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TRIWULAN II', null, null],
      [null, null, ...MONTHS],
      ['Alfa', 'I', 1, 2, 3],
      ['Beta', 'J', 3, 2, 1],
      ['Jumlah', null, 4, 4, 4],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
  });
  expect([table?.rows.length, listCodes(findings)]).toEqual([2, []]);
});
