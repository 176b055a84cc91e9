import { expect, test } from 'vitest';
import { nearest } from '../../src/findings/nearest.ts';

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

test('of two as near the first is taken', () => {
  expect(nearest('kotb', ['kota', 'kotc'])).toBe('kota');
});
