import { expect, test } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { combineTables, lacksRealisasi } from '../../src/sheets/combine-tables.ts';
import { readRencana } from '../support/test-table.ts';

const read = (rows: readonly (readonly (string | number)[])[], heading: readonly string[]) => {
  const { table } = readRencana([['SUB KEGIATAN', 'INDIKATOR', ...heading], ...rows], null);
  if (table === null) throw new Error('no table');
  return table;
};
const targets = read(
  [
    ['Alfa', 'I', 3, 2],
    ['Beta', 'J', 7, 6],
  ],
  ['TARGET TW II', 'REALISASI TW II'],
);

test('a quarter that a table lacks comes from the other, joined by name, with its own cell', () => {
  const other = read([['beta', 'J.', 9, 4]], ['TARGET TW III', 'REALISASI TW III']);
  const { value, findings } = combineTables(targets, [other]);
  expect(value.rows.map(({ data }) => [2, 3].map((t) => String(data.triwulan[t as 2].target)))).toEqual([
    ['3', 'kosong'],
    ['7', '9'],
  ]);
  const second = value.rows[1]?.at.triwulan[3].target;
  expect([second === undefined ? '' : formatCellRef(second), findings]).toEqual(["'Rencana Aksi'!C2", []]);
});

test('what both have stays as it is', () => {
  const other = read([['Alfa', 'I', 99, 99]], ['TARGET TW II', 'REALISASI TW II']);
  expect(String(combineTables(targets, [other]).value.rows[0]?.data.triwulan[2].target)).toBe('3');
});

test('a row without a partner is told with the nearest', () => {
  const other = read([['Alfa', 'II', 1, 1]], ['TARGET TW III', 'REALISASI TW III']);
  const { findings } = combineTables(targets, [other]);
  expect(findings.map(({ code, label }) => [code, label])).toEqual([['baris/tidak-berpasangan', 'II']]);
});

test('a table without any realisasi says so', () => {
  expect(lacksRealisasi(targets)).toBe(false);
  expect(
    lacksRealisasi({
      ...targets,
      columns: new Map([...targets.columns].filter(([key]) => !key.endsWith('realisasi'))),
    }),
  ).toBe(true);
});
