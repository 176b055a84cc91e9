import { describe, expect, test } from 'vitest';
import { makeFinding } from '../../src/findings/finding.ts';
import { nameExports } from '../../src/sheets/foreign-export.ts';
import { KIND_PRINTS } from '../support/exports/kind-prints.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';

const MISSING = ['PK', 'Rencana Aksi', 'Realisasi Keuangan'].map((sheet) =>
  makeFinding('lembar/tidak-ada', {
    lembar: sheet,
    terdekat: '',
    ada: 'Sheet1',
    pada: '',
    dari: '',
    sampai: '',
    juga: '',
  }),
);
const name = (sheet: TestSheet) => nameExports(makeRawBuku({ Sheet1: sheet }), MISSING);

describe('a sheet of another system in the place of "add a sheet PK"', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[keyof typeof KIND_PRINTS, string]>([
    ['e81', 'Formulir E.81 (Evaluasi terhadap Hasil Renja)'],
    ['rak', 'RAK (Rencana Anggaran Kas) dari SIPD'],
    ['dokumen', 'Laporan Realisasi per dokumen dari SIPD'],
    ['lra', 'Laporan Realisasi Anggaran (LRA)'],
    ['spj', 'SPJ Fungsional'],
    ['rfk', 'Laporan Realisasi Fisik dan Keuangan (RFK)'],
    ['pagu', 'rekap pagu (DPA) dari SIPD'],
  ])('%s is named %s, once for all three sheets', (kind, called) => {
    const found = name(KIND_PRINTS[kind]);
    expect(found.map(({ code, args }) => [code, 'nama' in args ? args.nama : ''])).toEqual([['lembar/ekspor-lain', called]]);
  });

  test('a letter is none', () => {
    expect(name([['Kepada', 'Yth.', 'Camat']])).toEqual(MISSING);
  });

  test('a workbook that lacks no sheet is not looked at', () => {
    expect(nameExports(makeRawBuku({ Sheet1: KIND_PRINTS.rak }), [])).toEqual([]);
  });
});
