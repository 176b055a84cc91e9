import { describe, expect, test } from 'vitest';
import { isAngka } from '../../src/domain/angka.ts';
import { RENCANA_SHEET } from '../../src/domain/table-declaration.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { argumentOf } from '../support/argument-of.ts';
import { A, B, C, listDataRows, listInduk, readKeuanganRows, totals } from '../support/money-table.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { listCodes, readKeuangan, readPk, readRencana } from '../support/test-table.ts';

describe('parent rows', () => {
  test('by names: KEGIATAN filled, SUB KEGIATAN blank, with amounts', () => {
    const reading = readKeuanganRows([
      [1, 'K1', null, 300, 75, 80],
      [null, null, 'A', 100, 25, 20],
      [null, null, 'B', 200, 50, 60],
      [2, 'K2', null, 300, 75, 75],
      [null, null, 'C', 300, 75, 75],
      ['Jumlah', null, null, 600, 150, 155],
    ]);
    expect([listDataRows(reading), listInduk(reading), totals(reading)]).toEqual([
      [3, 4, 6],
      ['2 K1 3,4', '5 K2 6'],
      ['7 jumlah tabel 3,4,6'],
    ]);
  });

  test('a kegiatan without amounts is a heading of its rows', () => {
    const reading = readRencana({
      rows: [
        ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II'],
        ['K1', null, null, null],
        [null, 'A', 'i1', 3],
        ['K2', null, null, null],
        [null, 'B', 'i2', 4],
      ],
    });
    expect([reading.table?.rows.map((r) => `${r.data.kegiatan}/${r.data.subKegiatan}`), listInduk(reading)]).toEqual([
      ['K1/A', 'K2/B'],
      [],
    ]);
  });

  test('by KODE: fewer parts than the longest, wherever the name stands', () => {
    const reading = readKeuangan([
      ['KODE', 'SUB KEGIATAN', 'PAGU', 'TARGET TW II', 'REALISASI TW II'],
      ['7.01.03', 'Program', 600, 150, 155],
      ['7.01.03.2.01', 'Kegiatan 1', 300, 75, 80],
      ['7.01.03.2.01.0001', 'A', 100, 25, 20],
      ['7.01.03.2.01.0002', 'B', 200, 50, 60],
      ['7.01.03.2.02', 'Kegiatan 2', 300, 75, 75],
      ['7.01.03.2.02.0001', 'C', 300, 75, 75],
      [null, 'Jumlah', 600, 150, 155],
    ]);
    expect([listDataRows(reading), listInduk(reading), totals(reading)]).toEqual([
      [4, 5, 7],
      ['2 Program 4,5,7', '3 Kegiatan 1 4,5', '6 Kegiatan 2 7'],
      ['8 jumlah tabel 4,5,7'],
    ]);
  });

  test('a KODE cut short, with nothing of its own below, stays a data row', () => {
    const reading = readKeuangan([
      ['KODE', 'SUB KEGIATAN', 'PAGU', 'TARGET TW II', 'REALISASI TW II'],
      ['7.01.03.2.01.0001', 'A', 100, 25, 20],
      ['7.01.03', 'B', 200, 50, 60],
      [null, 'Jumlah', 300, 75, 80],
    ]);
    expect([listDataRows(reading), listInduk(reading), totals(reading)]).toEqual([[2, 3], [], ['4 jumlah tabel 2,3']]);
  });

  test('program over kegiatan over sub kegiatan, each child once', () => {
    const reading = readPk([
      ['PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
      ['P', null, null, null, null, 600],
      [null, 'K1', null, null, null, 300],
      [null, null, 'A', 'i1', 1, 300],
      [null, 'K2', null, null, null, 300],
      [null, null, 'B', 'i2', 1, 300],
    ]);
    expect([listDataRows(reading), listInduk(reading)]).toEqual([
      [4, 6],
      ['2 P 4,6', '3 K1 4', '5 K2 6'],
    ]);
    expect(reading.table?.rows.map((r) => `${r.data.program}/${r.data.kegiatan}`)).toEqual(['P/K1', 'P/K2']);
  });

  test('a merged KEGIATAN beside its rows is no parent', () => {
    const reading = readKeuanganRows([A, B, C], { merges: ['B2:B3'] });
    expect([listDataRows(reading), listInduk(reading)]).toEqual([[2, 3, 4], []]);
  });
});

describe('values of a row', () => {
  test('one bad cell leaves the others', () => {
    const reading = readKeuanganRows([[1, 'K1', 'A', 'seratus', '1,234.5', { f: 'E2*2' }, '80 %']]);
    expect(listCodes(reading.findings)).toEqual([
      'sel/bukan-angka@D2',
      'sel/angka-gaya-inggris@E2',
      'sel/rumus-belum-dihitung@F2',
    ]);
    const data = reading.table?.rows[0]?.data;
    const target = data?.triwulan[2].target;
    expect([
      data?.pagu,
      isAngka(target) && target.toFixed(),
      data?.triwulan[2].realisasi,
      data?.triwulan[1].target,
    ]).toEqual(['rusak', '1234.5', 'rusak', 'kosong']);
    expect(reading.table?.rows[0]?.printed.get('tw2.capaian')?.value.toFixed()).toBe('80');
  });

  test('JENIS and ARAH with their aliases; a slip of the pen names the nearest', () => {
    const J = ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'JENIS', 'ARAH'];
    const jenis = (text: TestCell, arah: TestCell = null) => {
      const reading = readRencana([J, ['A', 'i', 3, text, arah]]);
      const data = reading.table?.rows[0]?.data;
      return [data?.jenis, data?.arah, ...reading.findings.map((f) => `${f.code} ${argumentOf(f, 'terdekat')}`)]
        .join(' ')
        .trim();
    };
    expect(
      [
        'akumulatif',
        'Jumlah',
        'KUMULATIF',
        'progres',
        's.d.',
        'tetap',
        'Pengulangan',
        'Tren Tetap',
        'posisi akhir',
        'nilai akhir',
        'Rata-Rata',
      ].map((t) => jenis(t)),
    ).toEqual([
      'akumulatif naik',
      'akumulatif naik',
      'kumulatif naik',
      'kumulatif naik',
      'kumulatif naik',
      'tetap naik',
      'tetap naik',
      'tetap naik',
      'posisi akhir naik',
      'posisi akhir naik',
      'rata-rata naik',
    ]);
    expect([jenis(null), jenis(null, 'Turun'), jenis('tetep'), jenis(null, 'turum')]).toEqual([
      'naik',
      'turun',
      'naik sel/pilihan tetap',
      'naik sel/pilihan turun',
    ]);
  });

  test('satuan from its column, else from the words behind a figure', () => {
    const J = ['SUB KEGIATAN', 'INDIKATOR', 'SATUAN', 'TARGET TAHUNAN', 'TARGET TW II'];
    const reading = readRencana([
      J,
      ['A', 'i', 'Dokumen', '12 Laporan', 3],
      ['B', 'i', null, '12 Laporan', 3],
      ['C', 'i', null, 12, '3 Orang'],
      ['D', 'i', null, { v: 0.95, fmt: '0%' }, { v: 0.9, fmt: '0%' }],
      ['E', 'i', 'Laporan', { v: 12, fmt: '0%' }, 3],
      ['F', 'i', '%', { v: 0.95, fmt: '0%' }, 95],
    ]);
    expect(
      reading.table?.rows.map((r) => `${r.data.satuan} ${r.data.annualTarget} ${r.data.triwulan[2].target}`),
    ).toEqual(['Dokumen 12 3', 'Laporan 12 3', 'Orang 12 3', '% 95 90', 'Laporan 12 3', '% 95 95']);
  });
});

describe('rows that look like others', () => {
  const KEUANGAN = ['KODE', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'];
  const kinds = (rows: readonly (readonly TestCell[])[], heading: readonly TestCell[] = KEUANGAN) =>
    [...(readKeuangan([heading, ...rows]).table?.roles ?? [])].map(([row, kind]) => `${row} ${kind}`);

  test('a kode of fewer parts without figures only names what is below', () => {
    const rows = [
      ['7.01.03', 'Program', null, null],
      ['7.01.03.2.01.0001', 'Alfa', 100, 10],
    ];
    expect(kinds(rows)).toEqual(['2 kelompok', '3 data']);
  });

  test('the word Jumlah under INDIKATOR beside a name that reaches over it is an indikator', () => {
    const { table } = readRencana({
      rows: [
        ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'REALISASI TW II'],
        ['Alfa', 'Jumlah Laporan', 3, 2],
        [null, 'Jumlah', 5, 5],
      ],
      merges: ['A2:A3'],
    });
    expect(table?.rows.map(({ data }) => data.indikator)).toEqual(['Jumlah Laporan', 'Jumlah']);
  });

  test('a name of PK’s kegiatan with an indikator of its own is data', () => {
    const [sheet] = makeRawBuku({
      A: [
        ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'REALISASI TW II'],
        ['Rapat', 'Jumlah Rapat', 3, 2],
        ['Desa', null, 5, 5],
      ],
    }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const pkInduk = new Map([
      ['rapat', 2],
      ['desa', 2],
    ]);
    expect([...(readTable(sheet, RENCANA_SHEET, 2, { pkInduk }).value?.roles ?? [])]).toEqual([[2, 'data']]);
  });

  test('figures without a name are a total only below two rows or more, and without a number', () => {
    const heading = ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'];
    const one = [1, 'Alfa', 100, 10];
    const two = [2, 'Beta', 200, 20];
    const last = [4, 'Gama', 500, 50];
    expect(kinds([one, [null, null, 100, 10], last], heading)).toEqual(['2 data', '3 data', '4 data']);
    expect(kinds([one, two, [null, null, 300, 30], last], heading)).toEqual(['2 data', '3 data', '4 total', '5 data']);
    expect(kinds([one, two, [3, null, 300, 30], last], heading)).toEqual(['2 data', '3 data', '4 data', '5 data']);
  });
});

test('a last row that states a grade alone belongs to the table', () => {
  const { table } = readRencana([
    ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'REALISASI TW II'],
    ['Alfa', 'I', 3, 2],
    ['Beta', 'J', 'BB', null],
  ]);
  expect(table?.rows.map(({ data }) => data.subKegiatan)).toEqual(['Alfa', 'Beta']);
});

test('a row below a sub kegiatan that reaches over it is no parent, though it names a kegiatan', () => {
  const { table } = readPk({
    rows: [
      ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
      ['Rapat', 'Alfa', 'I', 3, 100],
      ['Rapat', null, null, 5, null],
      ['Rapat', 'Beta', 'J', 4, 100],
    ],
    merges: ['B2:B3'],
  });
  expect([...(table?.roles ?? [])]).toEqual([
    [2, 'data'],
    [3, 'data'],
    [4, 'data'],
  ]);
});

test('a word left under a merged cell is no label of the row', () => {
  const { table } = readRencana({
    rows: [
      ['LOKASI', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II'],
      ['Desa', 'Alfa', 'I', 3],
      ['Jumlah', null, 'J', 4],
    ],
    merges: ['A2:A3', 'B2:B3'],
  });
  expect(table?.rows.map(({ data }) => data.indikator)).toEqual(['I', 'J']);
  expect(table?.totals).toEqual([]);
});
