import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { markdownHtml } from '../../src/report/markdown.ts';
import { randomRuns } from '../support/random-runs.ts';

describe('Markdown kecil', () => {
  test.each([
    ['Satu.\n\nDua.', '<p>Satu.</p>\n<p>Dua.</p>'],
    ['Satu\r\nbaris dua', '<p>Satu<br>baris dua</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['4. empat', '<ol start="4"><li>empat</li></ol>'],
    ['Teks:\n- a\n\nakhir', '<p>Teks:</p>\n<ul><li>a</li></ul>\n<p>akhir</p>'],
    ['- a\n  lanjutan', '<ul><li>a lanjutan</li></ul>'],
    ['**tebal** dan *miring*', '<p><strong>tebal</strong> dan <em>miring</em></p>'],
    ['***keduanya***', '<p><strong><em>keduanya</em></strong></p>'],
    ['*miring **dan tebal** lagi*', '<p><em>miring <strong>dan tebal</strong> lagi</em></p>'],
    ['**tebal *dan miring* lagi**', '<p><strong>tebal <em>dan miring</em> lagi</strong></p>'],
    ['**a *b** c*', '<p><strong>a *b</strong> c*</p>'],
    ['2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['a*b*c', '<p>a*b*c</p>'],
    ['** tidak **', '<p>** tidak **</p>'],
    ['<b onclick="x">&amp;</b>', '<p>&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;</p>'],
    ['# bukan judul', '<p># bukan judul</p>'],
    ['[tautan](javascript:x) `kode` ~~x~~', '<p>[tautan](javascript:x) `kode` ~~x~~</p>'],
    ['  spasi   ganda  ', '<p>spasi ganda</p>'],
    ['', ''],
  ])('%j', (text, html) => {
    expect(markdownHtml(text)).toBe(html);
  });
});

it('every tag is closed inside the one that it was opened in', () => {
  const piece = fc.constantFrom('*', '**', '***', ' ', 'a', 'b', '<i>', '- ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const open: string[] = [];
      for (const [, slash, name] of markdownHtml(pieces.join('')).matchAll(/<(\/?)(\w+)[^>]*>/g)) {
        if (slash === '') open.push(name ?? '');
        else expect(open.pop()).toBe(name);
      }
      expect(open).toEqual([]);
    }),
    { numRuns: randomRuns(2000) },
  );
});
