import { expect, test } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

function listCodes(
  cells: Readonly<Record<string, TestCell>>,
  ...settings: readonly (readonly TestCell[])[]
): readonly string[] {
  const sheets = { Pengaturan: [['KUNCI', 'ISI'], ...settings] };
  return checkCaseRules({ cells: cells, sheets: sheets }).findings.map((f) => f.code);
}

const percentCell = (v: number): TestCell => ({ v, fmt: '0.00' });

test('Batas Capaian Janggal moves the limit of both tables', () => {
  // Row 6: 6 of 3 = 200%, mean of 200 and 100 = 150. Row 7: 33.365.000 of 16.682.500 = 200%.
  const kinerja = { 'Rencana Aksi!L6': 6, 'Rencana Aksi!M6': 200, 'Rencana Aksi!M9': 150 };
  const keuangan = {
    'Realisasi Keuangan!G7': 33365000,
    'Realisasi Keuangan!H7': percentCell(200),
    'Realisasi Keuangan!G9': 36261250,
    'Realisasi Keuangan!H10': percentCell(189.05),
  };
  const checkOdd = (...settings: readonly (readonly TestCell[])[]) =>
    listCodes({ ...kinerja, ...keuangan }, ...settings).filter((c) => c.endsWith('/capaian-janggal'));
  expect(checkOdd()).toEqual(['rencana/capaian-janggal', 'keuangan/capaian-janggal']);
  expect(checkOdd(['Batas Capaian Janggal', 200])).toEqual([]);
  expect(checkOdd(['Batas Capaian Janggal', 199])).toHaveLength(2);
  // Below the base workbook's own 117,59 and 115,93.
  expect(listCodes({}, ['Batas Capaian Janggal', 116]).filter((c) => c.endsWith('/capaian-janggal'))).toEqual([
    'keuangan/capaian-janggal',
  ]);
});

test('Batas Timpang moves the gap between capaian kinerja and serapan', () => {
  // Capaian kinerja s.d. Triwulan II 100; of the plan s.d. 41.664.750 there is 44.997.830: 108, a gap of 8 points.
  const checkUnbalanced = (...settings: readonly (readonly TestCell[])[]) =>
    listCodes({}, ...settings).filter((c) => c === 'kinerja-keuangan/timpang');
  expect(checkUnbalanced()).toEqual([]);
  expect(checkUnbalanced(['Batas Timpang', 9])).toEqual([]);
  expect(checkUnbalanced(['Batas Timpang', 7])).toEqual(['kinerja-keuangan/timpang']);
});
