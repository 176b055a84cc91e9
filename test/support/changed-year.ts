import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import { keuangan, pk, REFERENCE_DATA, rencana } from './reference-data.ts';

const names = (name: string, satuan: string) => ({
  kegiatan: 'Pembinaan Desa',
  subKegiatan: `Sub ${name}`,
  indikator: `Indikator ${name}`,
  satuan,
});
const [A, B, C, D] = [names('A', 'Laporan'), names('B', '%'), names('C', 'Desa'), names('D', 'Orang')];

/**
 * A year changed from Triwulan III on: A from 12 to 14 Laporan and from 100 to 120 rupiah, B from 90 to 92 % and from 50
 * to 30, C (4 Desa, 20) went, D (2 Orang, 20) came; 170 rupiah before and after.
 */
export const CHANGED_YEAR: KinerjaData = {
  ...REFERENCE_DATA,
  triwulan: 3,
  pk: [pk(A, 12, 100), pk(B, 90, 50), pk(C, 4, 20)],
  perubahan: { from: 3, pk: [pk(A, 14, 120), pk(B, 92, 30), pk(D, 2, 20)] },
  rencana: [
    rencana(A, 14, [3, 3, 4, 4], [3, 3, 3, ''], [30, 20, 40, 30]),
    rencana(B, 92, [90, 90, 92, 92], [90, 81, 92, ''], [15, 15, '-', '-']),
    rencana(C, 4, [1, 1, '-', '-'], [1, 1, '', ''], [8, '-', '-', '-']),
    rencana(D, 2, ['-', '-', 1, 1], ['', '', 1, ''], ['-', '-', 10, 10]),
  ],
  keuangan: [
    keuangan('Sub A', 120, [30, 20, 40, 30], [30, 20, 40, '']),
    keuangan('Sub B', 30, [15, 15, '-', '-'], [10, 10, 5, '']),
    keuangan('Sub C', 20, [8, '-', '-', '-'], [8, '', '', '']),
    keuangan('Sub D', 20, ['-', '-', 10, 10], ['', '', 10, '']),
  ],
};
