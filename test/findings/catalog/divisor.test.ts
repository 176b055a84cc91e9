import { expect, test } from 'vitest';
import { findDivisor } from '../../../src/findings/catalog/divisor.ts';
import { makeFinding } from '../../../src/findings/finding.ts';
import { wording } from '../../../src/findings/wording.ts';

test.each([
  ['E12/F12', 'F12'],
  ['G6/$F$6*100', '$F$6'],
  ["L6/'Rencana/Aksi'!K6", "'Rencana/Aksi'!K6"],
  ['SUM(G6:G8)/SUM(F6:F8)*100', 'SUM(F6:F8)'],
  ['G6/(F6-MAX(D6,E6))', '(F6-MAX(D6,E6))'],
  ['19617580/0', ''],
  ['G6/F6^2', ''],
  ['G6/F6/E6', ''],
  ['IF(E6=0,"",G6/F6)', ''],
  ['A1&"a/b"', ''],
])('%s divides by "%s"', (formula, divisor) => {
  expect(findDivisor(formula)).toBe(divisor);
});

const readHint = (formula: string): string =>
  wording(makeFinding('sel/rumus-galat', { galat: '#DIV/0!', rumus: formula })).hint;

test("the repair of a division by nothing is made of the formula's own divisor, or is said in words", () => {
  expect(readHint('E12/F12')).toBe('ganti rumusnya menjadi =IF(F12=0,"",E12/F12), lalu simpan');
  expect(readHint('19617580/0')).not.toMatch(/=IF|pembagi=/);
  expect(readHint('19617580/0')).toContain('isi pembaginya');
});
