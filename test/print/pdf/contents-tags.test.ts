import { expect, test } from 'vitest';
import { contentsTags } from '../../../src/print/pdf/contents-tags.ts';

const tagged = (objects: Readonly<Record<number, string>>): Readonly<Record<number, string>> =>
  Object.fromEntries(
    [...contentsTags(new Map(Object.entries(objects).map(([number, body]) => [Number(number), { body }])))].map(
      ([number, { body }]) => [number, body.replace(/\s+/g, ' ')],
    ),
  );

test('a list of links is a TOC, each link in a TOCI', () => {
  const result = tagged({
    1: '<</Type /StructElem /S /NonStruct /P 9 0 R /K [2 0 R 3 0 R]>>',
    2: '<</Type /StructElem /S /Link /P 1 0 R /K [5]>>',
    3: '<</Type /StructElem /S /Link /P 1 0 R /K [6]>>',
  });
  expect(result[1]).toMatch(/\/S ?\/TOC\b.*\/K ?\[4 0 R 5 0 R\]/);
  for (const [item, link] of [
    [4, 2],
    [5, 3],
  ] as const) {
    expect(result[item]).toMatch(/\/S ?\/TOCI\b/);
    expect(result[item]).toMatch(/\/P 1 0 R/);
    expect(result[item]).toContain(`[${link} 0 R]`);
    expect(result[link]).toMatch(new RegExp(`/P ${item} 0 R`));
  }
});

test.each([
  ['a link in a sentence', { 1: '<</S /NonStruct /K [2 0 R 7]>>', 2: '<</S /Link /P 1 0 R>>' }],
  ['a group of headings', { 1: '<</S /NonStruct /K [2 0 R]>>', 2: '<</S /H1 /P 1 0 R>>' }],
  ['text', { 1: '<</S /NonStruct /K 4>>' }],
  ['a paragraph around a link', { 1: '<</S /P /K [2 0 R]>>', 2: '<</S /Link /P 1 0 R>>' }],
])('%s is none', (_, objects) => {
  expect(tagged(objects)).toEqual(objects);
});
