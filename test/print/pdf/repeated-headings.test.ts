import { expect, test } from 'vitest';
import { repeatedHeadings } from '../../../src/print/pdf/repeated-headings.ts';
import { BODIES, fileOf } from './two-page-table.ts';

test('of a heading that is painted on each page, all but the first are repeated', () => {
  expect(repeatedHeadings(fileOf(BODIES))).toEqual(new Map([[10, new Set([0, 1])]]));
});

test('headings of rows, and tables on one page, repeat none', () => {
  const row = { ...BODIES, 5: (BODIES[5] ?? '').replace('/Column', '/Row') };
  expect(repeatedHeadings(fileOf(row)).size).toBe(0);
  const one: Record<number, string> = {
    ...BODIES,
    2: '<</Type /Pages /Kids [11 0 R]>>',
    6: '<</S /NonStruct /P 5 0 R /Pg 11 0 R /K 2>>',
  };
  one[5] = '<</S /TH /A [<</O /Table /Scope /Column>>] /Pg 11 0 R /K [1 6 0 R]>>';
  expect(repeatedHeadings(fileOf(one)).size).toBe(0);
});
