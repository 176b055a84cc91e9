import type { FormulaWriter } from './entry.ts';

/** "ganti F9 dengan =SUM(F6:F8), simpan, lalu ulangi": the repair of a wrong printed figure. */
export function hintReplaceFormula(record: Readonly<Record<'sel' | 'rumus', string>>, formula: FormulaWriter): string {
  return record.rumus === ''
    ? `kosongkan ${record.sel} atau tulis tanda -, simpan, lalu ulangi`
    : `ganti ${record.sel} dengan ${formula(record.rumus)}, simpan, lalu ulangi`;
}

/** Where a 0 stands as the capaian of a row without a target, it is that cell which is repaired, not the mean (`general`). */
export function hintZeroCapaian(cells: string, general: string): string {
  return cells === ''
    ? general
    : `kosongkan ${cells} atau tulis tanda -, karena barisnya tidak memiliki target; lalu simpan dan ulangi`;
}
