import { expect, test } from 'vitest';
import { captionTags } from '../../../src/print/pdf/caption-tags.ts';
import { type Dict, parseValue } from '../../../src/print/pdf/pdf-value.ts';

const E = '/Type /StructElem';
const OBJECTS = new Map(
  Object.entries({
    1: `<<${E} /S /NonStruct /K [2 0 R 3 0 R 4 0 R 5 0 R 6 0 R 8 0 R]>>`,
    2: `<<${E} /S /P /P 1 0 R /K 0>>`,
    3: `<<${E} /S /Figure /P 1 0 R /K 7>>`,
    4: `<<${E} /S /Caption /P 1 0 R /K 9 0 R>>`,
    5: `<<${E} /S /NonStruct /P 1 0 R /K [7 0 R]>>`,
    6: `<<${E} /S /Table /P 1 0 R /K [10 0 R 11 0 R]>>`,
    7: `<<${E} /S /NonStruct /P 5 0 R /K [4 5]>>`,
    8: `<<${E} /S /Caption /P 1 0 R /K 12 0 R>>`,
  }).map(([number, body]) => [Number(number), { body }]),
);

test('the caption of a figure goes to its end, that of a table to its beginning; one of neither stays', () => {
  const changed = captionTags(OBJECTS);
  const dict = (number: number): Dict => parseValue(changed.get(number)?.body ?? '') as Dict;
  expect(dict(1).get('K')).toEqual([{ ref: 2 }, { ref: 3 }, { ref: 6 }, { ref: 8 }]);
  expect(dict(3).get('K')).toEqual([7, { ref: 4 }]);
  expect(dict(4).get('P')).toEqual({ ref: 3 });
  expect(dict(6).get('K')).toEqual([{ ref: 5 }, { ref: 10 }, { ref: 11 }]);
  expect([dict(5).get('S'), dict(5).get('P')]).toEqual([{ name: 'Caption' }, { ref: 6 }]);
  expect(dict(8).get('P')).toEqual({ ref: 1 });
});

test('a part of the document before a table is no caption', () => {
  const part = new Map([...OBJECTS, [7, { body: `<<${E} /S /P /P 5 0 R /K [4 5]>>` }] as const]);
  const changed = captionTags(part);
  expect((parseValue(changed.get(6)?.body ?? '') as Dict).get('K')).toEqual([{ ref: 10 }, { ref: 11 }]);
});
