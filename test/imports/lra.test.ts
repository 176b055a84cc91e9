import { describe, expect, it } from 'vitest';
import { LRA_SUB, lraRows } from '../support/exports/lra-prints.ts';
import { readRows, sumReading } from '../support/exports/read-rows.ts';
import type { TestCell } from '../support/raw-buku.ts';

describe('LRA', () => {
  it('is s.d. its end date, from the leaves', () => {
    const reading = readRows(lraRows('1 Januari 2024 sampai dengan 30 Juni 2024', [2000000, 3670000]));
    expect(sumReading(reading)).toEqual({ [LRA_SUB]: { pagu: 10470500, 'sampaiDengan m6': 5670000 } });
    expect([reading.conflicts, reading.years.map(({ year }) => year)]).toEqual([[], [2024]]);
  });

  it('of June alone is the month, not s.d.', () => {
    const reading = readRows(lraRows('1 Juni 2024 s.d. 30 Juni 2024', [100000, 200000]));
    expect(sumReading(reading)).toEqual({ [LRA_SUB]: { pagu: 10470500, 'realisasi m6': 300000 } });
  });

  it('of a quarter by its dates is the quarter', () => {
    const reading = readRows(lraRows('1 April 2024 sampai 30 Juni 2024', [100000, 200000]));
    expect(sumReading(reading)).toEqual({ [LRA_SUB]: { pagu: 10470500, 'realisasi q2': 300000 } });
  });

  it('with PERIODE LALU, PERIODE INI and TOTAL: the period is taken where it is the quarter', () => {
    const rows: TestCell[][] = [
      ['Periode 1 April 2024 s/d 30 Juni 2024'],
      ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI', null, null, 'LEBIH/(KURANG)'],
      [null, null, null, 'S/D PERIODE LALU', 'PERIODE INI', 'TOTAL'],
      [LRA_SUB, 'Koordinasi', 10470500, 2773750, 2896250, 5670000, 4800500],
    ];
    const sheet = { rows, merges: ['D2:F2'] };
    expect(sumReading(readRows(sheet))).toEqual({
      [LRA_SUB]: { pagu: 10470500, 'realisasi q2': 2896250, 'sampaiDengan m6': 5670000 },
    });
    const wrong = {
      rows: rows.map((row, r) => (r === 3 ? row.map((cell, c) => (c === 5 ? 5670001 : cell)) : row)),
      merges: ['D2:F2'],
    };
    expect(readRows(wrong).conflicts.map(({ what }) => what)).toEqual([
      'TOTAL  tertulis 5.670.001, periode lalu dan periode ini 5.670.000',
    ]);
  });

  it.each([
    [
      'NO URUT without codes',
      [
        ['NO URUT', 'URAIAN', 'ANGGARAN', 'REALISASI'],
        [1, 'BELANJA', 100, 50],
      ],
      'NO URUT tanpa kode',
    ],
    [
      'the semester form with PROGNOSIS',
      [
        ['KODE', 'URAIAN', 'ANGGARAN', 'REALISASI', 'PROGNOSIS'],
        ['5.1', 'BELANJA', 100, 50, 50],
      ],
      'bentuk semester dengan PROGNOSIS',
    ],
    [
      'rekening alone',
      [
        ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI'],
        ['5.1', 'BELANJA', 100, 50],
      ],
      'hanya rekening atau uraian',
    ],
  ])('is refused with %s', (_, rows, detail) => {
    const { findings } = readRows(rows as TestCell[][]);
    expect(findings.map(({ finding }) => finding.args)).toEqual([{ sebab: 'lra-tanpa-sub', rincian: detail }]);
  });

  it('without an end date is refused', () => {
    const { findings } = readRows(lraRows('Semester Pertama', [1, 1]));
    expect(findings[0]?.finding.args).toMatchObject({ sebab: 'tanpa-tanggal' });
  });

  it('a kartu kendali adds UP/GU/TU and LS', () => {
    const rows: TestCell[][] = [
      ['KARTU KENDALI KEGIATAN'],
      ['Sub Kegiatan', ':', `${LRA_SUB} Koordinasi`],
      ['Bulan', ':', 'Juni'],
      ['KODE REKENING', 'URAIAN', 'PAGU', 'REALISASI KEGIATAN (SP2D)', null, 'SISA'],
      [null, null, null, 'UP/GU/TU', 'LS'],
      ['5.1.02.01.01.0024', 'Belanja Alat', 4470500, 1000000, 1000000, 2470500],
      ['5.1.02.04.01.0001', 'Belanja Perjalanan', 6000000, 3670000, '-', 2330000],
    ];
    expect(sumReading(readRows({ rows, merges: ['D4:E4'] }))).toEqual({
      [LRA_SUB]: { pagu: 10470500, 'sampaiDengan m6': 5670000 },
    });
  });

  it('codes that jump levels: a parent of three segments over leaves of nine and ten', () => {
    const rows: TestCell[][] = [
      ['1 Januari 2024 sampai 31 Maret 2024'],
      ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI'],
      [LRA_SUB, 'Koordinasi', 300, 30],
      ['5.1.02', 'Belanja', 300, 30],
      ['5.1.02.01.01.001.00024.1.1', 'A', 100, 10],
      ['5.1.02.01.01.001.00024.1.2.3', 'B', 200, 20],
    ];
    const reading = readRows(rows);
    expect(sumReading(reading)).toEqual({ [LRA_SUB]: { pagu: 300, 'sampaiDengan m3': 30 } });
    expect(reading.conflicts).toEqual([]);
  });

  it('a sub kegiatan of urusan 5 beside rekening 5: the second segment tells them apart', () => {
    const rows: TestCell[][] = [
      ['1 Januari 2024 sampai 31 Maret 2024'],
      ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI'],
      ['5.01.02.2.01.0006', 'Penyusunan Dokumen', 300, 30],
      ['5.1.02.01.01.0024', 'Belanja Alat', 300, 30],
      ['4.1.01.01', 'Pajak', 900, 90],
    ];
    const reading = readRows(rows);
    expect(sumReading(reading)).toEqual({ '5.01.02.2.01.0006': { pagu: 300, 'sampaiDengan m3': 30 } });
    expect(reading.findings.map(({ finding }) => finding.args)).toEqual([
      { apa: 'akun-lain', rincian: 'ekspor.xlsx › Lembar!A5' },
    ]);
  });
});
