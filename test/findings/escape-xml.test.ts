import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { escapeHtml, escapeXml } from '../../src/findings/escape-xml.ts';

/** What a general parser reads from an element and its attribute. */
function read(xml: string): readonly [text: string, attribute: string] {
  let [text, attribute] = ['', ''];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    attribute = tag.attributes.a ?? '';
  });
  parser.on('text', (t) => {
    text += t;
  });
  parser.write(xml).close();
  return [text, attribute];
}

it('escapes what is markup, and no more', () => {
  const text = 'a & <b> "c" \'d\' é \u{1f4c4}\t';
  const escaped = "a &amp; &lt;b&gt; &quot;c&quot; 'd' é \u{1f4c4}\t";
  expect([escapeXml(text), escapeHtml(text)]).toEqual([escaped, escaped]);
});

it.each([
  ['left out', [], 'ab'],
  ['replaced', ['\ufffd'], 'a\ufffd\ufffd\ufffd\ufffdb'],
])('characters that XML has no place for are %s', (_, instead, expected) => {
  expect(escapeXml('a\u0000\u000b\ud800\uffffb', ...instead)).toBe(expected);
});

it('leaves them in HTML', () => {
  expect(escapeHtml('a\u0001<')).toBe('a\u0001&lt;');
});

it('gives what a parser reads back, in text and in attributes', () => {
  const char = fc.oneof(fc.constantFrom('&', '<', '>', '"', "'", '\u0001', '\udfff', '\ufffe', ';'), fc.string());
  fc.assert(
    fc.property(fc.array(char), (pieces) => {
      const text = pieces.join('');
      const known = [...text].filter((c) => c >= ' ' && !/[\ud800-\udfff\ufffe\uffff]/u.test(c)).join('');
      const escaped = escapeXml(text);
      expect(read(`<r a="${escaped}">${escaped}</r>`)).toEqual([known, known]);
    }),
  );
});
