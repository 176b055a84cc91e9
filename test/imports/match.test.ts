import { expect, test } from 'vitest';
import { type BukuSub, makeMatcher } from '../../src/imports/match.ts';
import { exportSub } from '../support/exports/test-reading.ts';

const buku = (kode: string, name: string): BukuSub => ({ kode, name, pk: [], rencana: [], keuangan: [] });
const match = makeMatcher([
  buku('7.01.03.2.01.0001', 'Fasilitasi Desa'),
  buku('7.01.03.2.02.0001', 'Rapat Koordinasi'),
  buku('', 'Penyusunan Laporan'),
]);
const found = (kode: string, name: string) => {
  const { buku: own, near, withoutBidang } = match(exportSub(kode, name));
  return [own?.name, near?.name, withoutBidang];
};

test('by the same kode, whatever the name', () => {
  expect(found('7.01.03.2.01.0001', 'Fasilitasi')).toEqual(['Fasilitasi Desa', undefined, false]);
});

test('by a last segment that is the same number, where the names agree', () => {
  expect(found('7.01.03.2.02.01', 'rapat koordinasi.')).toEqual(['Rapat Koordinasi', undefined, false]);
  expect(found('7.01.03.2.02.01', 'Rapat Kerja')).toEqual([undefined, 'Rapat Koordinasi', false]);
});

test('by a bidang that is left open', () => {
  expect(found('X.XX.03.2.01.0001', 'Fasilitasi')).toEqual(['Fasilitasi Desa', undefined, true]);
});

test('by name where one side has no kode', () => {
  expect(found('', 'FASILITASI  DESA')).toEqual(['Fasilitasi Desa', undefined, false]);
  expect(found('7.01.01.2.06.0009', 'Penyusunan Laporan')).toEqual(['Penyusunan Laporan', undefined, false]);
});

test('never by likeness: the nearest is told', () => {
  expect(found('', 'Fasilitasi Desaa')).toEqual([undefined, 'Fasilitasi Desa', false]);
  expect(found('', '')).toEqual([undefined, undefined, false]);
});
