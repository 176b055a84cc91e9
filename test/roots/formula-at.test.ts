import { expect, it } from 'vitest';
import { formulaAt } from '../../src/roots/formula-at.ts';
import { makeRawBuku } from '../support/raw-buku.ts';

it('a formula is told without its sign, a typed figure and a blank cell have none', () => {
  const { sheets } = makeRawBuku({ T: [[1, { v: 2, f: 'A1*2' }]] });
  const at = (column: number, sheet = 'T') => formulaAt(sheets, { sheet, row: 1, column });
  expect([at(1), at(2), at(3), at(2, 'X')]).toEqual([undefined, 'A1*2', undefined, undefined]);
});
