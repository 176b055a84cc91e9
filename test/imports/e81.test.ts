import { describe, expect, it } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { proposeJenis } from '../../src/imports/e81.ts';
import { readRows, sumReading } from '../support/exports/read-rows.ts';
import type { TestCell, TestSheet } from '../support/raw-buku.ts';

const SUB = '7.01.03.2.01.0003';

/** An E.81: kegiatan row with percentages, a sub kegiatan, closing lines. `figures`: K of the four quarters and of the year. */
function renja(figures: readonly TestCell[], target: TestCell = 12): TestSheet {
  const [a = null, b = null, c = null, d = null, year = null] = figures;
  return {
    rows: [
      ['EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH'],
      ['Tahun 2024'],
      [
        'No',
        'Sasaran',
        'Kode',
        'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
        'Indikator Kinerja',
        'Satuan',
        'Target Renstra',
        null,
        'Target Kinerja dan Anggaran Renja Tahun Berjalan',
        null,
        'Realisasi Kinerja pada Triwulan',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        'Realisasi Renja',
        null,
        'Tingkat Capaian Renja %',
        null,
        'Unit Penanggung Jawab',
      ],
      [
        null,
        null,
        null,
        null,
        null,
        null,
        'K',
        'Rp',
        'K',
        'Rp',
        'I',
        null,
        'II',
        null,
        'III',
        null,
        'IV',
        null,
        'K',
        'Rp',
        'K',
        'Rp',
      ],
      [null, null, null, null, null, null, null, null, null, null, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
      [
        1,
        'Sasaran',
        '7.01.03.2.01',
        'Kegiatan Contoh',
        'Persentase desa',
        '%',
        100,
        0,
        100,
        85880500,
        25,
        8816750,
        50,
        19617580,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      [
        2,
        null,
        SUB,
        'Peningkatan Efektifitas',
        'Jumlah Laporan',
        'Laporan',
        60,
        400000000,
        target,
        85880500,
        a,
        8816750,
        b,
        '19.617.580',
        c,
        null,
        d,
        null,
        year,
        28434330,
        50,
        33,
      ],
      ['Rata-rata capaian kinerja (%)', null, null, null, null, null, null, null, null, null, 25],
      ['Predikat kinerja', null, null, null, null, null, null, null, null, null, 'Sangat Rendah'],
      ['Faktor pendorong keberhasilan kinerja: Kerja sama pemerintah desa'],
      ['Faktor penghambat pencapaian kinerja', null, ':', 'Anggaran turun terlambat'],
      ['Tindak lanjut yang diperlukan dalam triwulan berikutnya: Percepatan'],
      ['Tindak lanjut yang diperlukan dalam Renja berikutnya: -'],
    ],
    merges: ['G3:H3', 'I3:J3', 'K3:R3', 'S3:T3', 'U3:V3', 'K4:L4', 'M4:N4', 'O4:P4', 'Q4:R4'],
  };
}

describe('E.81', () => {
  const reading = readRows(renja([3, 3, null, null, 6]));

  it('gives target and pagu of the year and realisasi of the quarters, of sub kegiatan alone', () => {
    expect(sumReading(reading)).toEqual({
      [SUB]: { pagu: 85880500, 'realisasi q1': 8816750, 'realisasi q2': 19617580 },
    });
    const [line, ...others] = reading.indikator;
    expect([others, line?.indikator, line?.satuan, String(line?.target?.value)]).toEqual([
      [],
      'Jumlah Laporan',
      'Laporan',
      '12',
    ]);
    expect([1, 2, 3].map((q) => String(line?.triwulan[q as 1].realisasi?.value ?? null))).toEqual(['3', '3', 'null']);
    expect(line?.triwulan[1].target).toBeNull();
  });

  it('says that it holds no targets of quarters', () => {
    expect(reading.findings.map(({ finding }) => finding.args)).toEqual([{ apa: 'tanpa-target', rincian: '' }]);
  });

  it('hands the texts below the table to Narasi', () => {
    expect(reading.narasi.map(({ bagian, content }) => [bagian, content])).toEqual([
      ['Faktor Pendukung', 'Kerja sama pemerintah desa'],
      ['Faktor Penghambat', 'Anggaran turun terlambat'],
      ['Tindak Lanjut', 'Percepatan'],
    ]);
  });

  it('takes K = 0 as 0 and leaves grades and ranges alone, with their cells', () => {
    const told = readRows(renja([0, 'BB', '80-90 %', null, null]));
    const [line] = told.indikator;
    expect([
      String(line?.triwulan[1].realisasi?.value),
      line?.triwulan[2].realisasi,
      line?.triwulan[3].realisasi,
    ]).toEqual(['0', null, null]);
    const words = told.findings
      .map(({ finding }) => finding.args)
      .find((args) => 'apa' in args && args.apa === 'bukan-angka');
    expect(words).toMatchObject({ rincian: '"BB" (Lembar, baris 7); "80-90 %" (Lembar, baris 7)' });
  });

  it('the unit may stand in the number format; a literal % is not multiplied', () => {
    const reading = readRows(
      renja([{ v: 3, fmt: 'General "Laporan"' }, { v: 97.5, fmt: '0.00 "%"' }, null, null, null]),
    );
    const [line] = reading.indikator;
    expect([String(line?.triwulan[1].realisasi?.value), String(line?.triwulan[2].realisasi?.value)]).toEqual([
      '3',
      '97.5',
    ]);
  });
});

describe('JENIS', () => {
  const n = (...values: number[]) => values.map((value) => toAngka(value));
  it.each([
    ['quarters that add up to the year', 12, n(3, 3, 3, 3), 'akumulatif'],
    ['the same each quarter', 44, n(44, 44), 'tetap'],
    ['neither', 12, n(3, 5), undefined],
    ['one quarter alone', 12, n(12), undefined],
  ])('%s', (_, year, stated, jenis) => {
    expect(proposeJenis(toAngka(year), stated)?.value).toBe(jenis);
  });
});
