import { describe, expect, test } from 'vitest';
import { countKodeParts, kodePrefixes } from '../../src/sheets/row-kode.ts';

describe('kode of rows', () => {
  test('has those above it in front of its last parts', () => {
    expect(kodePrefixes('7.01.03')).toEqual(['7', '7.01']);
    expect(kodePrefixes('7')).toEqual([]);
    // Of a text of full stops alone no more are made than a kode can have.
    expect(kodePrefixes('.'.repeat(500))).toHaveLength(29);
  });

  test('has as many parts as its level asks for', () => {
    expect(['7.01.03.2.01.0001', '7.01.03', ' 7.01.03. ', ''].map(countKodeParts)).toEqual([6, 3, 3, 0]);
  });
});
