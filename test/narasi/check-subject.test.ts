import { expect, test } from 'vitest';
import { findInContent } from './check-content.ts';
import { HASIL, NAMES } from './example-hasil.ts';
import { findInNarasi } from './find-in-narasi.ts';
import { makeNarasiRow } from './measure-sentences.ts';

const { acuan: reference } = HASIL;

test('an unknown UNTUK is told at its own cell with the nearest name, and its figures are not checked', () => {
  const all = findInNarasi(
    [
      makeNarasiRow(
        {
          bagian: 'Analisis',
          subject: 'Koordinasi Kegiatan Pemberdayan Desa',
          content: 'Target 99 laporan, capaian kinerja 1%.',
        },
        7,
      ),
    ],
    reference,
  );
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    code: 'narasi/untuk-tidak-dikenal',
    severity: 'error',
    at: { sheet: 'Narasi', row: 7, column: 3 },
    args: { terdekat: NAMES.villageKegiatan },
  });
});

test('a shortened UNTUK finds the one name that holds all its words', () => {
  const d = findInContent('untuk-tidak-dikenal', 'Analisis', 'Pembangunan Kawasan Perdesaan', 'Teks.');
  expect(d).toMatchObject({ args: { terdekat: NAMES.ruralAreas } });
});
