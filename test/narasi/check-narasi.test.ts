import { expect, test } from 'vitest';
import { HASIL, NAMES } from './example-hasil.ts';
import { findInNarasi } from './find-in-narasi.ts';
import { makeNarasiRow } from './measure-sentences.ts';

test('without results only placeholders are checked', () => {
  const rows = [
    makeNarasiRow({ bagian: 'Kesimpulan', subject: 'apa saja', content: 'Capaian {capian} dari 3 (dua).' }),
  ];
  expect(findInNarasi(rows, null).map((finding) => finding.code)).toEqual(['narasi/isian-tidak-dikenal']);
});

test('every rule is asked, and each finding stands at the row that it is about', () => {
  const rows = [
    makeNarasiRow({ bagian: 'Analisis', subject: 'entah apa', content: 'Teks.' }, 3),
    makeNarasiRow({ bagian: 'Analisis', subject: NAMES.effectiveness, content: 'Target {taget} 3 (dua) laporan.' }, 4),
    makeNarasiRow({ bagian: 'Kesimpulan', subject: '', content: 'Capaian keuangan di bawah 100%.' }, 5),
  ];
  const found = findInNarasi(rows, HASIL.acuan).map(({ code, at }) => `${at?.row} ${code}`);
  expect(found.sort()).toEqual([
    '3 narasi/untuk-tidak-dikenal',
    '4 narasi/bilangan',
    '4 narasi/isian-tidak-dikenal',
    '5 narasi/simpulan-terbalik',
  ]);
});
