import type { CellRef } from '../findings/cell-ref.ts';
import type { RawSheet } from '../sheets/raw-workbook.ts';

/** The formula in a cell, without "="; undefined where there is none. */
export function formulaAt(raw: readonly RawSheet[], { sheet, row, column }: CellRef): string | undefined {
  return raw
    .find((s) => s.name === sheet)
    ?.rows.get(row)
    ?.get(column)?.formula;
}
