import { expect, test } from 'vitest';
import { Attributes } from '../../../src/xlsx/read/xml-attributes.ts';

function attributesOf(...pairs: readonly (readonly [string, string])[]): Attributes {
  const held = new Attributes();
  for (const [name, value] of pairs) held.add(name, value);
  return held;
}

test('a value by the name as written, or by the name without prefix', () => {
  const held = attributesOf(['id', '1'], ['r:id', 'rId7']);
  expect([held.get('id'), held.get('r:id'), held.get('x')]).toEqual(['1', 'rId7', undefined]);
  // The prefixed one is the relationship; the plain one serves where there is no other.
  expect([held.local('id'), attributesOf(['id', '1']).local('id'), held.local('x')]).toEqual(['rId7', '1', undefined]);
});

test.each([
  ['1', true],
  ['true', true],
  ['on', true],
  ['0', false],
  ['false', false],
  ['', false],
])('"%s" as an XML boolean is %s', (value, isSet) => {
  expect(attributesOf(['hidden', value]).isTrue('hidden')).toBe(isSet);
});

test('a name stands once, and of the next tag nothing is left of the one before', () => {
  const held = attributesOf(['a', '1']);
  expect(held.add('a', '2')).toBe(false);
  expect(held.get('a')).toBe('1');
  held.clear();
  expect(held.get('a')).toBeUndefined();
  expect(held.add('a', '3')).toBe(true);
  expect(held.get('a')).toBe('3');
});

test('256 attributes and no more', () => {
  const held = new Attributes();
  const added = Array.from({ length: 257 }, (_, i) => held.add(`a${i}`, ''));
  expect(added.indexOf(false)).toBe(256);
});
