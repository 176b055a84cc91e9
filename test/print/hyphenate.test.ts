import { expect, test } from 'vitest';
import { hyphenate, hyphenateText } from '../../src/print/hyphenate.ts';

const seen = (text: string): string => text.replaceAll('\u00AD', '|');
const inDocument = (body: string, lang = 'id-ID'): string =>
  `<!doctype html><html lang="${lang}"><body>${body}</body></html>`;

test('words of running text may be parted, those of tables, headings, captions, lists of contents and signatures may not', () => {
  const word = 'pembinaan';
  const left =
    `<h2>${word}</h2><nav><p>${word}</p></nav><table><tr><td>${word}</td></tr></table><figcaption>${word}</figcaption>` +
    `<p class="judul-tabel" id="t">${word}</p><div class="tanda-tangan"><p>${word}</p></div><section class="sampul"><p>${word}</p></section>`;
  expect(seen(hyphenate(inDocument(`${left}<p>${word}</p><ul><li>${word}</li></ul>`)))).toBe(
    inDocument(`${left}<p>pem|bi|naan</p><ul><li>pem|bi|naan</li></ul>`),
  );
});

test('capitals at the beginning are no hindrance; abbreviations, addresses and entities are', () => {
  expect(
    seen(hyphenateText('Pembinaan DISDIKBUD kontak@pembinaan.go.id www.pembinaan.go.id &hellipsis; pembinaan.')),
  ).toBe('Pem|bi|naan DISDIKBUD kontak@pembinaan.go.id www.pembinaan.go.id &hellipsis; pem|bi|naan.');
});

test('a document in another language stays as it is', () => {
  const html = inDocument('<p>government</p>', 'en');
  expect(hyphenate(html)).toBe(html);
});
