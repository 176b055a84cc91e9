import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../src/sheets/raw-workbook.ts';
import { FormulaStore, formulaKind, PLAIN } from '../../../src/xlsx/read/formula-store.ts';
import { Attributes } from '../../../src/xlsx/read/xml-attributes.ts';

const kindOf = (attributes: Readonly<Record<string, string>>) => {
  const held = new Attributes();
  for (const [name, value] of Object.entries(attributes)) held.add(name, value);
  return formulaKind(held);
};

describe('the kind of a formula', () => {
  it('is plain, shared by its index, or a what-if table as Excel shows it', () => {
    expect(kindOf({})).toEqual(PLAIN);
    expect(kindOf({ t: 'array', ref: 'A1:A3' })).toEqual(PLAIN);
    expect(kindOf({ t: 'shared', si: '3' })).toEqual({ shared: '3' });
    expect(kindOf({ t: 'dataTable', r1: 'B1' })).toEqual({ table: 'TABLE(,B1)' });
    expect(kindOf({ t: 'dataTable', r1: 'B1', dtr: '1' })).toEqual({ table: 'TABLE(B1,)' });
    expect(kindOf({ t: 'dataTable', r1: 'B1', r2: 'B2', dt2D: '1' })).toEqual({ table: 'TABLE(B1,B2)' });
  });
});

describe('the formulas of a sheet', () => {
  it('are kept without the equals sign that some writers store', () => {
    const store = new FormulaStore();
    expect(store.textOf(' =SUM(A1:A3) ', PLAIN, { row: 4, column: 1 })).toBe('SUM(A1:A3)');
    expect(store.textOf('', { table: 'TABLE(,B1)' }, { row: 5, column: 1 })).toBe('TABLE(,B1)');
    expect(store.textOf('', PLAIN, { row: 6, column: 1 })).toBeUndefined();
  });

  it('move with the cells that share them', () => {
    const store = new FormulaStore();
    expect(store.textOf('A1*B$1', { shared: '0' }, { row: 1, column: 3 })).toBe('A1*B$1');
    expect(store.textOf('', { shared: '0' }, { row: 3, column: 4 })).toBe('B3*C$1');
  });

  it('that come before their master are written once it is known; without one they stay unknown', () => {
    const store = new FormulaStore();
    expect(store.textOf('', { shared: '7' }, { row: 1, column: 2 })).toBeUndefined();
    expect(store.textOf('', { shared: '8' }, { row: 1, column: 3 })).toBeUndefined();
    store.textOf('A2', { shared: '7' }, { row: 2, column: 2 });
    const cell: RawCell = { value: { kind: 'number', text: '5' } };
    const rows = new Map([
      [
        1,
        new Map([
          [2, cell],
          [3, cell],
        ]),
      ],
    ]);
    store.resolve(rows);
    expect(rows.get(1)?.get(2)).toEqual({ ...cell, formula: 'A1' });
    expect(rows.get(1)?.get(3)).toEqual(cell);
  });
});
