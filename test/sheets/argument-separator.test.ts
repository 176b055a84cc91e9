import { expect, test } from 'vitest';
import { findArgumentSeparator } from '../../src/sheets/argument-separator.ts';
import type { RawCell, RawWorkbook } from '../../src/sheets/raw-workbook.ts';

function withFormats(...formats: readonly string[]): RawWorkbook {
  const cells = formats.map((format, i): [number, RawCell] => [
    i + 1,
    { value: { kind: 'number', text: '1' }, format },
  ]);
  const sheet = {
    name: 'PK',
    state: 'visible' as const,
    rows: new Map([[1, new Map(cells)]]),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return { sheets: [sheet] };
}

test.each([
  [['[$Rp-421]#,##0'], ';'],
  [['[$-id-ID]dd mmmm yyyy'], ';'],
  [['[$-3000421]0'], ';'],
  [['[$-409]d-mmm-yy'], ','],
  [['[$-en-GB]0'], ','],
  [['[$Rp-421]#,##0', '[$-409]0'], null],
  [['#,##0', '0.00%', '[Red]-0'], null],
  [['[$-411]0'], null],
  [['[$-409]h:mm AM/PM'], null],
])('%j tells %s', (formats, separator) => {
  expect(findArgumentSeparator(withFormats(...formats))).toBe(separator);
});
