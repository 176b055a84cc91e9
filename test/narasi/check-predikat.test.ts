import { expect, test } from 'vitest';
import { findInContent, readHint } from './check-content.ts';
import { NAMES } from './example-hasil.ts';

// Capaian kinerja of the reference report is 100, of money 127,88: Sangat Baik both.
const find = (content: string, subject = '') =>
  findInContent('predikat-beda', subject === '' ? 'Kesimpulan' : 'Analisis', subject, content);

test('another predikat than the results give is told with the right one', () => {
  const found = find('Capaian kinerja Triwulan II berpredikat Baik.');
  expect(found).toMatchObject({ written: 'Baik', computed: 'Sangat Baik' });
  expect(find('Capaian keuangan Triwulan II termasuk kategori Cukup.')).toMatchObject({ written: 'Cukup' });
});

test('the row in UNTUK is repaired with its placeholder', () => {
  const found = find('Capaian kinerja Triwulan II berpredikat Baik.', NAMES.effectiveness);
  expect(found).toMatchObject({ label: NAMES.effectiveness, args: { isian: '{predikat}' } });
  expect(readHint(found)).toContain('{predikat}');
});

test('in brackets behind a capaian it is held against that percentage by the scale', () => {
  // The scale of the reference report: Sangat Baik from above 90.
  const found = find('Capaian kinerja Triwulan II sebesar 100% (Cukup).');
  expect(found).toMatchObject({ written: 'Cukup', computed: 'Sangat Baik' });
});

test.each([
  'Capaian kinerja Triwulan II sebesar 100% (Sangat Baik).',
  'Capaian kinerja Triwulan II sebesar 100% (seratus persen).',
  // No capaian, or several predikat: the brackets classify nothing that is known.
  'Sisa pagu masih 45% (Cukup).',
  'Skala yang dipakai: 100% (Sangat Baik) dan 65% (Cukup).',
  'Capaian kinerja Triwulan II berpredikat Sangat Baik.',
  'Capaian kinerja Triwulan II berpredikat sangat baik.',
  // The scale itself classifies nothing.
  'Predikat Baik dan predikat Cukup diberikan menurut skala.',
  'Kerja sama berjalan baik.',
])('no finding: %s', (content) => {
  expect(find(content)).toBeUndefined();
});
