import { describe, expect, it } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import type { RawSheet } from '../../src/sheets/raw-workbook.ts';
import { readRiwayat, toRiwayatRow } from '../../src/sheets/read-riwayat.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

function sheetOf(rows: readonly (readonly TestCell[])[]): RawSheet {
  const [sheet] = makeRawBuku({ Riwayat: rows }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function read(rows: readonly (readonly TestCell[])[]) {
  const { value, findings } = readRiwayat(sheetOf(rows));
  return {
    rows: (value?.rows ?? []).map((row) => {
      const data = toRiwayatRow(row);
      return data === null
        ? null
        : [
            data.year,
            data.period,
            data.subKegiatan,
            data.indikator,
            ...[data.target, data.realisasi, data.capaian, data.pagu, data.realisasiAnggaran].map(String),
            data.formerName,
          ];
    }),
    findings: findings.map((f) => `${f.at === undefined ? '' : formatCellRef(f.at)} ${f.code}`),
  };
}

describe('the sheet Riwayat', () => {
  it('is read row by row: a year and an indikator, its figures, its former name', () => {
    const table = read([
      ['RIWAYAT CAPAIAN'],
      [
        'TAHUN',
        'PERIODE',
        'SUB KEGIATAN',
        'INDIKATOR KINERJA',
        'SATUAN',
        'TARGET',
        'REALISASI',
        'CAPAIAN',
        'PAGU',
        'REALISASI KEUANGAN',
        'SEBELUMNYA',
        'KETERANGAN',
      ],
      [
        2023,
        null,
        'Fasilitasi Desa',
        'Jumlah Laporan',
        'Laporan',
        12,
        11,
        { v: 0.9167, fmt: '0.00%' },
        'Rp80.000.000',
        76000000,
        'Pembinaan Desa',
        'LKjIP 2023',
      ],
      [2023, 'TW IV', 'Fasilitasi Desa', 'Jumlah Laporan', 'Laporan', 3, '-', null, null, null, null, null],
      [2022, 'Tahunan', null, 'Jumlah Laporan', 'Laporan', '12 Laporan', 12, 100, null, null, null, null],
    ]);
    expect(table.findings).toEqual([]);
    expect(table.rows).toEqual([
      [
        2023,
        'tahun',
        'Fasilitasi Desa',
        'Jumlah Laporan',
        '12',
        '11',
        '91.67',
        '80000000',
        '76000000',
        'Pembinaan Desa',
      ],
      [2023, 4, 'Fasilitasi Desa', 'Jumlah Laporan', '3', 'nihil', 'null', 'kosong', 'kosong', ''],
      [2022, 'tahun', 'Fasilitasi Desa', 'Jumlah Laporan', '12', '12', '100', 'kosong', 'kosong', ''],
    ]);
  });

  it('needs one of the names, and is no table with neither', () => {
    const byIndikator = read([
      ['TAHUN', 'INDIKATOR', 'TARGET', 'REALISASI'],
      [2023, 'Jumlah Laporan', 12, 11],
    ]);
    expect(byIndikator.findings).toEqual([]);
    expect(byIndikator.rows).toHaveLength(1);
    const nameless = read([
      ['TAHUN', 'TARGET', 'REALISASI'],
      [2023, 12, 11],
    ]);
    expect(nameless).toEqual({ rows: [], findings: ['Riwayat!A1 kolom/tidak-ada'] });
  });

  it('tells a year that is none, a row without one, a period that is none, a negative target', () => {
    const { rows, findings } = read([
      ['TAHUN', 'PERIODE', 'SUB KEGIATAN', 'TARGET', 'REALISASI'],
      ['tahun lalu', null, 'A', 12, 11],
      [null, null, 'B', 12, 11],
      [2023, 'Semester I', 'C', 12, 11],
      [2023, null, 'D', -1, 11],
    ]);
    expect(findings).toEqual([
      'Riwayat!A2 sel/pilihan',
      'Riwayat!A3 sel/kosong',
      'Riwayat!B4 sel/pilihan',
      'Riwayat!D5 sel/angka-negatif',
    ]);
    expect(rows.map((row) => row?.[2])).toEqual([undefined, undefined, 'C', 'D']);
  });

  it('takes the first year for a year and not for the sum of the others', () => {
    const { rows } = read([
      ['TAHUN', 'SUB KEGIATAN', 'TARGET', 'REALISASI'],
      [2023, 'A', 12, 12],
      [2022, 'A', 6, 6],
      [2021, 'A', 6, 6],
    ]);
    expect(rows.map((row) => row?.[0])).toEqual([2023, 2022, 2021]);
  });

  it('with no row but its headings is empty, and nothing is told', () => {
    expect(read([['TAHUN', 'SUB KEGIATAN', 'TARGET', 'REALISASI']])).toEqual({ rows: [], findings: [] });
  });
});
