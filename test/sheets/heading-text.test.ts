import { describe, expect, test } from 'vitest';
import { readHeadingText, readScale } from '../../src/sheets/heading-text.ts';

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
    ['s.d. 30 Juni 2025', { name: '', triwulan: 2, cumulative: true, year: 2025 }], ['Realisasi s.d. September (Rp)', { name: 'realisasi', triwulan: 3, cumulative: true }],
    ['Realisasi Januari s.d. 31 Maret 2025', { name: 'realisasi', triwulan: 1, cumulative: true }],
    ['Realisasi s.d. Juli', { triwulan: undefined }], ['Realisasi April s.d. Juni', { triwulan: undefined }], ['Pagu s.d. 30 Juni', { triwulan: undefined }],
  ])('%s', (text, parts) => expect(readHeadingText(text)).toMatchObject(parts));

  // biome-ignore format: a table reads best as a table
  test.each<[string, number]>([
    ['ANGGARAN', 1], ['(Rp.000)', 1000], ['dalam jutaan rupiah', 1_000_000], ['(dalam miliar rupiah)', 1_000_000_000], ['(Rp 1.000.000)', 1_000_000],
    ['(Rp x 1.000)', 1000], ['(000 Rp)', 1000], ["(Rp '000)", 1000], ['(x Rp1.000)', 1000],
    ['Penduduk 3.000 jiwa', 1],
  ])('%s is times %i', (text, scale) => expect(readScale(text)).toBe(scale));
});
