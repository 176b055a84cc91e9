import { expect, test } from 'vitest';
import type { NarasiBagian } from '../../src/domain/kinerja-data.ts';
import { HASIL, NAMES } from './example-hasil.ts';
import { findInNarasi } from './find-in-narasi.ts';
import { makeNarasiRow } from './measure-sentences.ts';

/** The codes of one text in the reference report, which is of Triwulan II of 2024. */
function find(content: string, bagian: NarasiBagian = 'Faktor Penghambat', triwulan?: 1 | 2) {
  const row = makeNarasiRow({ bagian, subject: NAMES.effectiveness, content, triwulan });
  const findings = findInNarasi([row], HASIL.acuan).filter(({ code }) => code === 'narasi/bulan-lain');
  return findings.map(({ args, severity }) => [severity, args]);
}

test('a month of an earlier quarter, in the middle of a sentence, of a factor for every report', () => {
  expect(find('Curah hujan tinggi pada bulan Februari menghambat kunjungan ke desa.')).toEqual([
    ['info', { kutip: 'bulan Februari', triwulan: 'II' }],
  ]);
  expect(find('Cuaca di Maret 2024 baik.', 'Faktor Pendukung')).toHaveLength(1);
});

test.each([
  ['the own quarter', 'Curah hujan tinggi pada bulan Mei menghambat kunjungan ke desa.'],
  ['both', 'Curah hujan tinggi pada bulan Maret dan April menghambat kunjungan ke desa.'],
  ['another year', 'Gempa bumi Maret 2023 merusak jalan desa.'],
  ['a comparison', 'Dibandingkan bulan Februari, kehadiran lebih baik.'],
  ['a paper', 'Surat edaran bulan Februari membatasi perjalanan dinas.'],
  ['since then', 'Jalan desa rusak sejak bulan Februari.'],
  ['another word', 'Petugas memeimei catatan desa.'],
])('no finding: %s', (_name, content) => {
  expect(find(content)).toEqual([]);
});

test('a row of one quarter alone, and an Analisis, tell of months on purpose', () => {
  const content = 'Curah hujan tinggi pada bulan Februari menghambat kunjungan ke desa.';
  expect([find(content, 'Faktor Penghambat', 2), find(content, 'Analisis')]).toEqual([[], []]);
});
