import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { textRun } from '../../src/word/run-xml.ts';
import { el } from '../../src/word/xml-element.ts';
import { openReport } from '../support/opened-report.ts';
import { sampled } from '../support/random-runs.ts';
import { REFERENCE_DATA } from '../support/reference-data.ts';
import { findAll, readWordText, removeSpace } from '../support/word-markup.ts';

vi.setConfig({ testTimeout: 60_000 });

const COVER =
  '<section class="sampul">\n<p class="tahun">{{sampul.tahun}}</p>\n<blockquote>Kutipan <mark>penting</mark></blockquote>\n' +
  '<p class="judull">{{sampul.judul}}</p>\n</section>\n';

/** A document with nothing in it but this. */
const replaceBody =
  (inserted: string) =>
  (html: string): string =>
    html.replace(/<body[\s\S]*<\/body>/, `<body>${inserted}</body>`);

describe('outside the vocabulary', () => {
  it('names template and line, and loses no text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lapkin-docx-'));
    try {
      const file = join(folder, 'sampul.hbs');
      writeFileSync(file, COVER);
      const { findings, document } = await openReport(REFERENCE_DATA, {}, () => '1', undefined, folder);
      expect(findings.map((f) => [f.code, f.severity, f.args])).toEqual([
        ['docx/elemen-tidak-dikenal', 'warning', { elemen: 'blockquote', templat: file, baris: '3' }],
        ['docx/elemen-tidak-dikenal', 'warning', { elemen: 'mark', templat: file, baris: '3' }],
        ['docx/kelas-tidak-dikenal', 'warning', { kelas: 'judull', terdekat: 'judul', templat: file, baris: '4' }],
      ]);
      expect(removeSpace(readWordText(document))).toContain('TAHUN2024KutipanpentingLAPORANEVALUASIKINERJA');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const OUTSIDE = [
    ['text beside a section', '<p>di luar bagian</p>', 'diluarbagian'],
    ['text beside a paragraph', '<section class="potret">lepas<p>biasa</p>ekor</section>', 'lepasbiasaekor'],
    ['lists in lists', '<section class="potret"><ul><li>a<ol><li>b<p>c</p></li></ol>d</li></ul></section>', 'abcd'],
    ['definition lists', '<section class="potret"><dl><dt>istilah</dt><dd>arti</dd></dl></section>', 'istilaharti'],
    [
      'a table in a cell',
      '<section class="potret"><table><tr><td>x<table><tr><td>y</td></tr></table></td></tr></table></section>',
      'xy',
    ],
    [
      'text in a row',
      '<section class="potret"><table><caption>judul</caption><tr><td>x</td></tr></table></section>',
      'judulx',
    ],
    ['a sectionless cover', '<section class="sampul">lepas<div>dalam</div></section>', 'lepasdalam'],
  ] as const;
  it.each(sampled(OUTSIDE, 3))('keeps %s', async (_, inserted, expected) => {
    const { document } = await openReport(REFERENCE_DATA, {}, null, replaceBody(inserted));
    expect(removeSpace(readWordText(document))).toBe(expected);
  });

  it('gives a table with odd spans cells that fill each row, as Word insists', async () => {
    const inserted =
      '<section class="potret"><table><tr><td rowspan="9">a</td><td colspan="7">b</td></tr><tr></tr><tr><td>c</td><td>d</td></tr></table>' +
      '<table><tr><td>e</td><td>f</td></tr><tr></tr></table></section>';
    const { document } = await openReport(REFERENCE_DATA, {}, null, replaceBody(inserted));
    const tables = findAll(document, 'w:tbl').slice(-2);
    expect(tables.map((t) => removeSpace(readWordText(t)))).toEqual(['abcd', 'ef']);
    for (const t of tables) {
      const cells = findAll(t, 'w:tr').map((row) => findAll(row, 'w:tc'));
      const spans = cells.map((tc) =>
        tc.reduce((n, x) => n + Number(findAll(x, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1), 0),
      );
      expect(new Set(spans)).toEqual(new Set([findAll(t, 'w:gridCol').length]));
      // A cell ends in a paragraph, and one that goes on from above starts in a row above.
      expect(cells.flat().every((tc) => findAll(tc, 'w:p').length > 0)).toBe(true);
      expect(findAll(cells[0]?.[0] ?? t, 'w:vMerge').map((v) => v.attributes['w:val'])).not.toContain('continue');
    }
  });

  it('leaves out characters that XML has no place for, and no others', () => {
    const text = 'a\u0000\u000b\ud800b <&> "c" \u{1f4c4}\t\ufffe';
    const escaped = 'ab &lt;&amp;&gt; &quot;c&quot; \u{1f4c4}\t';
    expect(el('t', { a: text })).toBe(`<t a="${escaped}"/>`);
    expect(textRun(text)).toBe(`<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`);
  });

  it('writes the alternative text of a picture that cannot be read', async () => {
    const inserted =
      '<section class="potret"><figure><img src="https://contoh.go.id/a.png" alt="Peta desa"></figure></section>';
    const { document, findings } = await openReport(REFERENCE_DATA, {}, () => '1', replaceBody(inserted));
    expect(removeSpace(readWordText(document))).toBe('Petadesa');
    expect(findings.map((f) => [f.code, f.args])).toEqual([['docx/gambar-tidak-terbaca', { alt: 'Peta desa' }]]);
  });

  it('keeps bold, italic, underline, line breaks and no-break spaces', async () => {
    const inserted =
      '<section class="potret"><p>a <strong>b</strong> <em>c</em> <u>d</u><br>e&nbsp;f &lt;g&gt;</p></section>';
    const { document } = await openReport(REFERENCE_DATA, {}, null, replaceBody(inserted));
    const p = findAll(document, 'w:p').filter((x) => readWordText(x).includes('<g>'));
    const runs = findAll(p[0] ?? document, 'w:r').map((r) => [
      readWordText(r),
      ['w:b', 'w:i', 'w:u'].filter((n) => findAll(r, n).length > 0).join(''),
    ]);
    expect(runs).toEqual([
      ['a ', ''],
      ['b', 'w:b'],
      [' ', ''],
      ['c', 'w:i'],
      [' ', ''],
      ['d', 'w:u'],
      [' e\u00a0f <g>', ''],
    ]);
  });
});
