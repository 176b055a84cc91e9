import { describe, expect, it } from 'vitest';
import { addUp, GOODS, RURAL_FORM, rakForm, TRAVEL } from '../support/exports/rak.ts';
import { kindsOf, readRows, sumReading } from '../support/exports/read-rows.ts';
import type { TestCell } from '../support/raw-buku.ts';

const KODE = '7.01.06.2.01.0014';
const MONTHS = ['Jan', 'Peb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sept', 'Okt', 'Nop', 'Des'];

/** The worked example of the contract: Jan 924.000, Feb 924.000, Mar 925.750; 832.750 x 3; 900.000, 900.000, 900.250; 832.750 x 3. */
const WORKED = {
  'target m1': 924000,
  'target m2': 924000,
  'target m3': 925750,
  'target m4': 832750,
  'target m5': 832750,
  'target m6': 832750,
  'target m7': 900000,
  'target m8': 900000,
  'target m9': 900250,
  'target m10': 832750,
  'target m11': 832750,
  'target m12': 832750,
};

describe('the form of one sub kegiatan', () => {
  const reading = readRows(rakForm(RURAL_FORM));

  it('gives the months of the worked example to the rupiah, from the leaves alone', () => {
    expect(sumReading(reading)).toEqual({ [KODE]: { pagu: 10470500, ...WORKED } });
    expect(reading.atoms.every(({ rekening }) => rekening.split('.').length === 6)).toBe(true);
  });

  it('agrees with itself, and names sub kegiatan and year', () => {
    expect([reading.conflicts, reading.findings, reading.questions, reading.missingMonths]).toEqual([[], [], [], []]);
    expect([...reading.subs.values()]).toMatchObject([
      { kode: KODE, name: RURAL_FORM.name, program: { kode: '7.01.06' }, kegiatan: { kode: '7.01.06.2.01' } },
    ]);
    expect(reading.years.map(({ year }) => year)).toEqual([2024]);
  });

  it('has the cell of every amount', () => {
    const [first] = reading.atoms.filter(({ month, rekening }) => month === 3 && rekening.endsWith('0024'));
    expect(first).toMatchObject({ from: { at: { sheet: 'Lembar', row: 20, column: 7 } } });
    expect(first?.value.toNumber()).toBe(GOODS[2]);
  });

  it.each([
    ['a month that is not in Total RAK', 20, 5, 424001, /Total RAK 5.1.02.01.01.0024/],
    ['a group row', 19, 2, '10.470.501,00', /"Belanja Barang dan Jasa"/],
    ['JUMLAH PER BULAN', 22, 4, 924001, /PER BULAN/],
    ['JUMLAH PER TRIWULAN', 23, 7, 2498251, /PER TRIWULAN/],
    ['JUMLAH PER SEMESTER', 24, 10, 1, /PER SEMESTER/],
    ['Nilai Anggaran above the table', 12, 2, 'Rp10.470.400,00', /Nilai Anggaran di atas tabel/],
    ['Anggaran that is not Total RAK', 20, 2, '4.470.600,00', /anggaran 5.1.02.01.01.0024/],
  ])('tells %s', (_, row, column, value, what) => {
    const form = rakForm(RURAL_FORM);
    const rows = form.rows.map((cells, r) =>
      r === row - 1 ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
    );
    const { conflicts } = readRows({ ...form, rows: rows as TestCell[][] });
    expect(conflicts.map((one) => one.what).join('\n')).toMatch(what);
    expect(conflicts.every(({ sub }) => sub.endsWith(KODE))).toBe(true);
  });
});

/** One row a rekening, as a flat table: headings, then sub kegiatan, rekening, budget, total and months. */
function flatRows(headings: readonly string[], months = [GOODS, TRAVEL]): TestCell[][] {
  const row = (rekening: string, values: readonly number[]): TestCell[] => [
    KODE,
    RURAL_FORM.name,
    rekening,
    addUp(values),
    addUp(values),
    ...values,
  ];
  return [
    [...headings],
    row('5.1.02.01.01.0024', months[0] ?? []),
    row('5.1.02.04.01.0001', months[1] ?? []),
    ['Total', null, null, 10470500, 10470500],
  ];
}

describe('other shapes', () => {
  it('flat, with Bulan 1 to 12', () => {
    const months = MONTHS.map((_, i) => `Bulan ${i + 1}`);
    const rows = flatRows([
      'Kode Sub Kegiatan',
      'Nama Sub Kegiatan',
      'Kode Akun',
      'Nilai Rincian',
      'Total RAK',
      ...months,
    ]);
    expect(sumReading(readRows(rows))).toEqual({ [KODE]: { pagu: 10470500, ...WORKED } });
  });

  it('with the names of a database', () => {
    const months = MONTHS.map((_, i) => `bulan_${i + 1}`);
    const rows = flatRows(['kode_sub_giat', 'nama_sub_giat', 'kode_akun', 'nilai', 'nilai_rak', ...months]);
    expect(sumReading(readRows(rows))).toEqual({ [KODE]: { pagu: 10470500, ...WORKED } });
  });

  it('months in the order of their headings: Mei, Jul, Jun', () => {
    const swap = <T>(all: readonly T[]): T[] => all.map((one, i) => (i === 5 ? all[6] : i === 6 ? all[5] : one) as T);
    const rows = flatRows(
      ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Kode Akun', 'Pagu', 'Total RAK', ...swap(MONTHS)],
      [swap(GOODS), swap(TRAVEL)],
    );
    expect(sumReading(readRows(rows))).toEqual({ [KODE]: { pagu: 10470500, ...WORKED } });
  });

  it('that stops at November says which month is missing', () => {
    const rows = flatRows([
      'Kode Sub Kegiatan',
      'Nama Sub Kegiatan',
      'Kode Akun',
      'Pagu',
      'Total RAK',
      ...MONTHS.slice(0, 11),
    ]);
    const reading = readRows(rows);
    expect(reading.missingMonths).toEqual([12]);
  });

  it('per triwulan, by sub kegiatan and rekening', () => {
    const rows: TestCell[][] = [
      ['KODE', 'URAIAN', 'PAGU', 'TW I', 'TW II', 'TW III', 'TW IV', 'SELISIH'],
      ['7.01.06', 'PROGRAM', 10470500, 2773750, 2498250, 2700250, 2498250, 0],
      ['7.01.06.2.01', 'Kegiatan', 10470500, 2773750, 2498250, 2700250, 2498250, 0],
      [KODE, RURAL_FORM.name, 10470500, 2773750, 2498250, 2700250, 2498250, 0],
      ['5.1.02.01.01.0024', 'Belanja Alat', 4470500, 1273750, 998250, 1200250, 998250, 0],
      ['5.1.02.04.01.0001', 'Belanja Perjalanan', 6000000, 1500000, 1500000, 1500000, 1500000, 0],
      ['JUMLAH', null, 10470500, 2773750, 2498250, 2700250, 2498250, 0],
    ];
    const reading = readRows(rows);
    expect(sumReading(reading)).toEqual({
      [KODE]: {
        pagu: 10470500,
        'target q1': 2773750,
        'target q2': 2498250,
        'target q3': 2700250,
        'target q4': 2498250,
      },
    });
    expect(reading.conflicts).toEqual([]);
  });

  it('a code in six narrow cells that end in a point', () => {
    const codes = (kode: string): TestCell[] =>
      kode.split('.').map((part, i, all) => (i < all.length - 1 ? `${part}.` : part));
    const line = (kode: string, name: string, months: readonly number[]): TestCell[] => [
      ...codes(kode),
      name,
      addUp(months),
      addUp(months),
      ...months,
    ];
    const rows: TestCell[][] = [
      ['Kode', null, null, null, null, null, 'Uraian', 'Anggaran', 'Total RAK', ...MONTHS],
      line(
        KODE,
        RURAL_FORM.name,
        GOODS.map((n, i) => n + (TRAVEL[i] ?? 0)),
      ),
      line('5.1.02.01.01.0024', 'Belanja Alat', GOODS),
      line('5.1.02.04.01.0001', 'Belanja Perjalanan', TRAVEL),
    ];
    expect(sumReading(readRows({ rows, merges: ['A1:F1'] }))).toEqual({ [KODE]: { pagu: 10470500, ...WORKED } });
  });

  it('per organisasi is refused: it has no sub kegiatan', () => {
    const rows: TestCell[][] = [
      ['KODE', 'ORGANISASI', 'Pagu', ...MONTHS, 'Selisih'],
      ['7.01.0.00.0.00.09.0000', 'Kecamatan Kalaena', addUp(TRAVEL), ...TRAVEL, 0],
    ];
    expect(readRows(rows).findings.map(({ finding }) => [finding.code, finding.args])).toEqual([
      ['impor/tidak-dikenal', { sebab: 'tanpa-sub', rincian: 'RAK per organisasi' }],
    ]);
  });

  it('made by hand with several budget columns: the column is asked, and then taken', () => {
    const rows: TestCell[][] = [
      ['KEBUTUHAN KAS BULANAN'],
      ['Kode', 'Uraian', 'Anggaran Sebelum Efisiensi', 'Anggaran Setelah Efisiensi', ...MONTHS],
      [KODE, RURAL_FORM.name, 12000000, 6000000, ...TRAVEL],
      ['5.1.02.04.01.0001', 'Belanja Perjalanan', 12000000, 6000000, ...TRAVEL],
    ];
    const [question] = readRows(rows).questions;
    expect([question?.choice, question?.options.length]).toEqual(['anggaranColumn', 2]);
    expect(question?.finding.args).toMatchObject({
      pertama: '"Anggaran Sebelum Efisiensi" (C2)',
      kedua: '"Anggaran Setelah Efisiensi" (D2)',
    });
    const reading = readRows(rows, { anggaranColumn: 'setelah' });
    expect([reading.questions, sumReading(reading)[KODE]?.pagu]).toEqual([[], 6000000]);
  });

  it('rows once per source of funds and again under TOTAL: one block is chosen', () => {
    const line = (months: readonly number[]): TestCell[] => [
      '5.1.02.04.01.0001',
      'Belanja Perjalanan',
      addUp(months),
      ...months,
    ];
    const half = TRAVEL.map(() => 250000);
    const rows: TestCell[][] = [
      ['Kode', 'Uraian', 'Anggaran', ...MONTHS],
      [KODE, RURAL_FORM.name],
      ['TOTAL (DAU)'],
      line(half),
      ['TOTAL (PAD)'],
      line(half),
      ['TOTAL (SEMUA)'],
      line(TRAVEL),
    ];
    const [question] = readRows(rows).questions;
    expect([question?.choice, question?.options.map(({ value }) => value)]).toEqual([
      'block',
      ['TOTAL (DAU)', 'TOTAL (PAD)', 'TOTAL (SEMUA)'],
    ]);
    expect(sumReading(readRows(rows, { block: 'SEMUA' }))[KODE]?.pagu).toBe(6000000);
  });

  it('an RFK of four percent lines a row is no RAK: percentages are refused', () => {
    const rows: TestCell[][] = [
      ['Kode', 'Program/Kegiatan', 'Uraian', ...MONTHS],
      [KODE, RURAL_FORM.name, 'Target Fisik', ...MONTHS.map((_, i) => (i + 1) * 8)],
      [null, null, 'Realisasi Fisik', ...MONTHS.map((_, i) => i * 8)],
      [null, null, 'Target Keuangan', ...MONTHS.map((_, i) => (i + 1) * 8)],
      [null, null, 'Realisasi Keuangan', ...MONTHS.map((_, i) => i * 8)],
    ];
    expect(readRows(rows).findings[0]?.finding.args).toMatchObject({ sebab: 'persen' });
  });

  it('fits two kinds when documents and months stand side by side', () => {
    const rows: TestCell[][] = [
      ['Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Kode Rekening', 'Tanggal Dokumen', 'Nilai Realisasi', ...MONTHS],
      [KODE, RURAL_FORM.name, '5.1.02.04.01.0001', '5 April 2024', 500000, ...TRAVEL],
    ];
    expect(kindsOf(rows)).toEqual(['rak', 'dokumen']);
  });
});
