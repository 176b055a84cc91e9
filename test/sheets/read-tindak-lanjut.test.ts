import { describe, expect, it } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { readTindakLanjut } from '../../src/sheets/read-tindak-lanjut.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

const HEADINGS = [
  'TRIWULAN',
  'UNTUK',
  'KENDALA',
  'RENCANA TINDAK LANJUT',
  'PENANGGUNG JAWAB',
  'BATAS WAKTU',
  'STATUS',
  'HASIL',
  'BUKTI',
];

function read(...rows: readonly (readonly TestCell[])[]) {
  const [sheet] = makeRawBuku({ 'Tindak Lanjut': [['TINDAK LANJUT'], ...rows] }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { value, findings } = readTindakLanjut(sheet);
  return {
    rows: value.map(({ data }) => Object.values(data)),
    findings: findings.map((f) => `${f.at === undefined ? '' : formatCellRef(f.at)} ${f.code}`),
  };
}

describe('the sheet Tindak Lanjut', () => {
  it('is read row by row; dates as such, other words of time as they stand, links as text', () => {
    const link = 'https://contoh.go.id/bukti/1';
    expect(
      read(
        HEADINGS,
        [
          'TW I',
          'Sub A',
          'Laporan terlambat',
          'Jadwal bersama',
          'Kasi',
          { date: '2024-06-30' },
          'Selesai',
          'Terjadwal',
          link,
        ],
        [null, null, null, 'Rapat bulanan', null, 'Agustus 2024', null, null, null],
        [2, null, null, 'Pendampingan', null, '30 September 2024', 'dalam proses', null, null],
      ),
    ).toEqual({
      rows: [
        [1, 'Sub A', 'Laporan terlambat', '', 'Jadwal bersama', 'Kasi', '2024-06-30', 'selesai', 'Terjadwal', link],
        [1, '', '', '', 'Rapat bulanan', '', 'Agustus 2024', 'belum', '', ''],
        [2, '', '', '', 'Pendampingan', '', '2024-09-30', 'proses', '', ''],
      ],
      findings: [],
    });
  });

  it('has recommendations beside the plans, and rows of the year', () => {
    expect(
      read(
        ['TRIWULAN', 'REKOMENDASI', 'RENCANA TINDAK LANJUT', 'STATUS'],
        ['Tahun', 'Lengkapi bukti dukung', 'Menyusun daftar bukti', 'proses'],
        ['Tahunan', null, 'Rapat evaluasi', null],
      ).rows,
    ).toEqual([
      ['tahun', '', '', 'Lengkapi bukti dukung', 'Menyusun daftar bukti', '', '', 'proses', '', ''],
      ['tahun', '', '', '', 'Rapat evaluasi', '', '', 'belum', '', ''],
    ]);
  });

  it('takes the recommendations for the plans where no column is of plans', () => {
    expect(read(['TRIWULAN', 'REKOMENDASI', 'STATUS'], ['I', 'Rapat bulanan', 'selesai'])).toEqual({
      rows: [[1, '', '', '', 'Rapat bulanan', '', '', 'selesai', '', '']],
      findings: [],
    });
  });

  it('passes over rows that only the form has filled', () => {
    expect(read(HEADINGS, ['I'], [], ['II'])).toEqual({ rows: [], findings: [] });
  });

  it('tells a quarter that is none, a status that is none, a plan that is not there', () => {
    const { rows, findings } = read(
      HEADINGS,
      ['V', null, null, 'Rapat'],
      ['I', null, null, 'Rapat', null, null, 'batal'],
      ['II', null, 'Kendala saja', null],
    );
    expect(findings).toEqual([
      "'Tindak Lanjut'!A3 sel/pilihan",
      "'Tindak Lanjut'!G4 tindak-lanjut/status",
      "'Tindak Lanjut'!D5 sel/kosong",
    ]);
    expect(rows.map((row) => row[0])).toEqual([1, 2]);
  });

  it('without its headings is told', () => {
    expect(read(['CATATAN', 'ISI'], ['a', 'b'])).toEqual({
      rows: [],
      findings: ["'Tindak Lanjut'!A1 kolom/tidak-ada"],
    });
  });
});
