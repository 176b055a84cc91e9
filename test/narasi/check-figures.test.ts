import { expect, test } from 'vitest';
import { describeCause } from '../../src/findings/cause.ts';
import { findInContent, readHint } from './check-content.ts';
import { HASIL, NAMES, REFERENCE_SAMPAI_DENGAN } from './example-hasil.ts';
import { findInNarasi } from './find-in-narasi.ts';
import { checkSentence, makeNarasiRow } from './measure-sentences.ts';
import { OFFICE_ROWS } from './office-rows.ts';

const { acuan: reference } = HASIL;

test('a figure that fits s.d. says so, one of few digits with "mungkin": written 6, computed 3, cause kumulatif', () => {
  const d = findInContent(
    'angka-beda',
    'Analisis',
    NAMES.effectiveness,
    'Pada Triwulan II ditargetkan 6 (enam) laporan.',
  );
  expect(d).toMatchObject({
    severity: 'warning',
    written: '6',
    computed: '3',
    difference: '3',
    unit: 'angka',
    label: NAMES.effectiveness,
    cause: { code: 'kumulatif', args: { apa: 'nilai', triwulan: 'II' }, isLikely: true },
  });
  expect(d).toMatchObject({ args: { kutip: 'ditargetkan 6 (enam) laporan' } });
  expect(readHint(d)).toContain('{target} {satuan}');
});

test('capaian keuangan of the reference report: 59 written, 127.88 computed, and the placeholder as repair', () => {
  const d = findInContent('angka-beda', 'Kesimpulan', '', 'Rata-rata capaian keuangan Triwulan II sebesar 59%.');
  expect(d).toMatchObject({
    written: '59',
    computed: '127.8825384826',
    difference: '-68.8825384826',
    unit: 'persen',
  });
  expect(d?.cause).toBeUndefined();
  expect(readHint(d)).toContain('{capaian keuangan}');
});

test('rupiah in words is held against the pagu', () => {
  const content = 'Pagu anggaran sebesar seratus tujuh juta dua ratus empat puluh empat ribu rupiah.';
  const d = findInContent('angka-beda', 'Kesimpulan', '', content);
  expect(d).toMatchObject({
    written: '107244000',
    computed: '107244500',
    difference: '-500',
    unit: 'rupiah',
  });
});

test.each([
  ['117,59%', true],
  ['117,6%', true],
  ['117,5%', true],
  ['117%', true],
  ['118%', true],
  ['117,594%', true],
  ['117,58%', false],
  ['116%', false],
  ['119%', false],
])('rounded half up or cut off at the digits written: %s of 117,5937... passes: %s', (written, correct) => {
  const d = findInContent(
    'angka-beda',
    'Analisis',
    NAMES.effectiveness,
    `Capaian keuangan Triwulan II sebesar ${written}.`,
  );
  expect(d === undefined).toBe(correct);
});

test('under Basis = sampai dengan the s.d. figure is the one to expect, and the quarter named is right too', () => {
  const content = (n: number): string => `Target sub kegiatan ini sebanyak ${n} laporan.`;
  const hasFinding = (n: number, hasil: typeof reference): boolean =>
    findInContent('angka-beda', 'Analisis', NAMES.effectiveness, content(n), hasil) !== undefined;
  expect([
    hasFinding(6, REFERENCE_SAMPAI_DENGAN),
    hasFinding(3, REFERENCE_SAMPAI_DENGAN),
    hasFinding(5, REFERENCE_SAMPAI_DENGAN),
  ]).toEqual([false, false, true]);
  expect([hasFinding(6, reference), hasFinding(3, reference), hasFinding(5, reference)]).toEqual([true, false, true]);
});

test('money of the row in UNTUK is repaired with the placeholders that the row fills', () => {
  const content = 'Pagu sub kegiatan ini Rp1.000.000, realisasi keuangan Triwulan II Rp2.000.000.';
  const all = findInNarasi(
    [makeNarasiRow({ bagian: 'Analisis', subject: NAMES.ruralAreas, content: content })],
    reference,
  );
  expect(all).toMatchObject([
    { computed: '10470500', args: { isian: '{pagu}' } },
    { computed: '2896250', args: { isian: '{realisasi keuangan}' } },
  ]);
  expect(all).toHaveLength(2);
});

test.each([
  // s.d. Triwulan III: 94.16 % and Rp311.470.000; realisasi 3 = 1 + 1 + 1.
  ['', 'Rata-rata capaian kinerja 94,16%.', 'sama dengan nilai s.d. Triwulan III (kumulatif)'],
  ['', 'Rata-rata capaian kinerja 94%.', 'mungkin sama dengan nilai s.d. Triwulan III (kumulatif)'],
  ['promosi', 'Realisasi Triwulan III 3 Kali.', 'mungkin sama dengan nilai s.d. Triwulan III (kumulatif)'],
  ['izin', 'Realisasi keuangan Triwulan III Rp311.470.000.', 'sama dengan nilai s.d. Triwulan III (kumulatif)'],
  // s.d. 98.28 % (45.51 of 46.305 million) and Triwulan I 98.48 % (15.2 of 15.435): at whole percents both are 98.
  ['logistik', 'Capaian keuangan 98,28%.', 'sama dengan nilai s.d. Triwulan III (kumulatif)'],
  ['logistik', 'Capaian keuangan 98%.', undefined],
])('%s "%s" has the cause %s', (subject, content, cause) => {
  const [d] = checkSentence({
    buku: 'kantor',
    bagian: subject === '' ? 'Kesimpulan' : 'Analisis',
    subject: OFFICE_ROWS[subject] ?? '',
    content,
    findings: [],
  });
  expect(d?.code).toBe('narasi/angka-beda');
  expect(d?.cause && describeCause(d.cause)).toBe(cause);
});
