import { describe, expect, it } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { proposeJenis } from '../../src/imports/e81.ts';
import { E81_SUB, renjaForm } from '../support/exports/e81-prints.ts';
import { readRows, sumReading } from '../support/exports/read-rows.ts';

describe('E.81', () => {
  const reading = readRows(renjaForm([3, 3, null, null, 6]));

  it('gives target and pagu of the year and realisasi of the quarters, of sub kegiatan alone', () => {
    expect(sumReading(reading)).toEqual({
      [E81_SUB]: { pagu: 85880500, 'realisasi q1': 8816750, 'realisasi q2': 19617580 },
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
    const told = readRows(renjaForm([0, 'BB', '80-90 %', null, null]));
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
      renjaForm([{ v: 3, fmt: 'General "Laporan"' }, { v: 97.5, fmt: '0.00 "%"' }, null, null, null]),
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
