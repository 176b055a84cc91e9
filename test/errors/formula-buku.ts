import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { recalculate } from '../support/recalculate.ts';
import { makeCaseBuku } from './base-buku.ts';
import type { Case } from './case.ts';

const percent = (f: string): TestCell => ({ f, fmt: '0.00' });
const sum = (column: string, from: number, to: number): TestCell => ({ f: `SUM(${column}${from}:${column}${to})` });

/** The totals and percentages of the base workbook as the formulas that make them. */
const FORMULAS: Readonly<Record<string, TestCell>> = {
  'PK!I7': sum('I', 4, 6),
  ...Object.fromEntries(['J', 'N', 'P', 'R'].map((c) => [`Rencana Aksi!${c}8`, sum(c, 5, 7)])),
  'Rencana Aksi!M6': percent('L6/K6*100'),
  'Rencana Aksi!M7': percent('L7/K7*100'),
  'Rencana Aksi!M9': percent('AVERAGE(M5:M7)'),
  ...Object.fromEntries(['C', 'D', 'E', 'F', 'G'].map((c) => [`Realisasi Keuangan!${c}9`, sum(c, 6, 8)])),
  'Realisasi Keuangan!H7': percent('G7/F7*100'),
  'Realisasi Keuangan!H8': percent('G8/F8*100'),
  'Realisasi Keuangan!H10': percent('G9/F9*100'),
};

/**
 * The workbook of a case as an office has it: what follows from other cells is a formula, so that the mistake alone
 * stands typed. Sheets that the case brings itself stay as they are.
 */
export function makeFormulaBuku(testCase: Case): RawWorkbook {
  const replaced = new Set(Object.keys(testCase.sheets ?? {}));
  const own = (testCase.place ?? '').replaceAll("'", '');
  const formulas = Object.entries(FORMULAS).filter(([cell]) => !replaced.has(cell.slice(0, cell.indexOf('!'))));
  const isFormula = new Set(formulas.map(([cell]) => cell));
  const typed = Object.entries(testCase.cells ?? {}).filter(
    ([cell, content]) =>
      cell === own || !isFormula.has(cell) || (typeof content === 'object' && content !== null && 'f' in content),
  );
  return recalculate(
    makeCaseBuku({ ...testCase, cells: { ...Object.fromEntries(formulas), ...Object.fromEntries(typed) } }),
  );
}
