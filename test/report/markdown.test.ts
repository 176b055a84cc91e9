import { describe, expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { fillPlaceholders } from '../../src/report/context/fill-placeholder.ts';
import { markdownHtml } from '../../src/report/markdown.ts';
import { K1, REFERENCE_DATA, S1, S2 } from '../support/reference-data.ts';

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

describe('isian', () => {
  const hasil = computeHasil(REFERENCE_DATA);
  test.each([
    ['{tahun} Triwulan {triwulan}', '', '2024 Triwulan II'],
    ['{capaian kinerja} dan {Capaian  Keuangan}', '', '100% dan 127,88%'],
    ['{jumlah kegiatan}, {jumlah sub kegiatan}', '', '2 (dua), 3 (tiga)'],
    ['{pagu} {realisasi keuangan}', '', 'Rp107.244.500 Rp24.528.830'],
    ['{target} {realisasi} {satuan} {capaian} {predikat}', S2, '3 3 Laporan 100% Sangat Baik'],
    ['{target} {capaian}', S1, '- -'],
    ['{pagu}', S2, 'Rp85.880.500'],
    ['{capaian} {jumlah sub kegiatan}', K1, '100% 2 (dua)'],
    ['{capaian}% dan {capaian kinerja} %', S2, '100% dan 100 %'],
    ['Rp{pagu}, Rp. {realisasi keuangan}', '', 'Rp107.244.500, Rp. 24.528.830'],
    ['{targett} tetap terlihat', S2, '{targett} tetap terlihat'],
    ['{target} tanpa baris', '', '{target} tanpa baris'],
  ])('%s untuk "%s"', (text, subject, expected) => {
    expect(fillPlaceholders(text, hasil, subject)).toBe(expected);
  });
});
