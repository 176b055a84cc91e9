import { expect, test } from 'vitest';
import { findInContent } from './check-content.ts';

// The reference report is of 2024.
const find = (content: string, bagian: 'Kesimpulan' | 'Saran' | 'Latar Belakang' = 'Kesimpulan') =>
  findInContent('tahun-beda', bagian, '', content);

test('a budget year, the year of a quarter, and a bare year where results are told', () => {
  for (const content of [
    'Pelaksanaan Tahun Anggaran 2023 berjalan baik.',
    'Capaian Triwulan II 2023 sangat baik.',
    'Realisasi tahun 2023 sesuai target.',
  ])
    expect(find(content)).toMatchObject({ written: '2023', computed: '2024', args: { tahun: '2024' } });
});

test.each([
  'Pelaksanaan Tahun Anggaran 2024 berjalan baik.',
  'Dibandingkan tahun 2023, capaian lebih tinggi.',
  'Kegiatan dimulai sejak tahun 2023.',
  'Sesuai Peraturan Daerah Nomor 7 Tahun 2016 kegiatan berjalan.',
  'RPJMD tahun 2021-2026 menjadi acuan.',
  'Capaian tahun 2023 dan 2024 sama.',
])('no finding: %s', (content) => {
  expect(find(content)).toBeUndefined();
});

test('parts that speak of other years anyway are not read, and a bare year counts only where results are told', () => {
  expect(find('Tahun Anggaran 2025 perlu ditambah.', 'Saran')).toBeUndefined();
  expect(find('Kantor ini berada di sini tahun 2023.', 'Latar Belakang')).toBeUndefined();
  expect(find('Laporan Tahun Anggaran 2023 ini disusun.', 'Latar Belakang')).toMatchObject({
    written: '2023',
  });
});
