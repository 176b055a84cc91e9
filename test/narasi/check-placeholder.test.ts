import { expect, test } from 'vitest';
import { HASIL, NAMES } from './example-hasil.ts';
import { findInNarasi } from './find-in-narasi.ts';
import { makeNarasiRow } from './measure-sentences.ts';

const { acuan: reference } = HASIL;

test('row placeholders need a row: the whole has none, a kegiatan has only capaian and predikat', () => {
  const content = '{target} {Realisasi} {capaian} {predikat} {pagu} {tahun} {target}';
  const checkWithout = (subject: string): unknown[] =>
    findInNarasi([makeNarasiRow({ bagian: 'Analisis', subject: subject, content: content })], reference)
      .filter((d) => d.code === 'narasi/isian-tanpa-baris')
      .map((d) => d.written);
  expect(checkWithout('')).toEqual(['{target}', '{realisasi}', '{capaian}', '{predikat}']);
  expect(checkWithout(NAMES.villageKegiatan)).toEqual(['{target}', '{realisasi}']);
  expect(checkWithout(NAMES.effectiveness)).toEqual([]);
  expect(checkWithout('entah')).toEqual([]);
});
