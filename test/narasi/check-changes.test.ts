import { describe, expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { REFERENCE_DATA } from '../support/reference-data.ts';
import { makeRiwayatRow } from '../support/riwayat-row.ts';
import { findInContent, readHint } from './check-content.ts';
import { OFFICE_HASIL, OFFICE_ROWS } from './office-rows.ts';
import { YEARLY_HASIL } from './yearly-hasil.ts';

const find = (subject: string, content: string) =>
  findInContent('selisih-beda', 'Analisis', OFFICE_ROWS[subject] ?? '', content, OFFICE_HASIL);

describe('a change that the tables do not tell', () => {
  test('names the right difference, from where to where, and the placeholder of this row', () => {
    const finding = find('pantau', 'Capaian kinerja turun 22,5 poin dari Triwulan II.');
    expect(finding).toMatchObject({
      severity: 'warning',
      written: 'turun 22,5 poin',
      // 31 of 40 less 38 of 40.
      computed: 'turun 17,5 poin persen',
      label: OFFICE_ROWS.pantau,
    });
    expect(readHint(finding)).toBe(
      'tulis turun 17,5 poin persen, dari 95% menjadi 77,5%; atau pakai {selisih} supaya selalu sama dengan tabel',
    );
  });

  test('is found far behind the beginning of its sentence', () => {
    const before = `Di tengah ${'banyak kendala cuaca '.repeat(20)}`;
    expect(find('pantau', `${before}capaian kinerja turun 22,5 poin dari Triwulan II.`)).toMatchObject({
      written: 'turun 22,5 poin',
      computed: 'turun 17,5 poin persen',
    });
    // 38 of 40, then 31 of 40.
    expect(find('pantau', `${before}capaian kinerja turun dari 91% menjadi 77,5%.`)).toMatchObject({
      computed: 'turun 17,5 poin persen, dari 95% menjadi 77,5%',
    });
  });

  test('of two figures names both; of money no placeholder tells it', () => {
    const finding = find('', 'Capaian keuangan menurun dari 98,94% menjadi 92,78%.');
    // 242.660.000 of 252.935.000, then 238.135.000 of 256.680.000.
    expect(finding).toMatchObject({ computed: 'turun 3,16 poin persen, dari 95,94% menjadi 92,78%' });
    expect(readHint(finding)).toBe('tulis turun 3,16 poin persen, dari 95,94% menjadi 92,78%');
  });

  test('of what did not change says so', () => {
    expect(find('promosi', 'Capaian kinerja naik 10 poin.')).toMatchObject({ computed: 'tetap' });
  });

  test('from a year to the next names that year', () => {
    const content = 'Rata-rata capaian kinerja naik 3,72 poin dari tahun 2023.';
    const finding = findInContent('selisih-beda', 'Kesimpulan', '', content, YEARLY_HASIL);
    expect(finding).toMatchObject({
      args: { apa: 'capaian kinerja dari Tahun 2023' },
      computed: 'naik 2,78 poin persen',
    });
  });
});

test('a percentage may be of the points, of the earlier capaian, or of the money', () => {
  // 97 to 104: 7 points, 7,2165 % of 97; 104.750.000 to 118.320.000: 12,9547 %.
  for (const change of ['capaian kinerja naik 7%', 'capaian kinerja naik 7,22%', 'realisasi anggaran naik 12,95%']) {
    expect(find('izin', `Pada Triwulan III ${change} dibandingkan Triwulan II.`)).toBeUndefined();
  }
  expect(find('izin', 'Pada Triwulan III capaian kinerja naik 17% dibandingkan Triwulan II.')).toBeDefined();
});

describe('Triwulan I', () => {
  const check = (riwayat: (typeof REFERENCE_DATA)['riwayat'], content: string) =>
    findInContent('selisih-beda', 'Kesimpulan', '', content, computeHasil({ ...REFERENCE_DATA, triwulan: 1, riwayat }));
  const [first] = REFERENCE_DATA.pk;
  const last = makeRiwayatRow({
    period: 4,
    indikator: first?.indikator ?? '',
    satuan: first?.satuan ?? '',
    target: 5,
    realisasi: 4,
  });

  test('is held against Triwulan IV of the year before, of Riwayat: 80 of that row, 100 now', () => {
    expect(check([last], 'Rata-rata capaian kinerja naik 20 poin dari triwulan sebelumnya.')).toBeUndefined();
    expect(check([last], 'Rata-rata capaian kinerja naik 12 poin dari triwulan sebelumnya.')).toMatchObject({
      args: { apa: 'capaian kinerja dari Triwulan IV Tahun 2023' },
      computed: 'naik 20 poin persen',
    });
  });

  test('is held against nothing where no year before is known', () => {
    expect(check([], 'Rata-rata capaian kinerja naik 12 poin dari triwulan sebelumnya.')).toBeUndefined();
  });
});
