import { expect, test } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

const K = 'Realisasi Keuangan!';
const EXCHANGED = { [`${K}F5`]: 'REALISASI', [`${K}G5`]: 'TARGET' };

function listCodes(cells: Readonly<Record<string, TestCell>>): readonly string[] {
  return checkCaseRules({ cells: cells }).findings.map((f) => f.code);
}

test('exchanged headings are one finding in place of one a row', () => {
  const all = listCodes(EXCHANGED);
  expect(all).toContain('kolom/tertukar');
  expect(all).not.toContain('keuangan/target-beda-rencana');
});

test('headings and columns exchanged together are right', () => {
  // The figures move along with their headings: F holds the realisasi, G the target.
  const cells: Record<string, TestCell> = { ...EXCHANGED };
  const rows: readonly (readonly [number, TestCell, TestCell])[] = [
    [7, 19617580, 16682500],
    [8, 2896250, 2498250],
    [9, 22513830, 19180750],
  ];
  for (const [r, f, g] of rows) Object.assign(cells, { [`${K}F${r}`]: f, [`${K}G${r}`]: g });
  expect(listCodes(cells)).toEqual([]);
});

test('without the printed capaian, two rows that look exchanged are not enough', () => {
  const without = { ...EXCHANGED, [`${K}H7`]: null, [`${K}H8`]: null, [`${K}H10`]: null };
  const all = listCodes(without);
  expect(all).not.toContain('kolom/tertukar');
  expect(all).toContain('keuangan/target-beda-rencana');
});

test('targets that differ while realisasi follows the plan, with the capaian that they give, are no exchange', () => {
  // 10.000.000 planned as 16.682.500 and 2.000.000 as 2.498.250; both spent as planned: 166,83% and 124,91%.
  const percentCell = (v: number): TestCell => ({ v, fmt: '0.00' });
  const all = listCodes({
    [`${K}F7`]: 10000000,
    [`${K}G7`]: 16682500,
    [`${K}H7`]: percentCell(166.83),
    [`${K}F8`]: 2000000,
    [`${K}G8`]: 2498250,
    [`${K}H8`]: percentCell(124.91),
  });
  expect(all).not.toContain('kolom/tertukar');
  expect(all.filter((c) => c === 'keuangan/target-beda-rencana')).toHaveLength(2);
});
