import { expect, test } from 'vitest';
import { readDestinations } from '../../../src/print/pdf/destinations.ts';
import { readPdf } from '../../../src/print/pdf/read-pdf.ts';
import { DOCUMENT } from './crafted-pdf.ts';

test('tujuan bernama menunjuk halaman menurut pohon halaman, bukan menurut nomor objek', () => {
  const { pages, pageOf } = readDestinations(readPdf(DOCUMENT));
  expect(pages).toBe(3);
  expect([...pageOf]).toEqual([
    ['awal', 1],
    ['bab-1', 3],
    ['tabel a', 2],
  ]);
});
