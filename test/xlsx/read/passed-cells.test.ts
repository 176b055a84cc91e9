import { describe, expect, test } from 'vitest';
import { BLANKS, passedCells } from '../../../src/xlsx/read/passed-cells.ts';

const sampled = new Map([
  [1, new Map([1, 2, 28].map((column) => [column, { value: { kind: 'text' as const, text: 'x' } }]))],
]);
/** How much of a text is passed over from its start. */
const passed = (pattern: RegExp, text: string): string => {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[0] ?? '';
};

describe('cells of columns that are not kept', () => {
  const pattern = passedCells(sampled, new Set([2]));

  test('are passed over as far as they go on', () => {
    const cells = '<c r="A7" t="s"><v>3</v></c><c r="AB7" s="4"><v>1.5</v></c>';
    expect(passed(pattern, `${cells}<c r="B7"><v>1</v></c>`)).toBe(cells);
    expect(passed(pattern, `${cells}</row>`)).toBe(cells);
  });

  test.each([
    ['a kept column', '<c r="B7"><v>1</v></c></row>'],
    ['a column that the first rows lack', '<c r="C7"><v>1</v></c></row>'],
    ['a formula', '<c r="A7"><f>B7</f><v>1</v></c></row>'],
    ['an inline text', '<c r="A7" t="inlineStr"><is><t>x</t></is></c></row>'],
    ['an entity', '<c r="A7" t="str"><v>a&amp;b</v></c></row>'],
    ['a cell whose next has not come yet', '<c r="A7"><v>1</v></c>'],
  ])('are read where there is %s', (_, text) => expect(passed(pattern, text)).toBe(''));

  test('are none where all are kept: blanks alone are passed over', () => {
    const all = passedCells(sampled, new Set([1, 2, 28]));
    expect(passed(all, '<c r="A7"><v>1</v></c></row>')).toBe('');
    expect(passed(all, '<c r="A7" s="1"/></row>')).toBe('<c r="A7" s="1"/>');
    expect(passed(new RegExp(BLANKS, 'y'), '<row r="8" ht="15"/></sheetData>')).toBe('<row r="8" ht="15"/>');
  });
});
