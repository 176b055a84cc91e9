import { expect, test } from 'vitest';
import { splitName } from '../../src/sheets/split-name.ts';

// biome-ignore format: a table reads best as a table
test.each<[string, number | undefined, string, string]>([
  ['Rapat Koordinasi', undefined, '', 'Rapat Koordinasi'],
  ['Kegiatan: Rapat', 2, '', 'Rapat'], ['PROGRAM : Penunjang', 1, '', 'Penunjang'], ['Sub-Kegiatan: Rapat', 3, '', 'Rapat'],
  ['Sub Kegiatan Rapat', 3, '', 'Rapat'], ['Kegiatan Rapat', undefined, '', 'Kegiatan Rapat'],
  ['7.01.03.2.01.0001 Fasilitasi', undefined, '7.01.03.2.01.0001', 'Fasilitasi'],
  ['Kegiatan: 7.01.03.2.01 - Fasilitasi', 2, '7.01.03.2.01', 'Fasilitasi'],
  ['X.XX.01.2.01 Fasilitasi', undefined, 'X.XX.01.2.01', 'Fasilitasi'],
  ['Fasilitasi Musyawarah (7.01.03.2.01.0001)', undefined, '7.01.03.2.01.0001', 'Fasilitasi Musyawarah'], ['Rapat (tahap 1.2)', undefined, '', 'Rapat (tahap 1.2)'],
  // The number of a list is no kode, nor is a date.
  ['1.2 Rapat', undefined, '', '1.2 Rapat'], ['12 Laporan', undefined, '', '12 Laporan'],
])('%s', (text, level, kode, name) => expect(splitName(text)).toEqual({ level, kode, name }));
