import { expect, it } from 'vitest';
import { findElements, readHtml } from '../../src/word/html-tree.ts';
import { collectReferences, runWithReferences } from '../../src/word/references.ts';

const REFERENCES = collectReferences(
  findElements(
    readHtml(
      '<body><p>Tabel 3.1 Capaian</p><p>Tabel 3.1 Capaian lagi</p><p>Gambar\u00a0L.2</p><p>Tabel tanpa nomor</p></body>',
    ),
    (e) => e.name === 'p',
  ).map((e, i) => ({ e, name: `_Toc${i}` })),
);

/** Text of the runs, fields in brackets with the bookmark they repeat. */
const shown = (text: string): string =>
  runWithReferences(text, REFERENCES)
    .replace(/<w:instrText[^>]*> REF (\w+) \\h <\/w:instrText>/g, '[$1:')
    .replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>/g, ']')
    .replace(/<[^>]*>/g, '');

it('captions with a number can be referred to, the first of two that are alike', () => {
  expect([...REFERENCES]).toEqual([
    ['Tabel 3.1', '_Ref0'],
    ['Gambar L.2', '_Ref2'],
  ]);
});

it.each([
  ['Rincian pada Tabel 3.1.', 'Rincian pada [_Ref0:Tabel 3.1].'],
  ['Tabel\u00a03.1 dan Gambar L.2', '[_Ref0:Tabel\u00a03.1] dan [_Ref2:Gambar L.2]'],
  ['Tabel 3.10, Tabel 3.1.2 dan Tabel 3.1a', 'Tabel 3.10, Tabel 3.1.2 dan Tabel 3.1a'],
  ['5 Laporan', '5 Laporan'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it('line breaks stand before the first run, be it a field', () => {
  expect(runWithReferences('Tabel 3.1', REFERENCES, {}, 1)).toMatch(/^<w:r><w:br\/>.*<w:instrText/);
  expect(runWithReferences('a', REFERENCES, {}, 1)).toBe('<w:r><w:br/><w:t xml:space="preserve">a</w:t></w:r>');
});
