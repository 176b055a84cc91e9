import { describe, expect, test } from 'vitest';
import { KEUANGAN_SHEET, PK_SHEET } from '../../src/domain/table-declaration.ts';
import {
  headingMatcher,
  headingTokens,
  isPassedHeading,
  readQualifier,
  readVariant,
} from '../../src/sheets/match-heading.ts';

describe('the column that words name', () => {
  const pk = headingMatcher(PK_SHEET.columns);
  const found = (words: string) => {
    const match = pk(words);
    return match === undefined ? undefined : [match.column.column, match.rank, match.variant];
  };

  test('the heading itself before an alias, an alias before words', () => {
    expect(found('ANGGARAN')).toEqual(['pagu', 0, undefined]);
    expect(found('PAGU')).toEqual(['pagu', 1, undefined]);
    expect(found('JUMLAH PAGU')).toEqual(['pagu', 2, undefined]);
  });

  test('is none beside a word that does not belong there', () => {
    expect(found('SISA ANGGARAN')).toBeUndefined();
    expect(found('')).toBeUndefined();
  });

  test('of a change in the year says which of the two it is', () => {
    expect(found('PAGU MURNI')).toEqual(['pagu', 2, 'before']);
    expect(found('ANGGARAN SETELAH PERUBAHAN')).toEqual(['pagu', 2, 'after']);
  });

  test('is none in a table without quarters', () => {
    expect(headingMatcher(PK_SHEET.triwulan)('TARGET')).toBeUndefined();
    expect(headingMatcher(KEUANGAN_SHEET.triwulan)('TARGET')?.column.part).toBe('target');
  });
});

describe('words of headings', () => {
  test('are folded, with the sign of percent as one of them', () => {
    expect(headingTokens('Capaian (%)')).toEqual(['capaian', 'persen']);
  });

  test('qualify the heading above', () => {
    expect([
      readQualifier('Rp'),
      readQualifier('%'),
      readQualifier('K'),
      readQualifier('SEMULA'),
      readQualifier('TARGET'),
    ]).toEqual(['money', 'percent', 'kinerja', 'before', undefined]);
    expect(readVariant(['menjadi'])).toBe('after');
  });

  test('are of no use to the report', () => {
    expect([isPassedHeading('CATATAN'), isPassedHeading('SISA ANGGARAN'), isPassedHeading('TARGET')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test('words of a change qualify figures, not names; a word may stand twice', () => {
  const pk = headingMatcher(PK_SHEET.columns);
  expect([pk('PROGRAM MURNI'), pk('SATUAN SATUAN')?.column.column]).toEqual([undefined, 'satuan']);
  expect(readQualifier('SETELAH PERUBAHAN (Rp)')).toBe('after');
});
