import { describe, expect, test } from 'vitest';
import type { ColumnKey } from '../../src/domain/column-key.ts';
import type { RawRow } from '../../src/sheets/raw-row.ts';
import { fillDown, isNameColumn, NO_NAMES } from '../../src/sheets/row-names.ts';

/** A row of texts by column; `formula`: a formula under SUB KEGIATAN that gives no name. */
function row(texts: Partial<Record<ColumnKey, string>>, formula = false): RawRow {
  const text = (column: ColumnKey): string => texts[column] ?? '';
  return {
    row: 1,
    cell: () => (formula ? { value: { kind: 'uncomputed' } } : undefined),
    text,
    mergedText: text,
    at: () => ({ sheet: 'A', row: 1, column: 1 }),
  };
}

describe('names go on in the rows below', () => {
  const first = fillDown(
    NO_NAMES,
    row({ program: 'P', kegiatan: 'K', subKegiatan: 'A', kode: '7.01', indikator: 'I' }),
  );

  test('where a row leaves them blank, with the kode of its sub kegiatan', () => {
    expect(fillDown(first, row({ indikator: 'J' }))).toEqual({
      kode: '7.01',
      program: 'P',
      kegiatan: 'K',
      subKegiatan: 'A',
      indikator: 'J',
    });
  });

  test('a new kegiatan ends the sub kegiatan above, a new program the kegiatan too', () => {
    expect(fillDown(first, row({ kegiatan: 'L' }))).toMatchObject({ kode: '', kegiatan: 'L', subKegiatan: '' });
    expect(fillDown(first, row({ program: 'Q' }))).toMatchObject({ program: 'Q', kegiatan: '', subKegiatan: '' });
  });

  test('another sub kegiatan has another kode, or one in front of its name', () => {
    expect(fillDown(first, row({ subKegiatan: 'B' }))).toMatchObject({ kode: '', subKegiatan: 'B' });
    expect(fillDown(first, row({ subKegiatan: '7.01.03.2.01 B' }))).toMatchObject({
      kode: '7.01.03.2.01',
      subKegiatan: 'B',
    });
  });

  test('a formula that gives no name is not the row above again', () => {
    expect(fillDown(first, row({}, true)).subKegiatan).toBe('');
  });
});

test('columns of names', () => {
  expect([isNameColumn('kegiatan'), isNameColumn('pagu')]).toEqual([true, false]);
});
