import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

/** What is told of titles in the base workbook (Triwulan II 2024), as [code, cell, quote, what it should be]. */
function told(cells: Readonly<Record<string, TestCell>>) {
  return checkCaseRules({ cells }).findings.flatMap((f) =>
    f.code === 'lembar/judul-beda' || f.code === 'identitas/judul-beda'
      ? [[f.code, f.at?.row, f.args.kutip, f.args.seharusnya]]
      : [],
  );
}
const report = (title: string) => told({ 'Identitas!A14': 'Judul Laporan', 'Identitas!B14': title });

describe('titles above the tables', () => {
  it('name no other year, each told at its own cell', () => {
    expect(told({ 'PK!A1': 'PERJANJIAN KINERJA TAHUN 2023', 'Rencana Aksi!A1': 'RENCANA AKSI T.A. 2023' })).toEqual([
      ['lembar/judul-beda', 1, 'TAHUN 2023', 'Tahun 2024'],
      ['lembar/judul-beda', 1, 'T.A. 2023', 'Tahun 2024'],
    ]);
  });

  it('name no other quarter, in words, by a date or by months', () => {
    expect(told({ 'Realisasi Keuangan!A2': 'KEADAAN S.D. 31 MARET 2024' })).toEqual([
      ['lembar/judul-beda', 2, '31 MARET', 'Triwulan II'],
    ]);
    expect(told({ 'Realisasi Keuangan!A1': 'REALISASI JANUARI S.D. MARET 2024' })).toEqual([
      ['lembar/judul-beda', 1, 'JANUARI S.D. MARET', 'Triwulan II'],
    ]);
    expect(told({ 'Rencana Aksi!A1': 'RENCANA AKSI SEMESTER II' })).toEqual([
      ['lembar/judul-beda', 1, 'SEMESTER II', 'Triwulan II'],
    ]);
  });

  it('may be those of the quarter, of a span with it, of the year, of a document, or made by a formula', () => {
    for (const title of [
      'KEADAAN S.D. 30 JUNI 2024',
      'REALISASI TRIWULAN I S.D. III TAHUN 2024',
      'RENCANA JANUARI S.D. DESEMBER 2024',
      'SEMESTER I TAHUN 2024',
      'Luwu, 31 Maret 2024',
      'Peraturan Bupati Nomor 5 Tahun 2021',
    ])
      expect([title, told({ 'Realisasi Keuangan!A1': title })]).toEqual([title, []]);
    expect(told({ 'PK!A1': { v: 'PERJANJIAN KINERJA TAHUN 2023', f: 'Identitas!B2' } })).toEqual([]);
  });
});

describe('Judul Laporan', () => {
  it('names no other year or quarter; a semester is the report of its last quarter', () => {
    expect(report('LAPORAN KINERJA TRIWULAN II TAHUN 2023')).toEqual([
      ['identitas/judul-beda', 14, 'TAHUN 2023', 'Tahun 2024'],
    ]);
    expect(report('LAPORAN KINERJA SEMESTER II TAHUN 2024')).toEqual([
      ['identitas/judul-beda', 14, 'SEMESTER II', 'Triwulan II'],
    ]);
    expect(report('LAPORAN KINERJA SEMESTER I TAHUN 2024')).toEqual([]);
  });
});
