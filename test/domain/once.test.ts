import { expect, test } from 'vitest';
import { oncePer } from '../../src/domain/once.ts';

test('a text is read when it is first asked for, and not again, also one that gives nothing', () => {
  const asked: string[] = [];
  const read = oncePer((text: string) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['TARGET', '', 'PAGU', '', 'TARGET'].map(read)).toEqual([6, undefined, 4, undefined, 6]);
  expect(asked).toEqual(['TARGET', '', 'PAGU']);
});
