import { describe, expect, test } from 'vitest';
import { isOfYear, readHeadingText, readScale } from '../../src/sheets/heading-text.ts';

describe('a heading taken apart', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, Partial<ReturnType<typeof readHeadingText>>]>([
    ['TARGET', { name: 'target', triwulan: undefined, cumulative: false, scale: 1 }],
    ['REALISASI (Rp) s.d. TW II 2024', { name: 'realisasi', triwulan: 2, cumulative: true, year: 2024 }],
    ['TRIWULAN III (Juli - September)', { name: '', triwulan: 3, saysTriwulan: true }],
    ['TARGET TRIWULAN', { name: 'target', triwulan: undefined, saysTriwulan: true }],
    ['Target (Akumulatif)', { name: 'target', cumulative: true }], ['Non Kumulatif', { cumulative: false }],
    ['II', { name: '', numeral: 2, triwulan: undefined }], ['(II)', { numeral: 2 }], ['(3)', { name: '', numeral: undefined }], ['5', { numeral: undefined }],
    ['ANGGARAN (dalam ribuan rupiah)', { name: 'anggaran', scale: 1000 }],
    ['CAPAIAN (%)', { name: 'capaian', inPercent: true }],
    ['Indikator Kinerja *)', { name: 'indikatorkinerja' }],
    ['(Rp)', { name: 'rp', qualifier: 'money' }], ['K', { qualifier: 'kinerja' }], ['SETELAH PERUBAHAN', { qualifier: 'after' }],
    ['ARAH (naik/turun)', { name: 'arah' }],
    // The number of a column behind a quarter, and the quarter in brackets itself.
    ['TARGET TW II (4)', { name: 'target', triwulan: 2 }], ['TRIWULAN (2)', { name: '', triwulan: 2 }],
    ['REALISASI TW II (Jan - Juni)', { name: 'realisasi', triwulan: 2, cumulative: true }], ['REALISASI TW I (Jan - Mar)', { triwulan: 1, cumulative: false }],
    ['Agt', { name: 'agt', month: 8 }], ['TARGET', { month: undefined }],
    ['s.d. 30 Juni 2025', { name: '', triwulan: 2, cumulative: true, year: 2025 }], ['Realisasi s.d. September (Rp)', { name: 'realisasi', triwulan: 3, cumulative: true }],
    ['Realisasi Januari s.d. 31 Maret 2025', { name: 'realisasi', triwulan: 1, cumulative: false }],
    ['Realisasi s.d. Juli', { triwulan: undefined }], ['Pagu s.d. 30 Juni', { triwulan: undefined }],
    // The months of a quarter name it, however they are written; from January on they are sums.
    ['Realisasi April s.d. Juni', { name: 'realisasi', triwulan: 2, cumulative: false }], ['JULI - SEPTEMBER', { name: '', triwulan: 3, cumulative: false }],
    ['TRIWULAN I (1 Januari s.d. 31 Maret 2025)', { name: '', triwulan: 1, cumulative: false }], ['Periode 01/10/2025 s.d. 31/12/2025', { name: '', triwulan: 4, cumulative: false }],
    ['Realisasi 1 Januari s/d 30 Juni 2025', { name: 'realisasi', triwulan: 2, cumulative: true }], ['TRIWULAN III Januari - September', { triwulan: 3, cumulative: true }],
    ['Pagu Januari - Desember', { triwulan: undefined }], ['Realisasi Mei - Juni', { triwulan: undefined }], ['Realisasi 5 April - 30 Juni', { triwulan: undefined }],
  ])('%s', (text, parts) => expect(readHeadingText(text)).toMatchObject(parts));

  // biome-ignore format: a table reads best as a table
  test.each<[string, number]>([
    ['ANGGARAN', 1], ['(Rp.000)', 1000], ['dalam jutaan rupiah', 1_000_000], ['(dalam miliar rupiah)', 1_000_000_000], ['(Rp 1.000.000)', 1_000_000],
    ['(Rp x 1.000)', 1000], ['(000 Rp)', 1000], ["(Rp '000)", 1000], ['(x Rp1.000)', 1000],
    ['Penduduk 3.000 jiwa', 1],
  ])('%s is times %i', (text, scale) => expect(readScale(text)).toBe(scale));
});

test('a heading of the whole year, or of a plan beyond it', () => {
  const ofYear = ['JUMLAH', 'RENSTRA', 'SISA ANGGARAN', '2024'].map((text) => isOfYear(readHeadingText(text)));
  expect(ofYear).toEqual([true, true, true, true]);
  const other = ['MUSIM HUJAN', 'JUMLAH TRIWULAN II', 'TRIWULAN II'].map((text) => isOfYear(readHeadingText(text)));
  expect(other).toEqual([false, false, false]);
});
