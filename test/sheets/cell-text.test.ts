import { describe, expect, it } from 'vitest';
import { cellText, isBlank, rawText } from '../../src/sheets/cell-text.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

const cellOf = (content: TestCell) =>
  makeRawBuku({ PK: [[content]] })
    .sheets[0]?.rows.get(1)
    ?.get(1);

describe('what a person reads in a cell', () => {
  it.each<[string, TestCell, string]>([
    ['text, tidied', '  Sub \n Kegiatan\u200b', 'Sub Kegiatan'],
    ['a number', 1234.5, '1234.5'],
    ['a number with an exponent, written out', { v: 1e22 }, '10000000000000000000000'],
    ['a truth', true, 'TRUE'],
    ['a day', { date: '2024-06-28' }, '2024-06-28'],
    ['an error', { cellError: '#REF!' }, '#REF!'],
    ['a formula without a result', { f: 'A1' }, ''],
    ['nothing', null, ''],
  ])('%s', (_, content, text) => {
    expect(cellText(cellOf(content))).toBe(text);
  });

  it('or as it is stored', () => {
    expect(rawText(cellOf(' a \n b'))).toBe(' a \n b');
  });
});

describe('a blank cell', () => {
  it.each<TestCell>([null, '', '   ', '\u00a0\u200b'])('is one with %j', (content) => {
    expect(isBlank(cellOf(content))).toBe(true);
  });

  it.each<TestCell>(['-', 0, false, { f: 'A1' }, { cellError: '#N/A' }])('is none with %j', (content) => {
    expect(isBlank(cellOf(content))).toBe(false);
  });
});
