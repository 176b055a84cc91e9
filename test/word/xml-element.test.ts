import { expect, test } from 'vitest';
import { el, otherPart, value, xmlPart } from '../../src/word/xml-element.ts';

test('an element with attributes and content; without content it closes itself', () => {
  expect(el('w:p', {}, '<w:r/>', '<w:r/>')).toBe('<w:p><w:r/><w:r/></w:p>');
  expect(el('w:ind', { 'w:left': 400, 'w:right': 0 })).toBe('<w:ind w:left="400" w:right="0"/>');
  expect(value('w:jc', 'both')).toBe('<w:jc w:val="both"/>');
});

test('attributes are escaped, undefined ones left out', () => {
  expect(el('a', { b: 'x & "y" <z>', c: undefined })).toBe('<a b="x &amp; &quot;y&quot; &lt;z&gt;"/>');
});

test('a part begins with its declaration and knows the names that its content uses', () => {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  expect(xmlPart('w:document', '<w:body/>')).toMatch(
    /^<\?xml [^>]*\?><w:document xmlns:w="[^"]*\/wordprocessingml\/2006\/main"[^>]*><w:body\/><\/w:document>$/,
  );
  expect(otherPart('Types', { xmlns: 'urn:x' })).toBe(`${head}<Types xmlns="urn:x"/>`);
});
