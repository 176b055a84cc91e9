import { expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { wantCell } from '../../src/imports/wanted-cell.ts';
import { origin } from '../support/exports/test-reading.ts';
import { readKeuangan } from '../support/test-table.ts';

const wanted = { kind: 'rak', value: toAngka(50), from: [origin(1)], partial: '' } as const;
const { table } = readKeuangan([
  ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'],
  ['Alfa', 30, null],
  ['Alfa', 20, '-'],
]);

test('the old value is what all rows of a sub kegiatan state together, its place the first that does', () => {
  const want = wantCell(table, 'Realisasi Keuangan', table?.rows ?? [], 'pagu', 'Anggaran', wanted);
  expect([String(want.old), want.at?.row, want.label]).toEqual(['50', 2, 'Anggaran']);
});

test('none is a value, a blank is not', () => {
  expect(wantCell(table, '', table?.rows ?? [], 'tw2.realisasi', '', wanted)).toMatchObject({
    old: '-',
    at: { row: 3 },
  });
  expect(wantCell(table, '', table?.rows.slice(0, 1) ?? [], 'tw2.realisasi', '', wanted)).toMatchObject({
    old: null,
    at: { row: 2 },
  });
});

test('a column that the sheet lacks has no cell', () => {
  expect(wantCell(table, '', table?.rows ?? [], 'tw2.target', '', wanted).at).toBeUndefined();
  expect(wantCell(null, 'PK', [], 'pagu', '', wanted)).toMatchObject({ sheet: 'PK', old: null });
});
