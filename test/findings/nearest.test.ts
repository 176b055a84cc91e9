import { expect, test } from 'vitest';
import { nearest, suggestNearest } from '../../src/findings/nearest.ts';

const SHEETS = ['Rencana Aksi', 'Realisasi Keuangan', 'PK', 'Narasi'];

test.each([
  ['Rencana Aksii', 'Rencana Aksi'],
  ['rencana-aksi', 'Rencana Aksi'],
  ['Realisasi Keungan', 'Realisasi Keuangan'],
  ['narsi', 'Narasi'],
  ['P K', 'PK'],
])('"%s" is meant to be "%s"', (written, expected) => {
  expect(nearest(written, SHEETS)).toBe(expected);
});

test('what is like none of them has no nearest; two letters off is near enough, three of six is not', () => {
  expect(nearest('Lampiran', SHEETS)).toBeUndefined();
  expect(nearest('Naraxx', SHEETS)).toBe('Narasi');
  expect(nearest('Narxxx', SHEETS)).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('of three letters, one off is a slip of the pen and two are another word', () => {
  expect(nearest('pdt', ['pdf', 'docx'])).toBe('pdf');
  expect(nearest('odt', ['pdf', 'docx'])).toBeUndefined();
});

test('of two as near the first is taken', () => {
  expect(nearest('kotb', ['kota', 'kotc'])).toBe('kota');
});

test('the repair names the nearest, if one is near, before where all are found', () => {
  expect(suggestNearest('naras', SHEETS, 'pilihannya: empat lembar')).toBe(
    'maksud Anda Narasi? Pilihannya: empat lembar',
  );
  expect(suggestNearest('Lampiran', SHEETS, 'pilihannya: empat lembar')).toBe('pilihannya: empat lembar');
});
