import { expect, test } from 'vitest';
import { displayCell } from '../../../src/app/preview/display-cell.ts';

const number = (text: string, format?: string) =>
  displayCell({ value: { kind: 'number', text }, ...(format === undefined ? {} : { format }) });

// As Excel with Indonesian settings shows them.
test.each([
  ['41664750', '#,##0', '41.664.750'],
  ['1.17593765865922', '0.00%', '117,59%'],
  ['1.17593765865922', '0%', '118%'],
  ['1.5', undefined, '1,5'],
  ['5', '"Rp"#,##0.00', 'Rp5,00'],
  ['0', '#,##0;-#,##0;"-"', '-'],
  ['12', '0" Laporan"', '12 Laporan'],
])('%s under %s is %s', (text, format, shown) => {
  expect(number(text, format)).toEqual({ text: shown, right: true });
});

test('a format that nobody can read leaves the number', () => {
  expect(number('3', 'bad[').text).toBe('3');
});

test('dates, texts, truths, errors and what is not computed', () => {
  const date = { kind: 'date', iso: '2024-06-28', serial: '45471' } as const;
  expect(displayCell({ value: date, format: 'dd mmmm yyyy' })).toEqual({ text: '28 Juni 2024', right: true });
  expect(displayCell({ value: { ...date, serial: '' } }).text).toBe('2024-06-28');
  expect(displayCell({ value: { kind: 'text', text: ' <b>=1+1</b>\n2' } })).toEqual({
    text: ' <b>=1+1</b>\n2',
    right: false,
  });
  expect(displayCell({ value: { kind: 'boolean', value: false } }).text).toBe('SALAH');
  expect(displayCell({ value: { kind: 'error', code: '#DIV/0!' } }).text).toBe('#DIV/0!');
  expect(displayCell({ value: { kind: 'uncomputed' } }).text).toBe('(belum dihitung)');
});
