import { describe, expect, it } from 'vitest';
import type { ExportReading } from '../../src/imports/reading.ts';
import { kindsOf, readRows, sumReading } from '../support/exports/read-rows.ts';
import type { TestCell, TestSheet } from '../support/raw-buku.ts';

const NAMES = ['Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Tahunan'];
const ROW: TestCell[] = ['Peningkatan Efektifitas', 'Jumlah Laporan', 'Laporan', 12];

/** Targets and realisasi of the four quarters of the first line. */
function figures({ indikator: [line] }: ExportReading): readonly (readonly string[])[] {
  return (['target', 'realisasi'] as const).map((measure) =>
    ([1, 2, 3, 4] as const).map((q) => String(line?.triwulan[q][measure]?.value ?? '')),
  );
}

describe('rencana aksi of one sheet, in five shapes', () => {
  it('TARGET TRIWULAN and REALISASI TRIWULAN over bare Roman numerals', () => {
    const sheet: TestSheet = {
      rows: [
        [...NAMES, 'TARGET TRIWULAN', null, null, null, 'REALISASI TRIWULAN'],
        [null, null, null, null, 'I', 'II', 'III', 'IV', 'I', 'II', 'III', 'IV'],
        [...ROW, 3, 3, 3, 3, 3, 2],
      ],
      merges: ['E1:H1', 'I1:L1'],
    };
    expect(kindsOf(sheet)).toEqual(['renaksi']);
    expect(figures(readRows(sheet))).toEqual([
      ['3', '3', '3', '3'],
      ['3', '2', '', ''],
    ]);
  });

  it('TARGET over TW I to IV', () => {
    const sheet: TestSheet = {
      rows: [
        [...NAMES, 'TARGET'],
        [null, null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
        [...ROW, 3, 3, 3, 3],
      ],
      merges: ['E1:H1'],
    };
    expect(figures(readRows(sheet))[0]).toEqual(['3', '3', '3', '3']);
  });

  it('quarters over K and Rp', () => {
    const heads = ['I', 'II', 'III', 'IV'].flatMap((q) => [`TRIWULAN ${q}`, null]);
    const sheet: TestSheet = {
      rows: [
        [...NAMES, ...heads],
        [null, null, null, null, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
        [...ROW, 3, 8816750, 3, 16682500, 3, 30190750, 3, 30190500],
      ],
      merges: ['E1:F1', 'G1:H1', 'I1:J1', 'K1:L1'],
    };
    const reading = readRows(sheet);
    expect(figures(reading)[0]).toEqual(['3', '3', '3', '3']);
    expect(sumReading(reading)['Peningkatan Efektifitas']).toEqual({
      'target q1': 8816750,
      'target q2': 16682500,
      'target q3': 30190750,
      'target q4': 30190500,
    });
  });

  it('months under each quarter are added; 40 40 40 is asked', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun'];
    const make = (...values: TestCell[]): TestSheet => ({
      rows: [
        [...NAMES, 'TARGET TRIWULAN I', null, null, 'TARGET TRIWULAN II'],
        [null, null, null, null, ...months],
        [...ROW, ...values],
      ],
      merges: ['E1:G1', 'H1:J1'],
    });
    expect(figures(readRows(make(1, 1, 2, 1, null, 2)))[0]).toEqual(['4', '3', '', '']);
    const same = make(40, 40, 40, 1, 2, 3);
    const [question] = readRows(same).questions;
    expect([question?.choice, question?.finding.at?.column]).toEqual(['sameMonths', 5]);
    expect(question?.finding.args).toMatchObject({
      pertama: expect.stringContaining('jadi 40'),
      kedua: expect.stringContaining('jadi 120'),
    });
    expect(figures(readRows(same, { sameMonths: 'sekali' }))[0]).toEqual(['40', '6', '', '']);
    expect(figures(readRows(same, { sameMonths: 'jumlahkan' }))[0]).toEqual(['120', '6', '', '']);
  });

  it('flat: Alokasi Target TW I, Realisasi TW I, Capaian TW I; the cells are s.d.', () => {
    const quarters = ['I', 'II'];
    const heads = quarters.flatMap((q) => [
      `Alokasi Target TW ${q}`,
      `Realisasi TW ${q}`,
      `Capaian terhadap Target Triwulanan TW ${q}`,
    ]);
    const reading = readRows([
      [...NAMES, ...heads],
      [...ROW, 3, 3, 1, 6, 5, { v: 0.83, fmt: '0%' }],
    ]);
    expect(figures(reading)).toEqual([
      ['3', '6', '', ''],
      ['3', '5', '', ''],
    ]);
    expect(reading.indikator[0]?.jenis?.value).toBe('kumulatif');
  });
});

describe('what a heading says of its cells', () => {
  it('(Akumulatif) means s.d. values: JENIS kumulatif, and it is told', () => {
    const sheet: TestSheet = {
      rows: [
        [...NAMES, 'TARGET TRIWULAN (Akumulatif)'],
        [null, null, null, null, 'I', 'II', 'III', 'IV'],
        [...ROW, 3, 6, 9, 12],
      ],
      merges: ['E1:H1'],
    };
    const reading = readRows(sheet);
    expect(reading.indikator[0]?.jenis?.value).toBe('kumulatif');
    expect(reading.findings.map(({ finding }) => 'apa' in finding.args && finding.args.apa)).toEqual(['jenis']);
  });

  it('Capaian Triwulan without percent format in a table without REALISASI is asked', () => {
    const sheet: TestSheet = {
      rows: [
        [...NAMES, 'Target Triwulan', null, 'Capaian Triwulan'],
        [null, null, null, null, 'I', 'II', 'I', 'II'],
        [...ROW, 3, 3, 3, 2],
      ],
      merges: ['E1:F1', 'G1:H1'],
    };
    expect(readRows(sheet).questions.map(({ choice }) => choice)).toEqual(['capaian']);
    expect(figures(readRows(sheet, { capaian: 'realisasi' }))[1]).toEqual(['3', '2', '', '']);
    expect(figures(readRows(sheet, { capaian: 'persen' }))[1]).toEqual(['', '', '', '']);
  });

  it('OUTPUT and TARGET exchanged is refused with both columns', () => {
    const rows: TestCell[][] = [
      ['Sub Kegiatan', 'Indikator', 'Output', 'Target', 'Target TW I', 'Target TW II'],
      ['Peningkatan', 'Jumlah Laporan', 12, 'Laporan kegiatan', 3, 3],
      ['Koordinasi', 'Jumlah Laporan', 7, 'Dokumen', 7, 7],
    ];
    expect(readRows(rows).findings[0]?.finding.args).toEqual({
      sebab: 'tertukar',
      rincian: 'angka ada di bawah OUTPUT (C1) dan nama di bawah TARGET (D1)',
    });
  });
});
