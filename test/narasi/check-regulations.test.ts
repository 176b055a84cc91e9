import { expect, test } from 'vitest';
import { HASIL } from './example-hasil.ts';
import { findInNarasi } from './find-in-narasi.ts';
import { makeNarasiRow } from './measure-sentences.ts';

const { acuan: reference } = HASIL;

test('a regulation cited as two kinds is told once; different titles are two regulations', () => {
  const findDifferences = (...content: string[]): number[] =>
    findInNarasi(
      content.map((text, i) => makeNarasiRow({ bagian: 'Latar Belakang', subject: '', content: text }, i + 2)),
      reference,
    )
      .filter((d) => d.code === 'narasi/peraturan-beda')
      .map((d) => d.at?.row ?? 0);
  const regionalRegulation = 'Peraturan Daerah Kabupaten Luwu Timur Nomor 7 Tahun 2016';
  const regentRegulation = 'Perbup No. 7 Tahun 2016';
  expect(
    findDifferences(
      `${regionalRegulation} tentang Pembentukan Perangkat Daerah.`,
      `Sesuai ${regentRegulation}.`,
      `Menurut ${regentRegulation}.`,
    ),
  ).toEqual([3]);
  expect(
    findDifferences(`${regionalRegulation} tentang Perangkat Daerah.`, `${regentRegulation} tentang Pakaian Dinas.`),
  ).toEqual([]);
  expect(
    findDifferences(
      `${regionalRegulation}.`,
      'Peraturan Bupati Nomor 8 Tahun 2016.',
      'Peraturan Menteri Nomor 7 Tahun 2016.',
    ),
  ).toEqual([]);
});
