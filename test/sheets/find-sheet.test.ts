import { describe, expect, test } from 'vitest';
import { isKnownSheet, NO_OPTIONS, parseBuku } from '../../src/sheets/parse-buku.ts';
import { argumentOf } from '../support/argument-of.ts';
import { makeRawBuku, type TestCell, type TestSheet } from '../support/raw-buku.ts';

const PK: readonly (readonly TestCell[])[] = [
  ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'],
  [1, 'K1', 'A', 'Jumlah A', 12, 'Laporan', 100],
];
const RENCANA: readonly (readonly TestCell[])[] = [
  ['NO', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'REALISASI TW II', 'ANGGARAN TW II'],
  [1, 'A', 'Jumlah A', 3, 3, 25],
];
const KEUANGAN: readonly (readonly TestCell[])[] = [
  ['NO', 'SUB KEGIATAN', 'PAGU', 'TARGET TW II', 'REALISASI TW II'],
  [1, 'A', 100, 25, 20],
];
const OPTIONS = { ...NO_OPTIONS, year: 2024, triwulan: 2 } as const;

function read(sheets: Readonly<Record<string, TestSheet>>) {
  const { value, findings } = parseBuku(makeRawBuku(sheets), OPTIONS);
  return { buku: value, findings, codes: findings.map((f) => f.code) };
}

describe('sheet names', () => {
  // biome-ignore format: a table reads best as a table
  test.each([
    ['PK', 'Rencana Aksi', 'Realisasi Keuangan'],
    ['Perjanjian Kinerja', 'Renaksi', 'Keuangan'],
    ['pk', 'RA', 'Realisasi Anggaran'],
    [' P.K. ', 'RENCANA  AKSI', 'realisasi-keuangan'],
    ['PERJANJIAN_KINERJA', 'Rencana\u00a0Aksi', 'REALISASI KEUANGAN '],
  ])('%j, %j, %j', (pk, rencana, keuangan) => {
    const { buku, codes } = read({ [pk]: PK, [rencana]: RENCANA, [keuangan]: KEUANGAN, Lain: [['x']] });
    expect(codes).toEqual([]);
    expect([buku.pk?.sheet.name, buku.rencana?.sheet.name, buku.keuangan?.sheet.name]).toEqual([pk, rencana, keuangan]);
  });

  test('names that mean nothing here are left alone', () => {
    expect(
      ['PK', 'data umum', 'NARASI', 'Pengaturan', 'Skala Predikat', 'Dokumentasi'].map((name) =>
        isKnownSheet(name, null),
      ),
    ).toEqual(Array(6).fill(true));
    expect(['Sheet1', 'Rekap', 'PK Lama', ''].map((name) => isKnownSheet(name, null))).toEqual(Array(4).fill(false));
    // A year and a quarter beside the name are no other name.
    expect(['PK 2024', 'Renaksi TA 2024', 'RA TW II'].map((name) => isKnownSheet(name, null))).toEqual(
      Array(3).fill(true),
    );
  });

  // biome-ignore format: a table reads best as a table
  test.each([
    ['Rencana Aksii', 'Rencana Aksii'], ['Rncana Aksi', 'Rncana Aksi'], ['RA 2023', 'RA 2023'], ['Rencana Aksi (2)', 'Rencana Aksi (2)'], ['Lampiran', 'Lampiran'],
  ])('Rencana Aksi named %s is missing, did you mean %j; it is not read', (name, nearest) => {
    const { buku, findings } = read({ PK, [name]: RENCANA, Keuangan: KEUANGAN });
    expect(buku.rencana).toBeNull();
    expect(findings.map((f) => [f.code, argumentOf(f, 'lembar'), argumentOf(f, 'terdekat')])).toEqual([['lembar/tidak-ada', 'Rencana Aksi', nearest]]);
    expect(argumentOf(findings[0], 'ada')).toBe(`PK, ${name}, Keuangan`);
  });

  test('a sheet that has its own meaning is not proposed for another', () => {
    const { findings } = read({ PK, Keuangan: KEUANGAN, Narasi: [['Saran', 'x']] });
    expect(findings.map((f) => [argumentOf(f, 'lembar'), argumentOf(f, 'terdekat')])).toEqual([['Rencana Aksi', '']]);
  });

  test('two sheets with one meaning: neither is chosen', () => {
    const { buku, findings } = read({ PK, 'Perjanjian Kinerja': PK, RA: RENCANA, Keuangan: KEUANGAN });
    expect(buku.pk).toBeNull();
    expect(findings.map((f) => [f.code, argumentOf(f, 'pertama'), argumentOf(f, 'kedua')])).toEqual([
      ['lembar/ganda', 'PK', 'Perjanjian Kinerja'],
    ]);
  });

  test.each(['hidden', 'veryHidden'] as const)('a %s sheet is read and reported', (state) => {
    const { buku, codes } = read({ PK: { rows: PK, state }, RA: RENCANA, Keuangan: KEUANGAN });
    expect([buku.pk?.rows.length, codes]).toEqual([1, ['lembar/tersembunyi']]);
  });

  test('headings without rows', () => {
    const { findings } = read({ PK: PK.slice(0, 1), RA: RENCANA, Keuangan: KEUANGAN });
    expect(findings.map((f) => [f.code, f.at?.row])).toEqual([['lembar/tanpa-baris', 2]]);
  });

  test('one missing sheet does not hide the others', () => {
    const { buku, codes } = read({
      PK,
      Keuangan: [
        ['NO', 'SUB KEGIATAN', 'PAGU'],
        [1, 'A', 100],
      ],
    });
    expect([buku.pk?.rows.length, codes]).toEqual([1, ['lembar/tidak-ada', 'kolom/tidak-ada']]);
  });
});

describe('TARGET of Realisasi Keuangan', () => {
  const WITHOUT_TARGET: readonly (readonly TestCell[])[] = [
    ['NO', 'SUB KEGIATAN', 'PAGU', 'REALISASI TW II'],
    [1, 'a.', 100, 20],
    [2, 'B', 200, 50],
  ];
  const target = (rencana: readonly (readonly TestCell[])[], keuangan = WITHOUT_TARGET) => {
    const { buku } = read({ PK, RA: rencana, Keuangan: keuangan });
    return buku.keuangan?.rows.map((r) => {
      const at = r.at.triwulan[2].target;
      return `${r.data.triwulan[2].target} ${at.sheet} ${at.row},${at.column}`;
    });
  };
  const [HEADINGS = []] = RENCANA;

  test('where the sheet has none, the ANGGARAN of Rencana Aksi with its address', () => {
    expect(target([HEADINGS, [1, 'A', 'i', 3, 3, 25], [2, 'B', 'i', 3, 3, 60]])).toEqual(['25 RA 2,6', '60 RA 3,6']);
  });

  test('over several indikator it is their sum; nihil and unreadable stay so', () => {
    expect(target([HEADINGS, [1, 'A', 'i', 3, 3, 25], [null, null, 'j', 3, 3, 5], [2, 'B', 'i', 3, 3, '-']])).toEqual([
      '30 RA 2,6',
      'nihil RA 4,6',
    ]);
    expect(target([HEADINGS, [1, 'A', 'i', 3, 3, 'x'], [2, 'B', 'i', 3, 3, null]])).toEqual([
      'rusak RA 2,6',
      'kosong RA 3,6',
    ]);
  });

  test('where the sheet has the column, a blank cell stays blank', () => {
    const keuangan = [
      ['NO', 'SUB KEGIATAN', 'PAGU', 'TARGET TW II', 'REALISASI TW II'],
      [1, 'A', 100, null, 20],
    ];
    expect(target([HEADINGS, [1, 'A', 'i', 3, 3, 25]], keuangan)).toEqual(['kosong Keuangan 2,4']);
  });
});

test('one sheet that holds two of the tables is to be copied, since a sheet has one name', () => {
  const rows: TestCell[][] = [
    ['SUB KEGIATAN', 'INDIKATOR', 'PAGU', 'TARGET KINERJA TW II', 'TARGET KEUANGAN TW II', 'REALISASI KEUANGAN TW II'],
    ['Alfa', 'Satu', 100, 5, 40, 30],
  ];
  const { findings } = parseBuku(makeRawBuku({ 'Renaksi dan Realisasi': rows }), {
    ...NO_OPTIONS,
    year: 2024,
    triwulan: 2,
  });
  const told = findings.flatMap((f) =>
    f.code === 'lembar/tidak-ada' ? [[f.args.lembar, f.args.terdekat, f.args.juga]] : [],
  );
  expect(told).toContainEqual(['Rencana Aksi', 'Renaksi dan Realisasi', '"Realisasi Keuangan"']);
  expect(told).toContainEqual(['Realisasi Keuangan', 'Renaksi dan Realisasi', '"Rencana Aksi"']);
});

test('of the tables that it holds one that has a sheet of its own is not named', () => {
  const { findings } = parseBuku(
    makeRawBuku({
      'PK dan Renaksi': [
        ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'SATUAN', 'PAGU', 'TARGET TW II', 'REALISASI TW II'],
        ['K', 'Alfa', 'Satu', 'Laporan', 100, 5, 4],
      ],
      PK: [
        ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'],
        ['K', 'Alfa', 'Satu', 12, 'Laporan', 100],
      ],
    }),
    { ...NO_OPTIONS, year: 2024, triwulan: 2 },
  );
  expect(findings.flatMap((f) => (f.code === 'lembar/tidak-ada' ? [[f.args.lembar, f.args.juga]] : []))).toEqual([
    ['Rencana Aksi', '"Realisasi Keuangan"'],
    ['Realisasi Keuangan', '"Rencana Aksi"'],
  ]);
});
