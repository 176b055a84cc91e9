import { expect, test } from 'vitest';
import { findOtherPeriod } from '../../../src/rules/lib/stated-period.ts';

// The report is of Triwulan III 2025.
test.each([
  ['REALISASI KEUANGAN TAHUN 2024', 'TAHUN 2024'],
  ['REALISASI KEUANGAN 2024', '2024'],
  ['PERJANJIAN KINERJA TAHUN ANGGARAN 2024', 'Tahun 2025'],
  ['LAPORAN KINERJA TRIWULAN II TAHUN 2025', 'TRIWULAN II'],
  ['REALISASI S.D. TRIWULAN II', 'TRIWULAN II'],
  ['LAPORAN KINERJA T.A. 2023', 'T.A. 2023'],
])('%s is of another time', (text, told) => {
  const other = findOtherPeriod(text, 2025, 3);
  expect([other?.quote, other?.expected].some((part) => part?.includes(told) === true)).toBe(true);
});

test.each([
  'REALISASI KEUANGAN TAHUN 2025',
  'LAPORAN KINERJA TRIWULAN III',
  'RENCANA AKSI TRIWULAN I - IV',
  'RENCANA AKSI TRIWULAN I, II, III DAN IV',
  'REALISASI TRIWULAN I S.D. III',
  'PERBANDINGAN TAHUN 2024 DAN 2025',
  'Berdasarkan DPA Nomor 12 Tahun 2024',
  'Peraturan Bupati Nomor 45 Tahun 2021',
  'RENSTRA 2021-2026',
  'Contoh, 30 Desember 2024',
  '',
])('%s is not', (text) => {
  expect(findOtherPeriod(text, 2025, 3)).toBeUndefined();
});
