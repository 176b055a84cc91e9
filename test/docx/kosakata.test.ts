import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aman } from '../../src/word/xml-element.ts';
import { DATA_ACUAN } from '../support/data-acuan.ts';
import { bahan } from './bahan.ts';
import { rapat, semua, teksWord } from './buka.ts';

vi.setConfig({ testTimeout: 60_000 });

const SAMPUL =
  '<section class="sampul">\n<p class="tahun">{{sampul.tahun}}</p>\n<blockquote>Kutipan <mark>penting</mark></blockquote>\n' +
  '<p class="judull">{{sampul.judul}}</p>\n</section>\n';

describe('outside the vocabulary', () => {
  it('names template and line, and loses no text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lapkin-docx-'));
    try {
      const berkas = join(folder, 'sampul.hbs');
      writeFileSync(berkas, SAMPUL);
      const { findings, dokumen } = await bahan(DATA_ACUAN, {}, () => '1', undefined, folder);
      expect(findings.map((f) => [f.code, f.severity, f.args])).toEqual([
        ['docx/elemen-tidak-dikenal', 'warning', { elemen: 'blockquote', templat: berkas, baris: '3' }],
        ['docx/elemen-tidak-dikenal', 'warning', { elemen: 'mark', templat: berkas, baris: '3' }],
        [
          'docx/kelas-tidak-dikenal',
          'warning',
          { kelas: 'judull', terdekat: 'judul', templat: berkas, baris: '4' },
        ],
      ]);
      expect(rapat(teksWord(dokumen))).toContain('TAHUN2024KutipanpentingLAPORANEVALUASIKINERJA');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['text beside a section', '<p>di luar bagian</p>', 'diluarbagian'],
    ['text beside a paragraph', '<section class="potret">lepas<p>biasa</p>ekor</section>', 'lepasbiasaekor'],
    [
      'lists in lists',
      '<section class="potret"><ul><li>a<ol><li>b<p>c</p></li></ol>d</li></ul></section>',
      'abcd',
    ],
    [
      'definition lists',
      '<section class="potret"><dl><dt>istilah</dt><dd>arti</dd></dl></section>',
      'istilaharti',
    ],
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
  ])('keeps %s', async (_, sisip, harap) => {
    const { dokumen } = await bahan(DATA_ACUAN, {}, null, (h) => h.replace('</body>', `${sisip}</body>`));
    expect(rapat(teksWord(dokumen)).endsWith(harap)).toBe(true);
  });

  it('gives a table with odd spans cells that fill each row, as Word insists', async () => {
    const sisip =
      '<section class="potret"><table><tr><td rowspan="9">a</td><td colspan="7">b</td></tr><tr></tr><tr><td>c</td><td>d</td></tr></table>' +
      '<table><tr><td>e</td><td>f</td></tr><tr></tr></table></section>';
    const { dokumen } = await bahan(DATA_ACUAN, {}, null, (h) => h.replace('</body>', `${sisip}</body>`));
    const tabel = semua(dokumen, 'w:tbl').slice(-2);
    expect(tabel.map((t) => rapat(teksWord(t)))).toEqual(['abcd', 'ef']);
    for (const t of tabel) {
      const sel = semua(t, 'w:tr').map((tr) => semua(tr, 'w:tc'));
      const luas = sel.map((tc) =>
        tc.reduce((n, x) => n + Number(semua(x, 'w:gridSpan')[0]?.atribut['w:val'] ?? 1), 0),
      );
      expect(new Set(luas)).toEqual(new Set([semua(t, 'w:gridCol').length]));
      // A cell ends in a paragraph, and one that goes on from above starts in a row above.
      expect(sel.flat().every((tc) => semua(tc, 'w:p').length > 0)).toBe(true);
      expect(semua(sel[0]?.[0] ?? t, 'w:vMerge').map((v) => v.atribut['w:val'])).not.toContain('continue');
    }
  });

  it('leaves out characters that XML has no place for, and no others', () => {
    expect(aman('a\u0000\u000b\ud800b <&> "c" \u{1f4c4}\t\ufffe')).toBe(
      'ab &lt;&amp;&gt; &quot;c&quot; \u{1f4c4}\t',
    );
  });

  it('writes the alternative text of a picture that cannot be read', async () => {
    const sisip =
      '<section class="potret"><figure><img src="https://contoh.go.id/a.png" alt="Peta desa"></figure></section>';
    const { dokumen, findings } = await bahan(
      DATA_ACUAN,
      {},
      () => '1',
      (h) => h.replace('</body>', `${sisip}</body>`),
    );
    expect(rapat(teksWord(dokumen)).endsWith('Petadesa')).toBe(true);
    expect(findings.map((f) => [f.code, f.args])).toEqual([
      ['docx/gambar-tidak-terbaca', { alt: 'Peta desa' }],
    ]);
  });

  it('keeps bold, italic, underline, line breaks and no-break spaces', async () => {
    const sisip =
      '<section class="potret"><p>a <strong>b</strong> <em>c</em> <u>d</u><br>e&nbsp;f &lt;g&gt;</p></section>';
    const { dokumen } = await bahan(DATA_ACUAN, {}, null, (h) => h.replace('</body>', `${sisip}</body>`));
    const p = semua(dokumen, 'w:p').filter((x) => teksWord(x).includes('<g>'));
    const larik = semua(p[0] ?? dokumen, 'w:r').map((r) => [
      teksWord(r),
      ['w:b', 'w:i', 'w:u'].filter((n) => semua(r, n).length > 0).join(''),
    ]);
    expect(larik).toEqual([
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
