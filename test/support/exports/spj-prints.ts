import type { TestCell } from '../raw-buku.ts';

/** The sub kegiatan of the print. */
export const SPJ_SUB = '7.01.03.2.01.0003';

const GROUPS = ['SPJ - LS Gaji', 'SPJ - LS Barang & Jasa', 'SPJ - UP/GU/TU'];
const PERIODS = ['s.d. Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'];

/** SPJ Fungsional of SIPD: 14 columns, numbering row, one rekening under its sub kegiatan. */
export function spjRows(total: number, rest: number): TestCell[][] {
  const amounts: TestCell[] = [0, 0, 0, 8816750, 6600000, 15416750, 0, 13017580, 13017580, total, rest];
  return [
    ['LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN (SPJ FUNGSIONAL)'],
    ['Bulan', ':', 'Juni'],
    [
      'Kode Rekening',
      'Uraian',
      'Jumlah Anggaran',
      ...GROUPS.flatMap((group) => [group, null, null]),
      'Jumlah SPJ (LS + UP/GU/TU) s.d. Bulan Ini',
      'Sisa Pagu Anggaran',
    ],
    [null, null, null, ...GROUPS.flatMap(() => PERIODS)],
    [
      '1',
      '2',
      '3',
      '4',
      '5',
      '6 = (4+5)',
      '7',
      '8',
      '9 = (7+8)',
      '10',
      '11',
      '12 = (10+11)',
      '13 = (6+9+12)',
      '14 = (3-13)',
    ],
    [SPJ_SUB, 'Peningkatan', 85880500, ...amounts],
    ['5.1.02.01.01.0024', 'Belanja Alat', 85880500, ...amounts],
    ['JUMLAH', null, 85880500, ...amounts],
  ];
}
export const SPJ_MERGES = ['D3:F3', 'G3:I3', 'J3:L3', 'A3:A4', 'B3:B4', 'C3:C4', 'M3:M4', 'N3:N4'];
