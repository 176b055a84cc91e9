import { expect, test } from 'vitest';
import { findCodeColumns, findColumn, findParentColumns, findSubColumns } from '../../src/imports/field-columns.ts';
import { headingOf } from '../support/exports/test-reading.ts';

const { block } = headingOf([
  [
    'Kode Sub SKPD',
    'Nama Sub SKPD',
    'Kode Kegiatan',
    'Nama Kegiatan',
    'Kode Sub Kegiatan',
    'Nama Sub Kegiatan',
    'Kode Rekening',
    'Uraian',
  ],
]);

test('the columns of a flat table by their headings, however they are ordered', () => {
  const { subKode, subName } = findSubColumns(block);
  const { kode, name } = findCodeColumns(block);
  const { unitKode, unitName, kegiatan, program } = findParentColumns(block);
  expect([subKode, subName, kode, name, unitKode, unitName].map((one) => one?.column)).toEqual([5, 6, 7, 8, 1, 2]);
  expect([kegiatan?.map((one) => one?.column), program]).toEqual([
    [3, 4],
    [undefined, undefined],
  ]);
});

test('of several names the first that is there', () => {
  expect(findColumn(block, 'nama', 'uraian', 'koderekening')?.column).toBe(8);
  expect(findColumn(block, 'pagu')).toBeUndefined();
});
