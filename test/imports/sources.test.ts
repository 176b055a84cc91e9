import { expect, test } from 'vitest';
import { dropRepeatedSources } from '../../src/imports/sources.ts';
import { atom } from '../support/exports/test-reading.ts';

const inSheet = (value: number, file: string) =>
  atom(value, { measure: 'target', month: 4, triwulan: 2, from: { file, at: { sheet: 'RAK', row: 1, column: 1 } } });

test('the same amount from two files counts once', () => {
  const { atoms, findings } = dropRepeatedSources(
    [inSheet(40, 'a.xlsx'), inSheet(60, 'a.xlsx'), inSheet(100, 'b.xlsx')],
    'Alfa',
  );
  expect([atoms.map(({ value }) => String(value)), findings]).toEqual([['40', '60'], []]);
});

test('two that differ count neither, and are told with both', () => {
  const { atoms, findings } = dropRepeatedSources([inSheet(100, 'a.xlsx'), inSheet(90, 'b.xlsx'), atom(5)], 'Alfa');
  expect(atoms.map(({ measure }) => measure)).toEqual(['realisasi']);
  expect(findings.map(({ finding }) => finding.args)).toEqual([
    { apa: 'target April "Alfa"', pertama: '100 (a.xlsx › RAK!A1)', kedua: '90 (b.xlsx › RAK!A1)' },
  ]);
});
