import { describe, expect, test } from 'vitest';
import { KEUANGAN_SHEET } from '../../src/domain/table-declaration.ts';
import { readQuarterSheets, readRencana, readTableSheet } from '../../src/sheets/read-table-sheets.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';
import { listCodes } from '../support/test-table.ts';

const options = { known: [KEUANGAN_SHEET], year: 2024, triwulan: 2 } as const;
const quarter = (spent: number): TestSheet => [
  ['SUB KEGIATAN', 'ANGGARAN', 'TARGET', 'REALISASI'],
  ['Alfa', 100, 9, spent],
];

describe('a table on one sheet a quarter', () => {
  test('is the sheet of the report’s quarter, with the others in the quarters that it lacks', () => {
    const raw = makeRawBuku({ 'Realisasi Keuangan TW I': quarter(4), 'Realisasi Keuangan TW II': quarter(5) });
    const { value, findings } = readQuarterSheets(raw, KEUANGAN_SHEET, options);
    const [row] = value?.rows ?? [];
    expect([value?.sheet.name, listCodes(findings)]).toEqual(['Realisasi Keuangan TW II', []]);
    expect([1, 2, 3].map((t) => String(row?.data.triwulan[t as 1].realisasi))).toEqual(['4', '5', 'kosong']);
    expect(row?.at.triwulan[1].realisasi.sheet).toBe('Realisasi Keuangan TW I');
  });

  test('lacks the sheet of the report’s quarter', () => {
    const raw = makeRawBuku({ 'Realisasi Keuangan TW I': quarter(4), 'Realisasi Keuangan TW III': quarter(5) });
    const { value, findings } = readQuarterSheets(raw, KEUANGAN_SHEET, options);
    expect([value, findings.map(({ code, args }) => [code, 'lembar' in args && args.lembar])]).toEqual([
      null,
      [['lembar/tidak-ada', 'Realisasi Keuangan TW II']],
    ]);
  });
});

test('a sheet without a row of data is told below its heading', () => {
  const [sheet] = makeRawBuku({ 'Realisasi Keuangan': [['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II']] }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect(listCodes(readTableSheet({ sheet, triwulan: undefined }, KEUANGAN_SHEET, options).findings)).toEqual([
    'lembar/tanpa-baris@A2',
  ]);
});

test('Rencana Aksi without realisasi takes it from a sheet Realisasi Kinerja', () => {
  const raw = makeRawBuku({
    'Rencana Aksi': [
      ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II'],
      ['Alfa', 'I', 3],
    ],
    'Realisasi Kinerja': [
      ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'REALISASI TW II'],
      ['Alfa', 'I', 3, 2],
    ],
  });
  expect(String(readRencana(raw, options).value?.rows[0]?.data.triwulan[2].realisasi)).toBe('2');
});
