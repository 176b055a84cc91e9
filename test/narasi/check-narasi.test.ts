import { expect, test } from 'vitest';
import type { NarasiBagian } from '../../src/domain/kinerja-data.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { wording } from '../../src/findings/wording.ts';
import { checkNarasi } from '../../src/narasi/check-narasi.ts';
import { argumentOf } from '../support/argument-of.ts';
import { HASIL, NAMES, REFERENCE_SAMPAI_DENGAN } from './example-hasil.ts';
import { makeNarasiRow } from './measure-sentences.ts';

const { acuan: reference, dinas } = HASIL;

function find(
  code: string,
  bagian: NarasiBagian,
  subject: string,
  content: string,
  hasil: typeof reference | null = reference,
): Finding | undefined {
  return checkNarasi([makeNarasiRow({ bagian, subject: subject, content: content })], hasil).find(
    (d) => d.code === `narasi/${code}`,
  );
}

function readHint(d: Finding | undefined): string {
  return d === undefined ? '' : wording(d).hint;
}

test('a figure that fits s.d. says so: written 6, computed 3, cause kumulatif', () => {
  const d = find(
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
    cause: { code: 'kumulatif', args: { apa: 'nilai', triwulan: 'II' } },
  });
  expect(argumentOf(d, 'kutip')).toBe('ditargetkan 6 (enam) laporan');
  expect(readHint(d)).toContain('{target} {satuan}');
});

test('capaian keuangan of the reference report: 59 written, 127.88 computed, and the placeholder as repair', () => {
  const d = find('angka-beda', 'Kesimpulan', '', 'Rata-rata capaian keuangan Triwulan II sebesar 59%.');
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
  const d = find('angka-beda', 'Kesimpulan', '', content);
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
  const d = find(
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
    find('angka-beda', 'Analisis', NAMES.effectiveness, content(n), hasil) !== undefined;
  expect([
    hasFinding(6, REFERENCE_SAMPAI_DENGAN),
    hasFinding(3, REFERENCE_SAMPAI_DENGAN),
    hasFinding(5, REFERENCE_SAMPAI_DENGAN),
  ]).toEqual([false, false, true]);
  expect([hasFinding(6, reference), hasFinding(3, reference), hasFinding(5, reference)]).toEqual([
    true,
    false,
    true,
  ]);
});

test('"sampai dengan Triwulan I" in a report of Triwulan II is the fault of the reference report; of Triwulan II it is none', () => {
  const content = (triwulan: string): string => `Sampai dengan Triwulan ${triwulan} kegiatan telah berjalan.`;
  expect(find('triwulan-beda', 'Analisis', NAMES.effectiveness, content('I'))).toMatchObject({
    written: 'Triwulan I',
    computed: 'Triwulan II',
  });
  expect(find('triwulan-beda', 'Analisis', NAMES.effectiveness, content('II'))).toBeUndefined();
});

test('a reversed conclusion names the claim and the capaian', () => {
  const d = find('simpulan-terbalik', 'Kesimpulan', '', 'Capaian keuangan Triwulan II di bawah 100%.');
  expect(d).toMatchObject({ written: 'di bawah 100%', computed: '127.8825384826', unit: 'persen' });
});

test('figures and words that differ give both; counts are held against the rows', () => {
  const d = find('bilangan', 'Analisis', NAMES.effectiveness, 'Tersusun 3 (dua) laporan.');
  expect(d).toMatchObject({ written: '3', computed: '2', difference: '1' });
  expect(readHint(d)).toContain('tulis 3 (tiga)');
  const count = find(
    'bilangan',
    'Latar Belakang',
    '',
    'Seksi ini melaksanakan 1 kegiatan dan 3 sub kegiatan.',
  );
  expect(count).toMatchObject({ written: '1', computed: '2', difference: '-1' });
  expect(readHint(count)).toContain('{jumlah kegiatan}');
});

test('an unknown UNTUK is told at its own cell with the nearest name, and its figures are not checked', () => {
  const all = checkNarasi(
    [
      makeNarasiRow(
        {
          bagian: 'Analisis',
          subject: 'Koordinasi Kegiatan Pemberdayan Desa',
          content: 'Target 99 laporan, capaian kinerja 1%.',
        },
        7,
      ),
    ],
    reference,
  );
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    code: 'narasi/untuk-tidak-dikenal',
    severity: 'error',
    at: { sheet: 'Narasi', row: 7, column: 3 },
    args: { terdekat: NAMES.villageKegiatan },
  });
});

test('a shortened UNTUK finds the one name that holds all its words', () => {
  const d = find('untuk-tidak-dikenal', 'Analisis', 'Pembangunan Kawasan Perdesaan', 'Teks.');
  expect(argumentOf(d, 'terdekat')).toBe(NAMES.ruralAreas);
});

test('without results only placeholders are checked', () => {
  const rows = [
    makeNarasiRow({ bagian: 'Kesimpulan', subject: 'apa saja', content: 'Capaian {capian} dari 3 (dua).' }),
  ];
  expect(checkNarasi(rows, null).map((d) => d.code)).toEqual(['narasi/isian-tidak-dikenal']);
});

test('faktor-kosong: each sub kegiatan below 100 without hindrance or follow-up, at its own text or the first free row', () => {
  const analisis = makeNarasiRow(
    { bagian: 'Analisis', subject: NAMES.pregnantWomen, content: 'Pelayanan berjalan.' },
    2,
  );
  const salaries = makeNarasiRow(
    { bagian: 'Tindak Lanjut', subject: NAMES.salaries, content: 'Formasi diisi.' },
    3,
  );
  const findBlank = (rows: (typeof analisis)[]): [string | undefined, number | undefined][] =>
    checkNarasi(rows, dinas)
      .filter((d) => d.code === 'narasi/faktor-kosong')
      .map((d) => [d.label, d.at?.row]);
  // Below 100 in Triwulan III: ibu hamil 90, mutu 83,33, gaji 97,78 (explained).
  expect(findBlank([analisis, salaries])).toEqual([
    [NAMES.pregnantWomen, 2],
    [NAMES.quality, 4],
  ]);
  const all = makeNarasiRow(
    { bagian: 'Faktor Penghambat', subject: '', content: 'Perpindahan domisili.' },
    4,
  );
  expect(findBlank([analisis, all])).toEqual([]);
  const nihil = makeNarasiRow(
    { bagian: 'Faktor Penghambat', subject: NAMES.pregnantWomen, content: 'Tidak ada' },
    4,
  );
  expect(findBlank([analisis, salaries, nihil])[0]).toEqual([NAMES.pregnantWomen, 4]);
  expect(findBlank([])).toEqual([]);
});

test('row placeholders need a row: the whole has none, a kegiatan has only capaian and predikat', () => {
  const content = '{target} {Realisasi} {capaian} {predikat} {pagu} {tahun} {target}';
  const checkWithout = (subject: string): unknown[] =>
    checkNarasi([makeNarasiRow({ bagian: 'Analisis', subject: subject, content: content })], reference)
      .filter((d) => d.code === 'narasi/isian-tanpa-baris')
      .map((d) => d.written);
  expect(checkWithout('')).toEqual(['{target}', '{realisasi}', '{capaian}', '{predikat}']);
  expect(checkWithout(NAMES.villageKegiatan)).toEqual(['{target}', '{realisasi}']);
  expect(checkWithout(NAMES.effectiveness)).toEqual([]);
  expect(checkWithout('entah')).toEqual([]);
});

test('money of the row in UNTUK is repaired with the placeholders that the row fills', () => {
  const content = 'Pagu sub kegiatan ini Rp1.000.000, realisasi keuangan Triwulan II Rp2.000.000.';
  const all = checkNarasi(
    [makeNarasiRow({ bagian: 'Analisis', subject: NAMES.ruralAreas, content: content })],
    reference,
  );
  expect(all.map((d) => [d.computed, argumentOf(d, 'isian')])).toEqual([
    ['10470500', '{pagu}'],
    ['2896250', '{realisasi keuangan}'],
  ]);
});

test('a regulation cited as two kinds is told once; different titles are two regulations', () => {
  const findDifferences = (...content: string[]): number[] =>
    checkNarasi(
      content.map((text, i) =>
        makeNarasiRow({ bagian: 'Latar Belakang', subject: '', content: text }, i + 2),
      ),
      reference,
    )
      .filter((d) => d.code === 'narasi/peraturan-beda')
      .map((d) => d.at?.row ?? 0);
  const regionalRegulation = 'Peraturan Daerah Kabupaten Luwu Timur Nomor 7 Tahun 2016';
  const regentRegulation = 'Perbup No. 7 Tahun 2016';
  expect(
    findDifferences(
      `${regionalRegulation} tentang Pembentukan Perangkat Daerah.`,
      `Sesuai ${regentRegulation}.`,
      `Menurut ${regentRegulation}.`,
    ),
  ).toEqual([3]);
  expect(
    findDifferences(
      `${regionalRegulation} tentang Perangkat Daerah.`,
      `${regentRegulation} tentang Pakaian Dinas.`,
    ),
  ).toEqual([]);
  expect(
    findDifferences(
      `${regionalRegulation}.`,
      'Peraturan Bupati Nomor 8 Tahun 2016.',
      'Peraturan Menteri Nomor 7 Tahun 2016.',
    ),
  ).toEqual([]);
});
