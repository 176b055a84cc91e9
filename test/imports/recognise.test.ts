import { expect, test } from 'vitest';
import { EXPORT_KINDS } from '../../src/imports/export-kind.ts';
import { neededColumns, recogniseSheet } from '../../src/imports/recognise.ts';
import { KIND_PRINTS } from '../support/exports/kind-prints.ts';
import { kindsOf } from '../support/exports/read-rows.ts';
import { RENAKSI_SHAPES } from '../support/exports/renaksi-prints.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';

test.each(EXPORT_KINDS)('a print of %s is of that kind and no other', (kind) =>
  expect(kindsOf(KIND_PRINTS[kind])).toEqual([kind]),
);

test.each(Object.entries(RENAKSI_SHAPES))('renaksi: %s', (_, sheet) => expect(kindsOf(sheet)).toEqual(['renaksi']));

const raw = (input: TestSheet) => {
  const [sheet] = makeRawBuku({ Lembar: input }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

test('what speaks for a kind are headings of it; a letter is none', () => {
  const [found] = recogniseSheet(raw(KIND_PRINTS.lra), 'a.xlsx');
  expect(found?.evidence).toEqual(expect.arrayContaining(['ANGGARAN', 'REALISASI']));
  expect(found?.table.file).toBe('a.xlsx');
  expect(recogniseSheet(raw([['Kepada', 'Yth.', 'Camat']]), 'a.xlsx')).toEqual([]);
});

test('of documents alone some columns are enough', () => {
  expect(neededColumns(raw(KIND_PRINTS.lra))).toBeNull();
  const kept = neededColumns(raw(KIND_PRINTS.dokumen));
  // Kode and Nama Sub Kegiatan are kept, the employee's NIP and name (columns 29 and 30) are not.
  expect([kept !== null && kept.size < 45, kept?.has(29), kept?.has(30)]).toEqual([true, false, false]);
});
