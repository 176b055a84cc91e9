import { expect, test } from 'vitest';
import { makeNumbering } from '../../../src/report/build/numbering.ts';

test('headings count by letters, tables and pictures by numbers, each for itself', () => {
  const numbering = makeNumbering('3', 'bab-3');
  expect([numbering.heading('Capaian'), numbering.heading('Analisis')]).toEqual([
    { id: 'bab-3-a', judul: 'A. Capaian' },
    { id: 'bab-3-b', judul: 'B. Analisis' },
  ]);
  expect([numbering.table(), numbering.picture(), numbering.table()]).toEqual([
    { id: 'tabel-3-1', nomor: 'Tabel 3.1' },
    { id: 'gambar-3-1', nomor: 'Gambar 3.1' },
    { id: 'tabel-3-2', nomor: 'Tabel 3.2' },
  ]);
});

test('a Lampiran has its letter in print, in lower case in ids', () => {
  expect(makeNumbering('L', 'lampiran').table()).toEqual({ id: 'tabel-l-1', nomor: 'Tabel L.1' });
});
