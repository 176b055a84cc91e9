import { expect, test } from 'vitest';
import { KEUANGAN_SHEET } from '../../src/domain/table-declaration.ts';
import { byHeading, indexTable } from '../../src/sheets/table-index.ts';

test('a declared table finds its columns, and those of its quarters, by words', () => {
  const { matchColumn, matchPart, name } = indexTable(KEUANGAN_SHEET);
  expect([
    name,
    matchColumn('PAGU')?.column.column,
    matchPart('realisasi')?.column.part,
    matchColumn('REALISASI'),
  ]).toEqual(['Realisasi Keuangan', 'pagu', 'realisasi', undefined]);
});

test('of two with the same heading or alias the first counts', () => {
  const [first, second] = [
    { heading: 'TARGET', alias: ['Sasaran'] },
    { heading: 'SASARAN', alias: ['target '] },
  ];
  expect([...byHeading([first, second])]).toEqual([
    ['target', first],
    ['sasaran', first],
  ]);
});
