import { expect, test } from 'vitest';
import { numberHeadings } from '../../src/word/heading-numbers.ts';
import { readHtml, textOf } from '../../src/word/html-tree.ts';

function numbered(html: string): { readonly first: number; readonly texts: readonly string[] } {
  const { content, firstBab } = numberHeadings(readHtml(`<html><body>${html}</body></html>`));
  return { first: firstBab, texts: [...content.keys()].map((heading) => textOf(heading)) };
}

test('BAB, letters and figures that follow one another are numbered by the style; the text is without them', () => {
  const html =
    '<h1>DAFTAR ISI</h1><h1>BAB I <br>PENDAHULUAN</h1><h2>A. Latar</h2><h2>B. Dasar</h2><h1>BAB II <br>PK</h1><h2>A. Sasaran</h2>' +
    '<h3>1. Kegiatan satu</h3><h3>2. Kegiatan dua</h3><h2>B. Anggaran</h2><h3>1. Kegiatan satu</h3><h1>Lampiran I</h1>';
  const { first, texts } = numbered(html);
  expect(first).toBe(1);
  expect(texts).toHaveLength(9);
  const { content } = numberHeadings(readHtml(`<html><body>${html}</body></html>`));
  const left = [...content.values()].map((nodes) =>
    nodes.map((node) => (node.kind === 'teks' ? node.text : `<${node.name}>`)),
  );
  expect(left.slice(0, 2)).toEqual([['', '<br>', 'PENDAHULUAN'], ['Latar']]);
});

test('a report that begins with BAB III counts from there', () => {
  expect(numbered('<h1>BAB III <br>REALISASI</h1><h2>A. Capaian</h2><h1>BAB IV <br>KEUANGAN</h1>')).toEqual({
    first: 3,
    texts: expect.arrayContaining(['A. Capaian']),
  });
});

test('a number that Word would not come to stays text, with all that would follow from it', () => {
  const { texts } = numbered(
    '<h1>BAB I <br>A</h1><h2>A. Satu</h2><h2>C. Tiga</h2><h2>B. Dua</h2><h1>BAB V <br>E</h1><h2>A. Lagi</h2><h2>1. Bukan huruf</h2>',
  );
  expect(texts.filter((text) => /^[A-Z\d]\./.test(text))).toEqual(['A. Satu', 'B. Dua']);
  expect(texts.some((text) => text.startsWith('BAB V'))).toBe(false);
});
