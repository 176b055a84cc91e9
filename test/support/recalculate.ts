import type { RawCell, RawSheet, RawValue, RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { computeFormula, ErrorValue, type Operand } from './formula-engine.ts';

/** The workbook with the result of every formula computed anew, as Excel stores it. */
export function recalculate(raw: RawWorkbook): RawWorkbook {
  const results = new Map<RawCell, Operand>();
  const running = new Set<RawCell>();
  const sheets = new Map(raw.sheets.map((s) => [s.name.toLowerCase(), s]));
  const cellAt = (sheet: string, row: number, column: number): Operand => {
    const cell = sheets.get(sheet.toLowerCase())?.rows.get(row)?.get(column);
    return cell === undefined ? null : operandOf(cell, sheet);
  };
  const operandOf = (cell: RawCell, sheet: string): Operand => {
    if (cell.formula === undefined) return stated(cell.value);
    const known = results.get(cell);
    if (known !== undefined || results.has(cell)) return known ?? null;
    if (running.has(cell)) return 0;
    running.add(cell);
    const result = cell.formula.includes('#REF!')
      ? new ErrorValue('#REF!')
      : (computeFormula(cell.formula, sheet, cellAt) ?? 0);
    results.set(cell, result);
    return result;
  };
  return {
    ...raw,
    sheets: raw.sheets.map((s): RawSheet => {
      const rows = [...s.rows].map(
        ([row, cells]) =>
          [
            row,
            new Map(
              [...cells].map(([c, cell]) => [
                c,
                cell.formula === undefined ? cell : { ...cell, value: toValue(operandOf(cell, s.name)) },
              ]),
            ),
          ] as const,
      );
      return { ...s, rows: new Map(rows) };
    }),
  };
}

function stated(value: RawValue): Operand {
  switch (value.kind) {
    case 'number':
      return Number(value.text);
    case 'text':
      return value.text;
    case 'boolean':
      return value.value;
    case 'date':
      return Number(value.serial);
    case 'error':
      return new ErrorValue(value.code);
    case 'uncomputed':
      return null;
  }
}

function toValue(result: Operand): RawValue {
  if (result instanceof ErrorValue) return { kind: 'error', code: result.code };
  if (typeof result === 'boolean') return { kind: 'boolean', value: result };
  if (typeof result === 'string') return { kind: 'text', text: result };
  return { kind: 'number', text: String(Number((result ?? 0).toPrecision(15))) };
}
