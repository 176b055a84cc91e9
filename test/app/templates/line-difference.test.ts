import { expect, test } from 'vitest';
import { differenceOf } from '../../../src/app/templates/line-difference.ts';

const TEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

test('texts that are alike differ in nothing, whatever their line ends', () => {
  expect(differenceOf('a\nb\n', 'a\nb\n')).toEqual([]);
  expect(differenceOf('a\nb\n', 'a\r\nb')).toEqual([]);
});

test('a line that is changed, with three lines around it', () => {
  expect(differenceOf(TEN.join('\n'), TEN.join('\n').replace('e', 'E'))).toEqual([
    '@@ -2,7 +2,7 @@',
    ' b',
    ' c',
    ' d',
    '-e',
    '+E',
    ' f',
    ' g',
    ' h',
  ]);
});

test('lines added above and taken away below are two sections, each at its own line of both texts', () => {
  const after = ['0', ...TEN.slice(0, 9)];
  expect(differenceOf(TEN.join('\n'), after.join('\n'))).toEqual([
    '@@ -1,3 +1,4 @@',
    '+0',
    ' a',
    ' b',
    ' c',
    '@@ -7,4 +8,3 @@',
    ' g',
    ' h',
    ' i',
    '-j',
  ]);
});

test('a text that holds nothing of the other', () => {
  expect(differenceOf('a', 'b\nc')).toEqual(['@@ -1,1 +1,2 @@', '-a', '+b', '+c']);
});
