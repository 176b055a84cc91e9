import { describe, expect, test } from 'vitest';
import type { RawRow } from '../../src/sheets/raw-row.ts';
import { countKodeParts, kodePrefixes, readKode } from '../../src/sheets/row-kode.ts';

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

test('a kode stands in its own column, or in front of the name', () => {
  const rowOf = (texts: Readonly<Record<string, string>>) =>
    ({ text: (column: string) => texts[column] ?? '' }) as RawRow;
  expect(readKode(rowOf({ kode: '7.01.03', subKegiatan: '7.01.04 Rapat' }))).toBe('7.01.03');
  expect(readKode(rowOf({ subKegiatan: '7.01.03.2.01.0001 Fasilitasi' }))).toBe('7.01.03.2.01.0001');
});
