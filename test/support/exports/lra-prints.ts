import type { TestCell } from '../raw-buku.ts';

/** The sub kegiatan of the print. */
export const LRA_SUB = '7.01.06.2.01.0014';

/** An LRA per sub kegiatan s.d. a date, with parents, two rekening and a total. */
export function lraRows(title: string, spent: readonly [number, number]): TestCell[][] {
  const all = spent[0] + spent[1];
  return [
    ['LAPORAN REALISASI ANGGARAN'],
    [title],
    [],
    ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI', '%'],
    ['(1)', '(2)', '(3)', '(4)', '5 = (4 / 3) * 100'],
    ['7.01.06', 'PROGRAM CONTOH', 10470500, all, 0.5],
    [LRA_SUB, 'Koordinasi', 10470500, all, 0.5],
    ['5', 'BELANJA', 10470500, all, 0.5],
    ['5.1.02.01.01.0024', 'Belanja Alat', 4470500, spent[0], 0.5],
    ['5.1.02.04.01.0001', 'Belanja Perjalanan', 6000000, spent[1], 0.5],
    ['JUMLAH BELANJA', null, 10470500, all, 0.5],
  ];
}
