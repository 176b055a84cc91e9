import { expect, test } from 'vitest';
import { listBodies } from '../../../src/print/pdf/list-bodies.ts';

const bodies = (objects: Readonly<Record<number, string>>) =>
  [...listBodies(new Map(Object.entries(objects).map(([number, body]) => [Number(number), { body }]))).values()].map(
    ({ body }) => body,
  );

test('the text of an item is its LBody; other text stays as it is', () => {
  expect(
    bodies({
      1: '<</S /L /K [2 0 R]>>',
      2: '<</S /LI /P 1 0 R /K [3 0 R 4 0 R]>>',
      3: '<</S /Lbl /P 2 0 R>>',
      4: '<</S /NonStruct /P 2 0 R>>',
      5: '<</S /NonStruct /P 1 0 R>>',
    }),
  ).toEqual([
    '<</S /L /K [2 0 R]>>',
    '<</S /LI /P 1 0 R /K [3 0 R 4 0 R]>>',
    '<</S /Lbl /P 2 0 R>>',
    '<</S /LBody /P 2 0 R>>',
    '<</S /NonStruct /P 1 0 R>>',
  ]);
});

test('a name that begins like an item is none', () => {
  expect(bodies({ 2: '<</S /LIX>>', 4: '<</S /NonStruct /P 2 0 R>>' })).toEqual([
    '<</S /LIX>>',
    '<</S /NonStruct /P 2 0 R>>',
  ]);
});

test('emphasis and lists within an item go into its body, in the order in which they are read', () => {
  expect(
    bodies({
      2: '<</S /LI /P 1 0 R /K [3 0 R 5 0 R 4 0 R 6 0 R]>>',
      3: '<</S /Lbl /P 2 0 R>>',
      4: '<</S /NonStruct /P 2 0 R /K [7 8]>>',
      5: '<</S /Em /P 2 0 R /K 6>>',
      6: '<</S /L /P 2 0 R /K [9 0 R]>>',
    }),
  ).toEqual([
    '<</S /LI /P 1 0 R /K [3 0 R 4 0 R]>>',
    '<</S /Lbl /P 2 0 R>>',
    '<</S /LBody /P 2 0 R /K [5 0 R 7 8 6 0 R]>>',
    '<</S /Em /P 4 0 R /K 6>>',
    '<</S /L /P 4 0 R /K [9 0 R]>>',
  ]);
});
