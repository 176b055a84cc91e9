import { expect, test } from 'vitest';
import { describeLinks } from '../../../src/print/pdf/link-contents.ts';

const describeOne = (body: string, texts: Readonly<Record<string, string>> = {}, stream?: Buffer) =>
  describeLinks(new Map([[7, stream === undefined ? { body } : { body, stream }]]), new Map(Object.entries(texts))).get(
    7,
  )?.body;

test('a link to a part of the report is described by the text of that part', () => {
  // 42 41 42 20 49 are the letters of "BAB I".
  expect(describeOne('<</Type /Annot /Subtype /Link /Dest /bab#2d1>>', { 'bab-1': 'BAB I' })).toBe(
    '<</Type /Annot /Subtype /Link /Dest /bab-1 /Contents <4241422049>>>',
  );
});

test('a link to the outside is described by its address', () => {
  const link = '<</Subtype /Link /A <</S /URI /URI (https://go.id)>>>>';
  expect(describeOne(link)).toMatch(/\/Contents <68747470733A2F2F676F2E6964>>>$/);
});

test.each([
  ['has a description already', '<</Subtype /Link /Dest /a /Contents (x)>>'],
  ['leads nowhere that is known', '<</Subtype /Link /Dest /b>>'],
  ['is no link', '<</Subtype /Widget /Dest /a>>'],
])('what %s stays as it is', (_, body) => {
  expect(describeOne(body, { a: 'BAB' })).toBe(body);
});

test('words of a link inside a stream are no link', () => {
  const body = '<</Subtype /Link /Dest /a>>';
  expect(describeOne(body, { a: 'BAB' }, Buffer.from('x'))).toBe(body);
});
