import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/xlsx/read/xml-entities.ts';

test.each([
  ['tanpa', 'tanpa'],
  ['', ''],
  ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
  ['&quot;&apos;', '"\''],
  ['&#65;&#x42;&#x1F600;', 'AB\u{1f600}'],
  ['&#9;&#10;&#13;', '\t\n\r'],
  // Not read twice.
  ['&amp;lt;', '&lt;'],
])('%s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});

test.each([
  '&',
  'a & b',
  '&lt',
  '&rahasia;',
  '&#0;',
  '&#xD800;',
  '&#xFFFE;',
  '&#x110000;',
  '&#99999999;',
  '&#x;',
  '&#;',
])('refuses %s', (text) => {
  expect(decodeEntities(text)).toBeUndefined();
});
