import { expect, test } from 'vitest';
import { describeConsequences, describeRoot, unfold } from '../../src/findings/consequences.ts';
import { type Finding, makeFinding } from '../../src/findings/finding.ts';

const at = (row: number, sheet = 'Realisasi Keuangan') => ({ sheet, row, column: 13 });
const capaian = (row: number): Finding =>
  makeFinding('keuangan/capaian', { triwulan: 'III', sel: `M${row}`, rumus: '' }, { at: at(row) });
const root: Finding = makeFinding(
  'kolom/tertukar',
  { triwulan: 'III', target: 'K', realisasi: 'L' },
  { at: { ...at(5), column: 11 }, consequences: [capaian(6), capaian(7)] },
);

test('names the cells of what follows, by code', () => {
  expect(describeConsequences(root)).toBe('2 temuan lain ikut dari ini: M6, M7 (keuangan/capaian)');
  expect(describeConsequences(capaian(6))).toBe('');
});

test('names so many cells, and counts the rest', () => {
  const many = { ...root, consequences: [6, 7, 8, 9, 10, 11, 12, 13, 14].map(capaian) };
  expect(describeConsequences(many)).toMatch(/^9 temuan lain .*M13 \(keuangan\/capaian\); dan 1 lagi$/);
});

test('says from where a finding follows', () => {
  expect(describeRoot(root)).toBe("ikut dari 'Realisasi Keuangan'!K5 (kolom/tertukar)");
});

test('unfolds each root before what follows from it', () => {
  expect(unfold([root]).map((x) => [x.finding.code, x.root?.code ?? null])).toEqual([
    ['kolom/tertukar', null],
    ['keuangan/capaian', 'kolom/tertukar'],
    ['keuangan/capaian', 'kolom/tertukar'],
  ]);
});
