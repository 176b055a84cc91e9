import { expect, test } from 'vitest';
import { wording } from '../../../src/findings/wording.ts';
import { findDivisor } from '../../../src/rules/formula/find-divisor.ts';
import { makeCaseBuku } from '../../errors/base-buku.ts';
import { checkCase } from '../../errors/check-workbook.ts';

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
  ['G6/F6&" %"', 'F6'],
  ['G6/F6:F8', ''],
  ['G6/ (F6 - E6) ', '(F6 - E6)'],
  ['G6/Pagu', ''],
  ['G6/SUM(F6:F8)^2', ''],
  ['G6/[1]PK!F6', ''],
])('%s divides by "%s"', (formula, divisor) => {
  expect(findDivisor(formula)).toBe(divisor);
});

/** The repair of a #DIV/0! of a formula in the base workbook. */
function readHint(f: string): string | undefined {
  const cells = { 'Realisasi Keuangan!H7': { cellError: '#DIV/0!', f } };
  const finding = checkCase(makeCaseBuku({ cells }), {}).find((d) => d.code === 'sel/rumus-galat');
  return finding === undefined ? undefined : wording(finding).hint;
}

test("the repair of a division by nothing is made of the formula's own divisor, or is said in words", () => {
  expect(readHint('G7/F7')).toBe(
    'ganti rumusnya menjadi =IF(F7=0;"";G7/F7) (bila Excel Anda memakai koma: =IF(F7=0,"",G7/F7)), lalu simpan',
  );
  expect(readHint('19617580/0')).not.toMatch(/=IF|pembagi=/);
  expect(readHint('19617580/0')).toContain('isi pembaginya');
});
