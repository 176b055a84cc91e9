import { expect, test } from 'vitest';
import { field, link, textRun } from '../../src/word/run-xml.ts';

test('a run keeps its spaces and escapes its text', () => {
  expect(textRun(' a < b ')).toBe('<w:r><w:t xml:space="preserve"> a &lt; b </w:t></w:r>');
});

test('its look stands before its text, in the order that Word insists on; line breaks between them', () => {
  expect(textRun('a', { underline: true, size: 20, italic: true, bold: true }, 2)).toBe(
    '<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/><w:u w:val="single"/></w:rPr>' +
      '<w:br/><w:br/><w:t xml:space="preserve">a</w:t></w:r>',
  );
});

test('a field holds its instruction, and shows a result until it is computed', () => {
  const parts = [
    ...field('SEQ Tabel & "x"', '3').matchAll(/fldCharType="(\w+)"|<w:instrText[^>]*>([^<]*)|<w:t [^>]*>([^<]*)/g),
  ];
  expect(parts.map(([, kind, instruction, text]) => kind ?? instruction ?? text)).toEqual([
    'begin',
    ' SEQ Tabel &amp; &quot;x&quot; ',
    'separate',
    '3',
    'end',
  ]);
  expect([field('PAGE', '').includes('w:dirty'), field('PAGE', '', { dirty: true }).includes('w:dirty')]).toEqual([
    false,
    true,
  ]);
});

test('a link leads to a bookmark', () => {
  expect(link('bab1', '<w:r/>')).toBe('<w:hyperlink w:anchor="bab1" w:history="1"><w:r/></w:hyperlink>');
});
