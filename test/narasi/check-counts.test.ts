import { expect, test } from 'vitest';
import { findInContent, readHint } from './check-content.ts';

// The PK of the reference report holds 1 program, 2 kegiatan, 3 sub kegiatan and 3 indikator.
const findInLatarBelakang = (content: string) => findInContent('bilangan', 'Latar Belakang', '', content);

test('a count of kegiatan is held against the rows, and its repair is the placeholder', () => {
  const found = findInLatarBelakang('Seksi ini melaksanakan 1 kegiatan dan 3 sub kegiatan.');
  expect(found).toMatchObject({ written: '1', computed: '2', difference: '-1' });
  expect(readHint(found)).toContain('{jumlah kegiatan}');
});

test('a count of sub kegiatan has a placeholder of its own', () => {
  const found = findInLatarBelakang('Seksi ini melaksanakan 2 kegiatan dan 4 (empat) sub kegiatan.');
  expect(found).toMatchObject({ written: '4', computed: '3', difference: '1' });
  expect(readHint(found)).toContain('{jumlah sub kegiatan}');
});

test('counts that are right have no finding, in figures or in words', () => {
  expect(findInLatarBelakang('Seksi ini melaksanakan 2 kegiatan dan 3 sub kegiatan.')).toBeUndefined();
  expect(findInLatarBelakang('Seksi ini melaksanakan dua kegiatan dan tiga sub kegiatan.')).toBeUndefined();
});
