import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { wording } from '../../src/findings/wording.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { describeColumns, listCodes, readKeuangan, readPk, readRencana } from '../support/test-table.ts';

const MONEY = [9_000_000, 10_000_000] as const;

test('of two columns for words the heading itself counts, two for figures must be one', () => {
  const names = readPk([
    ['KEGIATAN', 'NAMA SUB KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'],
    ['K', 'lama', 'Alfa', 'I', 3, 'Laporan', 5],
  ]);
  expect([names.table?.rows[0]?.data.subKegiatan, listCodes(names.findings)]).toEqual(['Alfa', []]);
  const twice = readKeuangan([
    ['SUB KEGIATAN', 'ANGGARAN', 'PAGU', 'REALISASI TW II'],
    ['Alfa', ...MONEY, 5],
  ]);
  expect(listCodes(twice.findings)).toEqual(['kolom/ganda@C1']);
});

test('below a heading merged over two columns the one with figures is read; two with figures are refused', () => {
  const merged = (first: string | number) =>
    readKeuangan({
      rows: [
        ['SUB KEGIATAN', 'ANGGARAN', null, 'REALISASI TW II'],
        ['Alfa', first, 9_000_000, 5],
      ],
      merges: ['B1:C1'],
    });
  expect(describeColumns(merged('Rp'), 'pagu')).toBe('pagu=C');
  expect(listCodes(merged(8_000_000).findings)).toEqual(['kolom/dua-angka@B1']);
});

test('of a PERGESERAN and the PERUBAHAN the latter is read, of two PERGESERAN neither alone', () => {
  const read = (...below: readonly string[]) =>
    readKeuangan({
      rows: [
        ['SUB KEGIATAN', 'ANGGARAN', null, null, 'REALISASI TW II'],
        [null, ...below, null],
        ['Alfa', 7_000_000, ...MONEY, 5],
      ],
      merges: ['A1:A2', 'B1:D1', 'E1:E2'],
    });
  const changed = read('MURNI', 'PERGESERAN I', 'PERUBAHAN');
  expect([describeColumns(changed, 'pagu'), listCodes(changed.findings)]).toEqual(['pagu=D', ['kolom/dipilih@D2']]);
  expect(listCodes(read('MURNI', 'PERGESERAN I', 'PERGESERAN II').findings)).toEqual(['kolom/ganda@C2']);
  // One after the PERUBAHAN changes it in turn.
  expect(listCodes(read('MURNI', 'PERUBAHAN', 'PERGESERAN').findings)).toEqual(['kolom/ganda@C2']);
});

describe('beside a plain heading', () => {
  const read = (headings: readonly string[], ...rows: readonly (readonly TestCell[])[]) =>
    readKeuangan([
      ['SUB KEGIATAN', ...headings, 'REALISASI TW II'],
      ...rows.map((figures, i) => [`Nama ${i}`, ...figures, 5]),
    ]);

  test('what changes it is read and told', () => {
    for (const change of [
      'ANGGARAN PERUBAHAN',
      'ANGGARAN SETELAH PERGESERAN',
      'ANGGARAN SETELAH KOREKSI',
      'ANGGARAN REFOCUSING',
    ]) {
      const changed = read(['ANGGARAN', change], MONEY);
      expect([describeColumns(changed, 'pagu'), listCodes(changed.findings)]).toEqual(['pagu=C', ['kolom/dipilih@C1']]);
    }
    const target = readPk([
      ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'TARGET PERUBAHAN', 'ANGGARAN'],
      ['K', 'Alfa', 'I', 3, 4, 5],
    ]);
    expect(describeColumns(target, 'target')).toBe('target=E');
  });

  test('it is not, where a row that was not changed is blank, or where the plain one may be the last', () => {
    const halfBlank = read(['ANGGARAN', 'ANGGARAN PERUBAHAN'], MONEY, [7_000_000, null]);
    expect(listCodes(halfBlank.findings)).toEqual(['kolom/ganda@C1']);
    expect(wording(halfBlank.findings[0] as Finding).hint).toContain('harus terisi di setiap baris');
    for (const headings of [
      ['ANGGARAN PERGESERAN', 'ANGGARAN'],
      ['ANGGARAN MURNI', 'ANGGARAN PERUBAHAN', 'ANGGARAN'],
    ])
      expect(read(headings, [...MONEY, 8_000_000].slice(0, headings.length)).table).toBeNull();
    const parted = readKeuangan({
      rows: [
        ['SUB KEGIATAN', 'ANGGARAN', null, 'REALISASI TW II'],
        [null, 'SEBELUM', 'SETELAH', null],
        ['Alfa', ...MONEY, 5],
        ['Beta', 7_000_000, null, 5],
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:D2'],
    });
    expect(parted.table).toBeNull();
  });

  test('MENJADI alone is an error with what to type', () => {
    const { table, findings } = read(['ANGGARAN SEMULA', 'MENJADI'], MONEY);
    expect([table, listCodes(findings)]).toEqual([null, ['kolom/tidak-dibaca@C1']]);
    expect(findings[0]?.args).toMatchObject({ judul: 'MENJADI', ketik: 'ANGGARAN SETELAH PERUBAHAN' });
    expect(describeColumns(read(['ANGGARAN SEMULA', 'ANGGARAN SETELAH PERUBAHAN'], MONEY), 'pagu')).toBe('pagu=C');
  });
});

test('a kode over five narrow columns is none, and JUMLAH below ANGGARAN is the pagu', () => {
  const kode = readKeuangan({
    rows: [
      ['KODE', null, null, 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'],
      [7, '01', '0001', 'Alfa', 9_000_000, 5],
      [7, '01', '0002', 'Beta', 8_000_000, 4],
    ],
    merges: ['A1:C1'],
  });
  expect([describeColumns(kode, 'kode', 'subKegiatan'), listCodes(kode.findings)]).toEqual([
    'kode=? subKegiatan=D',
    [],
  ]);
  const summed = readPk({
    rows: [
      ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET KINERJA', null, 'ANGGARAN', null],
      [null, null, null, 'VOLUME', 'SATUAN', 'DAK', 'JUMLAH'],
      ['K', 'Alfa', 'I', 3, 'Laporan', 2_000_000, 9_000_000],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
  });
  expect(describeColumns(summed, 'target', 'satuan', 'pagu')).toBe('target=D satuan=E pagu=G');
});

test('Roman numerals below one heading over all quarters are no numbers of columns', () => {
  const reading = readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'TARGET DAN REALISASI TRIWULAN', ...Array(7).fill(null)],
      [null, null, 'I', null, 'II', null, 'III', null, 'IV', null],
      [null, null, 'T', 'R', 'T', 'R', 'T', 'R', 'T', 'R'],
      ['Alfa', 100_000, 20_000, 10_000, 40_000, 30_000, 50_000, null, 60_000, null],
    ],
    merges: ['A1:A3', 'B1:B3', 'C1:J1', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:J2'],
  });
  expect(describeColumns(reading, 'tw1.target', 'tw1.realisasi', 'tw2.target', 'tw2.realisasi')).toBe(
    'tw1.target=C tw1.realisasi=D tw2.target=E tw2.realisasi=F',
  );
});

test('a percentage beside the figure is not the figure; alone it is no rupiah', () => {
  const beside = readRencana([
    ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'REALISASI TW II (%)', 'REALISASI TW II'],
    ['Alfa', 'I', 3, 66, 2],
  ]);
  expect(describeColumns(beside, 'tw2.realisasi')).toBe('tw2.realisasi=E');
  const alone = readKeuangan([
    ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II (%)'],
    ['Alfa', 9_000_000, 5_000_000],
  ]);
  expect(alone.table).toBeNull();
});

test('SETELAH PERUBAHAN without figures is not read in place of SEBELUM, nor SEBELUM without a word: it is refused', () => {
  const { table, findings } = readPk([
    ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN SEBELUM PERUBAHAN', 'ANGGARAN SETELAH PERUBAHAN'],
    ['K', 'Alfa', 'I', 3, MONEY[0], null],
  ]);
  expect([table, listCodes(findings)]).toEqual([null, ['kolom/ganda@F1']]);
});

test('before any amount is typed, the column beside the marks of currency is the one', () => {
  const reading = readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', null, 'REALISASI TW II'],
      ['Alfa', 'Rp', null, 5],
    ],
    merges: ['B1:C1'],
  });
  expect(describeColumns(reading, 'pagu')).toBe('pagu=C');
});

test('K below KODE is a part of it, and neither a kode nor a figure', () => {
  const reading = readKeuangan({
    rows: [
      ['KODE', null, null, 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'],
      ['P', 'K', 'SK', null, null, null],
      ['7.01', '2.01', '0001', 'Alfa', MONEY[0], 5],
    ],
    merges: ['A1:C1', 'D1:D2', 'E1:E2', 'F1:F2'],
  });
  expect(describeColumns(reading, 'kode', 'subKegiatan')).toBe('kode=? subKegiatan=D');
});

test('a kode typed over several columns is none in any of them', () => {
  const reading = readKeuangan([
    ['KODE', 'KODE', 'KODE', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'],
    ['7.01', '03', '2.01', 'Alfa', MONEY[0], 5],
  ]);
  expect([describeColumns(reading, 'kode', 'subKegiatan'), listCodes(reading.findings)]).toEqual([
    'kode=? subKegiatan=D',
    [],
  ]);
});
