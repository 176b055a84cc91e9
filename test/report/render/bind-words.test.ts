import { describe, expect, test } from 'vitest';
import { bindWords } from '../../../src/report/render/bind-words.ts';

const visible = (html: string): string => bindWords(html).replaceAll('\u00A0', '~');

describe('no-break spaces', () => {
  test.each([
    ['disajikan pada Tabel 3.1 dan Gambar 3.1.', 'disajikan pada Tabel~3.1 dan Gambar~3.1.'],
    ['pada Triwulan II Tahun 2025', 'pada Triwulan~II Tahun~2025'],
    ['memuat 5 (lima) kegiatan', 'memuat 5~(lima) kegiatan'],
    ['24 (dua puluh empat) indikator', '24~(dua puluh empat) indikator'],
    ['ditargetkan 6 hari kerja', 'ditargetkan 6~hari kerja'],
    ['Undang-Undang Nomor 23 Tahun 2014 tentang', 'Undang-Undang Nomor~23 Tahun~2014 tentang'],
    ['sebesar Rp. 1.000', 'sebesar Rp.~1.000'],
    ['Nama Pejabat, S.Sos.', 'Nama Pejabat,~S.Sos.'],
    ['Nama Pejabat, M.Si', 'Nama Pejabat,~M.Si'],
  ])('%s', (text, expected) => {
    expect(visible(`<p>${text}</p>`)).toBe(`<p>${expected}</p>`);
  });

  test('not in tags, styles, drawings, headings and tables', () => {
    for (const html of [
      '<p title="Tabel 3.1">a</p>',
      '<style>/* Tabel 3 */</style>',
      '<svg><text>Tahun 2025</text></svg>',
      '<h1>BAB I <br>PENDAHULUAN</h1>',
      '<table><tr><td>12 laporan</td></tr></table>',
      '<nav><a>Lampiran I Perjanjian Kinerja</a></nav>',
      '<p>tahun yang lalu, Semua 2024 tentang</p>',
    ])
      expect(bindWords(html)).toBe(html);
    expect(visible('<svg></svg><p>Tahun 2025</p>')).toBe('<svg></svg><p>Tahun~2025</p>');
  });

  test('of captions and their lists the period stays together, nothing else', () => {
    expect(visible('<p class="judul-tabel">Tabel 3.1 Capaian Kinerja Triwulan II Tahun 2025</p>')).toBe(
      '<p class="judul-tabel">Tabel 3.1 Capaian Kinerja Triwulan~II Tahun~2025</p>',
    );
    expect(visible('<figcaption>Gambar 4.1 Target Triwulan IV</figcaption>')).toBe(
      '<figcaption>Gambar 4.1 Target Triwulan~IV</figcaption>',
    );
    expect(visible('<nav><a href="#t">Tabel 2.3 Rencana Aksi Tahun 2025</a></nav>')).toBe(
      '<nav><a href="#t">Tabel 2.3 Rencana Aksi Tahun~2025</a></nav>',
    );
  });
});
