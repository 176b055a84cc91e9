import { describe, expect, it } from 'vitest';
import { findEarlierRow, formerNames, joinEarlier } from '../../src/domain/earlier-rows.ts';
import { indexRows } from '../../src/domain/name-key.ts';
import { makeRiwayatRow } from '../support/riwayat-row.ts';

const ROWS = [
  { kode: '7.01.03.2.01.0001', subKegiatan: 'Partisipasi', indikator: 'Jumlah Lembaga' },
  { kode: '7.01.03.2.01.0002', subKegiatan: 'Pemberdayaan', indikator: 'Jumlah Laporan' },
  { kode: '7.01.03.2.01.0002', subKegiatan: 'Pemberdayaan', indikator: 'Jumlah Peserta' },
];

describe('the rows that a row of Riwayat names', () => {
  const join = joinEarlier(ROWS, (row) => row);
  const find = (names: Parameters<typeof makeRiwayatRow>[0]) =>
    join.find(makeRiwayatRow(names)).map((row) => row.indikator);

  it('by sub kegiatan and indikator, by kode, by indikator alone', () => {
    expect(find({ subKegiatan: 'PEMBERDAYAAN.', indikator: 'jumlah  laporan' })).toEqual(['Jumlah Laporan']);
    expect(find({ kode: '7.01.03.2.01.0001', subKegiatan: 'Apa pun' })).toEqual(['Jumlah Lembaga']);
    expect(find({ indikator: 'Jumlah Peserta' })).toEqual(['Jumlah Peserta']);
  });

  it('all of a sub kegiatan that names no indikator, and nothing by likeness', () => {
    expect(find({ subKegiatan: 'Pemberdayaan' })).toEqual(['Jumlah Laporan', 'Jumlah Peserta']);
    expect(find({ subKegiatan: 'Pemberdayan' })).toEqual([]);
    expect(find({})).toEqual([]);
  });
});

describe('the row of an earlier workbook', () => {
  const earlier = indexRows(
    [
      { kode: '', subKegiatan: 'Pembinaan Masyarakat', indikator: 'Jumlah Laporan' },
      { kode: '', subKegiatan: 'Pembinaan Masyarakat', indikator: 'Banyaknya Peserta' },
    ],
    (row) => row,
  );
  const history = [
    makeRiwayatRow({ subKegiatan: 'Pemberdayaan', formerName: 'Pembinaan Masyarakat; Banyaknya Peserta' }),
  ];
  const find = (index: number, former: readonly string[]) => {
    const row = ROWS[index];
    return row === undefined ? undefined : findEarlierRow(earlier, { ...row, kode: '' }, former)?.indikator;
  };

  it('is found under the names that SEBELUMNYA tells, and not without', () => {
    const [, second] = ROWS;
    const former = second === undefined ? [] : formerNames(second, history);
    expect(former).toEqual(['Pembinaan Masyarakat', 'Banyaknya Peserta']);
    expect([find(1, former), find(2, former)]).toEqual(['Jumlah Laporan', 'Banyaknya Peserta']);
    expect([find(1, []), find(2, [])]).toEqual([undefined, undefined]);
  });

  it('has no former name by a row of Riwayat that names another', () => {
    const [first] = ROWS;
    expect(first === undefined ? [] : formerNames(first, history)).toEqual([]);
  });
});
