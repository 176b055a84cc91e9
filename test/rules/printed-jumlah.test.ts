import { describe, expect, it } from 'vitest';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { checkCaseRules, checkRawRules, findOnly, summarize } from './check-case.ts';

describe('printed totals', () => {
  it('a blank printed figure is not checked', () => {
    expect(summarize(checkCaseRules({ cells: { 'Realisasi Keuangan!F9': null } }))).toEqual([]);
  });

  it('are compared at the places that the cell shows', () => {
    const showResults = (v: number, fmt: string) =>
      summarize(checkCaseRules({ cells: { 'Realisasi Keuangan!F9': { v, fmt } } }));
    expect(showResults(19180750.4, '#,##0')).toEqual([]);
    expect(showResults(19180750.4, '#,##0.00')).toEqual([["'Realisasi Keuangan'!F9", 'keuangan/jumlah']]);
  });

  it('of every quarter that the sheet holds', () => {
    const result = checkCaseRules({ cells: { 'Realisasi Keuangan!E9': 1, 'Rencana Aksi!R8': 2 } });
    expect(summarize(result)).toEqual([
      ["'Rencana Aksi'!R8", 'rencana/jumlah'],
      ["'Realisasi Keuangan'!E9", 'keuangan/jumlah'],
    ]);
  });

  it('a method of Pengaturan decides the summary whatever its label; two rows may each keep to their label', () => {
    const pengaturan = {
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Ringkasan Keuangan', 'rata-rata'],
      ] as TestCell[][],
    };
    const check = (h9: TestCell, h10: number | null, sheets = {}) =>
      checkCaseRules({
        cells: {
          'Realisasi Keuangan!H9': h9,
          'Realisasi Keuangan!H10': h10 === null ? null : { v: h10, fmt: '0.00' },
        },
        sheets: sheets,
      });
    expect(summarize(check({ v: 117.38, fmt: '0.00' }, 116.76, pengaturan))).toEqual([]);
    expect(findOnly(check(null, 117.38, pengaturan), 'keuangan/rata-rata').cause?.code).toBe('rasio-total');
    expect(findOnly(check(null, 116.76), 'keuangan/rata-rata').cause?.code).toBe('rata-rata-baris');
    // Alone in the Jumlah row it is the summary too, under either method.
    const jumlah = (v: number): TestCell => ({ v, fmt: '0.00' });
    expect(summarize(check(jumlah(117.38), null))).toEqual([]);
    expect(summarize(check(jumlah(116.76), null, pengaturan))).toEqual([]);
    expect(findOnly(check(jumlah(116.76), null), 'keuangan/rata-rata').cause?.code).toBe('rata-rata-baris');
    expect(findOnly(check(jumlah(117.38), null, pengaturan), 'keuangan/rata-rata').cause?.code).toBe('rasio-total');
    // Ratio in Jumlah and mean in Rata-rata: both say what they are, whichever method is set.
    expect(summarize(check(jumlah(117.38), 116.76))).toEqual([]);
    // The other way round neither label is kept; Rata-rata passes as the method's figure, Jumlah as nothing.
    const exchanged = summarize(check(jumlah(116.76), 117.38));
    expect(exchanged).toEqual([["'Realisasi Keuangan'!H9", 'keuangan/rata-rata']]);
  });
});

describe('parents', () => {
  const pk = (induk: TestCell, jumlah: number) =>
    checkRawRules(
      makeRawBuku({
        PK: [
          ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
          [1, 'P', null, null, null, null, 700],
          [null, null, 'K1', null, null, null, induk],
          [2, null, null, 'Alfa', 'Ind Alfa', 5, 100],
          [3, null, null, 'Beta', 'Ind Beta', 5, 200],
          [null, null, 'K2', null, null, null, 400],
          [4, null, null, 'Gama', 'Ind Gama', 5, 400],
          ['Jumlah', null, null, null, null, null, jumlah],
        ],
      }),
    );

  it('are checked against their children and never added', () => {
    expect(summarize(pk(300, 700))).toEqual([]);
    const f = findOnly(pk(330, 700), 'jumlah/induk');
    expect(f).toMatchObject({ written: '330', computed: '300', formula: 'G4 + G5', label: 'K1 · Anggaran' });
  });

  it.each([
    ['both kegiatan', 1400],
    ['all parents', 2100],
    ['one kegiatan', 1000],
    ['the other kegiatan', 1100],
  ])('counted in the total beside their children: %s', (_, jumlah) => {
    const f = findOnly(pk(300, jumlah), 'jumlah/induk');
    expect(f.args.rangkap).toBe('ya');
    expect(f).toMatchObject({ written: String(jumlah), computed: '700', cause: { code: 'termasuk-jumlah' } });
  });
});

describe('without a TARGET column the ANGGARAN of Rencana Aksi serves', () => {
  const keuanganRows: TestCell[][] = [
    ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN II', null],
    [null, null, 'REALISASI', 'CAPAIAN'],
    ['Peningkatan Partisipasi Masyarakat', 10893500, '-', null],
    ['Peningkatan Efektivitas Pemberdayaan', 85880500, 19617580, { v: 117, fmt: '0' }],
    ['Koordinasi Pembangunan Perdesaan', 10470500, 2896250, { v: 151, fmt: '0' }],
    ['Jumlah', 107244500, 22513830],
    ['Rata-rata Capaian Keuangan', null, null, { v: 59, fmt: '0' }],
  ];
  const result = checkCaseRules({
    sheets: { 'Realisasi Keuangan': { rows: keuanganRows, merges: ['C1:D1'] } },
  });

  it('and the formulas name its sheet', () => {
    expect(findOnly(result, 'keuangan/capaian')).toMatchObject({
      computed: '115.9311518063',
      formula: "C5 / 'Rencana Aksi'!N7 x 100",
      args: { rumus: "=C5/'Rencana Aksi'!N7*100" },
      cause: { code: 'digit-tertukar' },
    });
    expect(findOnly(result, 'keuangan/rata-rata')).toMatchObject({
      formula: "(C3 + C4 + C5) / ('Rencana Aksi'!N5 + 'Rencana Aksi'!N6 + 'Rencana Aksi'!N7) x 100",
      args: { rumus: "=SUM(C3:C5)/SUM('Rencana Aksi'!N5:N7)*100" },
    });
  });
});
