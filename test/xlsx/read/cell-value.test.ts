import { describe, expect, it, test } from 'vitest';
import { cellValue } from '../../../src/xlsx/read/cell-value.ts';
import { GENERAL, type NumberStyle } from '../../../src/xlsx/read/read-styles.ts';

type StoredCell = Parameters<typeof cellValue>[0];

const CONTEXT = { strings: ['Jumlah', ''], date1904: false };
const DATE: NumberStyle = { format: 'dd/mm/yyyy', date: true };

const read = (cell: Partial<StoredCell>, style = GENERAL, context = CONTEXT) =>
  cellValue({ type: 'n', stored: undefined, inline: undefined, hasFormula: false, ...cell }, style, context);

describe('a number', () => {
  it('has its decimal text, spaces around it or not', () => {
    expect(read({ stored: ' 12.50 ' })).toEqual({ kind: 'number', text: '12.5' });
  });

  it('under a date format is a day: serial 45471 is 28 June 2024', () => {
    expect(read({ stored: '45471' }, DATE)).toEqual({ kind: 'date', iso: '2024-06-28', serial: '45471' });
  });

  it('counts from 1904 where the workbook does: 1462 days fewer', () => {
    expect(read({ stored: '44009' }, DATE, { ...CONTEXT, date1904: true })).toEqual({
      kind: 'date',
      iso: '2024-06-28',
      serial: '44009',
    });
  });

  it('that is no day stays a number under a date format; what is no number is text', () => {
    expect(read({ stored: '-5' }, DATE)).toEqual({ kind: 'number', text: '-5' });
    expect(read({ stored: 'abc' })).toEqual({ kind: 'text', text: 'abc' });
  });
});

test.each<[string, Partial<StoredCell>, unknown]>([
  ['shared text', { type: 's', stored: '0' }, { kind: 'text', text: 'Jumlah' }],
  ['shared text that is empty', { type: 's', stored: '1' }, undefined],
  ['shared text that does not exist', { type: 's', stored: '2' }, 'no-string'],
  ['shared text by no number', { type: 's', stored: 'x' }, 'no-string'],
  ['text in the cell', { type: 'inlineStr', inline: 'a' }, { kind: 'text', text: 'a' }],
  ['empty text in the cell', { type: 'inlineStr', inline: '' }, undefined],
  ['text of a formula', { type: 'str', stored: 'ya', hasFormula: true }, { kind: 'text', text: 'ya' }],
  ['empty text of a formula', { type: 'str', stored: '', hasFormula: true }, { kind: 'text', text: '' }],
  ['a formula that was never computed', { hasFormula: true }, { kind: 'uncomputed' }],
  ['the same, of text', { type: 'str', hasFormula: true }, { kind: 'uncomputed' }],
  ['true', { type: 'b', stored: '1' }, { kind: 'boolean', value: true }],
  ['false', { type: 'b', stored: '0' }, { kind: 'boolean', value: false }],
  ['an error', { type: 'e', stored: '#DIV/0!' }, { kind: 'error', code: '#DIV/0!' }],
  ['an ISO day', { type: 'd', stored: '2024-06-28' }, { kind: 'date', iso: '2024-06-28', serial: '45471' }],
  ['no ISO day', { type: 'd', stored: 'Juni' }, { kind: 'text', text: 'Juni' }],
  ['nothing', {}, undefined],
])('%s', (_, cell, value) => {
  expect(read(cell)).toEqual(value);
});
