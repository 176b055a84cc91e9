import { computeMissing } from '../../compute/recalculate.ts';
import type { RawCell, RawSheet, RawValue, RawWorkbook } from '../../sheets/raw-workbook.ts';

/** The workbook as it would be, had its formulas been computed before it was saved; null where none lacks its result. */
export function withMissingResults({ sheets }: RawWorkbook): RawWorkbook | null {
  const isMissing = ({ value }: RawCell): boolean => value.kind === 'uncomputed';
  if (!hasCell(sheets, isMissing)) return null;
  const results = new Map<string, RawValue>();
  for (const { at, value } of computeMissing(sheets)) {
    const result = toRawValue(value);
    if (result !== null) results.set(`${at.sheet}!${at.row},${at.column}`, result);
  }
  const complete = (sheet: RawSheet): RawSheet => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, cell]) => {
            const value = isMissing(cell) ? results.get(`${sheet.name}!${row},${column}`) : undefined;
            return [column, value === undefined ? cell : { ...cell, value }];
          }),
        ),
      ]),
    ),
  });
  return { sheets: sheets.map(complete) };
}

function hasCell(sheets: readonly RawSheet[], isWanted: (cell: RawCell) => boolean): boolean {
  for (const { rows } of sheets)
    for (const cells of rows.values()) for (const cell of cells.values()) if (isWanted(cell)) return true;
  return false;
}

function toRawValue(value: number | string | boolean | null): RawValue | null {
  if (value === null) return null;
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'boolean', value };
}
