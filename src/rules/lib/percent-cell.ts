import type { CellRef } from '../../findings/cell-ref.ts';
import type { RawSheet } from '../../sheets/raw-workbook.ts';

/** True when a cell has a % format of Excel's own (a literal \% or "%" only shows the sign). */
export function isPercentCell(sheet: RawSheet, at: CellRef): boolean {
  const format = sheet.rows.get(at.row)?.get(at.column)?.format ?? '';
  return format.replace(/\\.|"[^"]*"|_.|\*./g, '').includes('%');
}
