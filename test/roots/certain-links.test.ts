import { expect, test } from 'vitest';
import { type Finding, makeFinding } from '../../src/findings/finding.ts';
import { certainLinks } from '../../src/roots/certain-links.ts';
import { makeRawBuku } from '../support/raw-buku.ts';

const at = (row: number, column = 6) => ({ sheet: 'Realisasi Keuangan', row, column });
const { sheets } = makeRawBuku({
  'Realisasi Keuangan': Array.from({ length: 9 }, () => [1, 1, 1, 1, 1, 1]),
});
const error = (row: number, formula: string) =>
  makeFinding('sel/rumus-galat', { galat: '#VALUE!', rumus: formula, pembagi: '' }, { at: at(row) });
const link = (...findings: readonly Finding[]) =>
  [...certainLinks(findings, sheets, new Map())].map(([from, root]) => [
    findings.indexOf(from),
    findings.indexOf(root),
  ]);

test('an error follows from the cell that its formula takes it over from', () => {
  expect(link(error(9, 'SUM(F6:F8)+F3'), error(3, 'F2*1'))).toEqual([[0, 1]]);
});

test('formulas that go round in a circle end somewhere', () => {
  expect(link(error(3, 'F9'), error(9, 'F3'))).toEqual([[0, 1]]);
});

test('cells that name none of each other stand by themselves', () => {
  expect(link(error(3, 'A1'), error(9, 'A2'))).toEqual([]);
});
