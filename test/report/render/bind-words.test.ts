import { describe, expect, test } from 'vitest';
import { bindWords } from '../../../src/report/render/bind-words.ts';

const visible = (html: string): string => bindWords(html).replaceAll('\u00A0', '~');

describe('no-break spaces', () => {
  test.each([
    ['a table', 'disajikan pada Tabel 3.1 dan tabel 3.2.', 'disajikan pada Tabel~3.1 dan tabel~3.2.'],
    ['an appendix and a chapter', 'dalam Lampiran II dan BAB III', 'dalam Lampiran~II dan BAB~III'],
    ['an article', 'Pasal 5 dan gambar 4.1', 'Pasal~5 dan gambar~4.1'],
    ['a figure', 'lihat Gambar 4.1 berikut', 'lihat Gambar~4.1 berikut'],
    ['a number in words', 'memuat 5 (lima) kegiatan', 'memuat 5~(lima) kegiatan'],
    ['a number in several words', '24 (dua puluh empat) indikator', '24~(dua puluh empat) indikator'],
    ['rupiah with a point', 'sebesar Rp. 1.000 dari Rp. 2.500', 'sebesar Rp.~1.000 dari Rp.~2.500'],
    ['rupiah typed with a space', 'sebesar Rp 10.893.500 atau', 'sebesar Rp~10.893.500 atau'],
    ['rupiah without a space', 'sebesar Rp10.893.500 atau', 'sebesar Rp10.893.500 atau'],
    ['a year', 'Tahun 2025 dan tahun 2024 lalu', 'Tahun~2025 dan tahun~2024 lalu'],
    ['a quarter', 'pada Triwulan II, triwulan III dan Semester I', 'pada Triwulan~II, triwulan~III dan Semester~I'],
    ['a quarter and its year', 'pada Triwulan IV Tahun 2025', 'pada Triwulan~IV Tahun~2025'],
    ['a law', 'Undang-Undang Nomor 23 Tahun 2014 tentang', 'Undang-Undang Nomor~23 Tahun~2014 tentang'],
    ['a satuan', 'ditargetkan 6 hari kerja', 'ditargetkan 6~hari kerja'],
    ['a satuan with a capital', 'target 12 Laporan, 3 Temuan', 'target 12~Laporan, 3~Temuan'],
    ['a satuan of thousands and of a fraction', '1.250 Dokumen, 2,5 jam', '1.250~Dokumen, 2,5~jam'],
    ['a percent sign typed with a space', 'naik 97,5 % dari 95%', 'naik 97,5~% dari 95%'],
    ['a percent in words', 'sebesar 95 persen', 'sebesar 95~persen'],
    ['a date, which is no satuan', 'tanggal 28 Juni 2024 di', 'tanggal 28 Juni 2024 di'],
    ['a degree', 'Nama Pejabat, S.Sos.', 'Nama Pejabat,~S.Sos.'],
    ['a degree without its last point', 'Nama Pejabat, M.Si', 'Nama Pejabat,~M.Si'],
    ['several degrees', 'Nama Pejabat, S.E., M.M. dan', 'Nama Pejabat,~S.E.,~M.M. dan'],
    ['degrees of a doctor and of a specialist', 'Nama Pejabat, Ph.D., Sp.A.', 'Nama Pejabat,~Ph.D.,~Sp.A.'],
    ['a diploma', 'Nama Pejabat, A.Md.Keb.', 'Nama Pejabat,~A.Md.Keb.'],
  ])('%s', (_, text, expected) => {
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
