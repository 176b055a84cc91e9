import { expect, test } from 'vitest';
import { readPeriodCell } from '../../src/sheets/period-cell.ts';
import type { RawCell } from '../../src/sheets/raw-workbook.ts';

const at = { sheet: 'Narasi', row: 3, column: 4 };
const text = (value: string): RawCell => ({ value: { kind: 'text', text: value } });

test('a blank is every report, a quarter or the year is that report', () => {
  expect(readPeriodCell(undefined, at)).toEqual({ value: undefined, findings: [] });
  expect(readPeriodCell(text('  '), at)).toEqual({ value: undefined, findings: [] });
  expect(readPeriodCell(text('TW II'), at).value).toBe(2);
  expect(readPeriodCell(text('tahun'), at).value).toBe('tahun');
  expect(readPeriodCell({ value: { kind: 'number', text: '3' } }, at).value).toBe(3);
});

test('another word, or an error value, is a finding at its cell', () => {
  const { value, findings } = readPeriodCell(text('Tahunn'), at);
  expect([value, findings.map((f) => [f.code, f.at, 'terdekat' in f.args && f.args.terdekat])]).toEqual([
    undefined,
    [['sel/pilihan', at, 'Tahun']],
  ]);
  expect(readPeriodCell({ value: { kind: 'error', code: '#REF!' } }, at).findings.map((f) => f.code)).toEqual([
    'sel/rumus-galat',
  ]);
});
