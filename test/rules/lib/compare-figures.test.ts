import { describe, expect, it, test } from 'vitest';
import { type CellValue, toAngka } from '../../../src/domain/angka.ts';
import { differenceDetails, isEqualAtDecimals, mentionCell } from '../../../src/rules/lib/compare-figures.ts';

const AT = { sheet: 'Rencana Aksi', row: 6, column: 6 };
const value = (text: string): CellValue => (text === 'kosong' || text === 'nihil' ? text : toAngka(text));
const compare = (written: string, expected: string) =>
  differenceDetails({
    at: AT,
    label: 'Alfa',
    unit: 'angka',
    written: value(written),
    expected: value(expected),
    formula: 'PK!G4',
    related: [],
  });

describe('what is told of two stated figures', () => {
  it('both of them, and written minus computed', () => {
    expect(compare('12', '15')).toEqual({
      at: AT,
      label: 'Alfa',
      unit: 'angka',
      written: '12',
      computed: '15',
      difference: '-3',
      formula: 'PK!G4',
      related: [],
    });
  });

  it('a slip of the pen as the cause', () => {
    expect(compare('51', '15')).toMatchObject({ cause: { code: 'digit-tertukar' } });
    expect(compare('1500', '15')).toMatchObject({
      cause: { code: 'geser-digit', args: { kali: '100 kali' } },
    });
    expect(compare('0.15', '15')).toMatchObject({ cause: { code: 'geser-digit', args: { kali: '1/100' } } });
  });

  it('a "-" as none, with a difference; a blank cell as stating nothing, without one', () => {
    expect(compare('nihil', '15')).toMatchObject({
      computed: '15',
      difference: '-15',
      absent: { written: '-' },
    });
    expect(compare('15', 'nihil')).toMatchObject({
      written: '15',
      difference: '15',
      absent: { computed: '-' },
    });
    expect(compare('kosong', '15')).toEqual({
      at: AT,
      label: 'Alfa',
      unit: 'angka',
      computed: '15',
      formula: 'PK!G4',
      related: [],
      absent: { written: 'kosong' },
    });
  });
});

test('a cell of another sheet is named with it', () => {
  expect(mentionCell(AT, { sheet: 'Rencana Aksi', row: 1, column: 1 })).toBe('F6');
  expect(mentionCell(AT, { sheet: 'PK', row: 1, column: 1 })).toBe("'Rencana Aksi'!F6");
});

test.each([
  ['33.33', '33.3333333', true],
  ['66.67', '66.6666667', true],
  // Half up, not cut off: a mean that does not end is rounded.
  ['66.66', '66.6666667', false],
  ['33', '33.3333333', true],
  ['33.334', '33.3333333', false],
])('%s stands for %s: %s', (written, computed, isEqual) => {
  expect(isEqualAtDecimals(toAngka(written), toAngka(computed))).toBe(isEqual);
});
