import { describe, expect, test } from 'vitest';
import {
  A,
  B,
  C,
  findPrinted,
  HEADINGS,
  listDataRows,
  readKeuanganRows,
  totalLine,
  totals,
} from '../support/money-table.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { listCodes, readKeuangan, readPk, readRencana } from '../support/test-table.ts';

describe('printed totals', () => {
  test('Jumlah over all data rows, Rata-rata over all, and notes below', () => {
    const reading = readKeuanganRows([
      A,
      B,
      C,
      ['Jumlah', null, null, 600, 150, 155],
      ['Rata-rata Capaian Keuangan', null, null, null, null, null, 100],
      [],
      ['Catatan: angka belum diaudit'],
    ]);
    expect([listDataRows(reading), totals(reading), listCodes(reading.findings)]).toEqual([
      [2, 3, 4],
      ['5 jumlah tabel 2,3,4', '6 rata-rata tabel 2,3,4'],
      [],
    ]);
    expect([findPrinted(reading, 5, 'tw2.target'), findPrinted(reading, 6, 'tw2.capaian')]).toEqual(['150', '100']);
  });

  // biome-ignore format: a table reads best as a table
  test.each<[string, 'jumlah' | 'rata-rata']>([
    ['Jumlah', 'jumlah'], ['JUMLAH', 'jumlah'], ['Jumlah Total', 'jumlah'], ['TOTAL', 'jumlah'], ['Total Anggaran:', 'jumlah'], ['jumlah\u00a0', 'jumlah'],
    ['Rata-rata', 'rata-rata'], ['RATA-RATA CAPAIAN', 'rata-rata'], ['Rata - rata', 'rata-rata'], ['rata rata', 'rata-rata'], ['Rata–rata', 'rata-rata'],
  ])('%j is a printed total, in any label column', (label, kind) => {
    for (const column of [0, 1, 2]) {
      const total = [null, null, null, 300, 75, 80, 100].map((v, i): TestCell => (i === column ? label : v));
      const reading = readKeuanganRows([A, B, total]);
      expect([listDataRows(reading), totals(reading)]).toEqual([[2, 3], [`4 ${kind} tabel 2,3`]]);
    }
  });

  test('INDIKATOR is no label: "Jumlah Laporan" is ordinary text there', () => {
    const reading = readPk([
      ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
      [1, 'K1', 'A', 'Jumlah Laporan Hasil', '12 Laporan', 100],
      [null, null, null, 'Jumlah Dokumen', '3 Dokumen', null],
      [2, 'K1', 'B', 'Rata-rata nilai', 80, 200],
    ]);
    expect([listDataRows(reading), totals(reading), listCodes(reading.findings)]).toEqual([[2, 3, 4], [], []]);
    expect(reading.table?.rows.map((r) => r.data.indikator)).toEqual([
      'Jumlah Laporan Hasil',
      'Jumlah Dokumen',
      'Rata-rata nilai',
    ]);
  });

  test('subtotals are over the rows since the total before; the last is over all', () => {
    const reading = readKeuanganRows([
      A,
      B,
      ['Jumlah K1', null, null, 300, 75, 80],
      C,
      ['Jumlah K2', null, null, 300, 75, 75],
      ['JUMLAH', null, null, 600, 150, 155],
    ]);
    expect([listDataRows(reading), totals(reading)]).toEqual([
      [2, 3, 5],
      ['4 jumlah subtotal 2,3', '6 jumlah subtotal 5', '7 jumlah tabel 2,3,5'],
    ]);
  });

  test('Jumlah and Rata-rata of each group', () => {
    const reading = readKeuanganRows([
      A,
      B,
      ['Jumlah', null, null, 300, 75, 80],
      ['Rata-rata', null, null, null, null, null, 100],
      C,
      ['Jumlah', null, null, 600, 150, 155],
      ['Rata-rata', null, null, null, null, null, 100],
    ]);
    expect(totals(reading)).toEqual([
      '4 jumlah subtotal 2,3',
      '5 rata-rata subtotal 2,3',
      '7 jumlah tabel 2,3,6',
      '8 rata-rata tabel 2,3,6',
    ]);
  });

  test('a mean printed in a merged cell belongs to the capaian of its quarter', () => {
    const reading = readKeuangan({
      rows: [HEADINGS, A, B, ['Jumlah', null, null, 300, 75, 80], ['Rata-rata', null, null, null, 100]],
      merges: ['A5:D5', 'E5:G5'],
    });
    expect([totals(reading)[1], findPrinted(reading, 5, 'tw2.capaian'), findPrinted(reading, 5, 'tw2.target')]).toEqual(
      ['5 rata-rata tabel 2,3', '100', undefined],
    );
  });

  test('a total printed above the rows is over the rows below it', () => {
    const reading = readKeuanganRows([
      ['JUMLAH', null, null, 600, 150, 155],
      ['Rata-rata', null, null, null, null, null, 100],
      A,
      B,
      C,
    ]);
    expect([listDataRows(reading), totals(reading)]).toEqual([
      [4, 5, 6],
      ['2 jumlah tabel 4,5,6', '3 rata-rata tabel 4,5,6'],
    ]);
  });

  test('subtotals on top of their rows, under a total of the whole', () => {
    const reading = readKeuanganRows([
      ['JUMLAH', null, null, 600, 150, 155],
      ['Jumlah K1', null, null, 300, 75, 80],
      A,
      B,
      ['Jumlah K2', null, null, 300, 75, 75],
      C,
    ]);
    expect([listDataRows(reading), totals(reading)]).toEqual([
      [4, 5, 7],
      ['2 jumlah tabel 4,5,7', '3 jumlah subtotal 4,5', '6 jumlah subtotal 7'],
    ]);
  });

  test('subtotals on top and the total of the whole at the end', () => {
    const reading = readKeuanganRows([
      ['Jumlah K1', null, null, 300, 75, 80],
      A,
      B,
      ['Jumlah K2', null, null, 300, 75, 75],
      C,
      ['JUMLAH', null, null, 600, 150, 155],
    ]);
    expect(totals(reading)).toEqual(['2 jumlah subtotal 3,4', '5 jumlah subtotal 6', '7 jumlah tabel 3,4,6']);
  });

  test('percent formats in printed capaian, of rows, totals and merged means', () => {
    const reading = readKeuangan({
      rows: [
        HEADINGS,
        [1, 'K1', 'A', 100, 25, 20, { v: 0.8, fmt: '0%' }],
        [2, 'K1', 'B', 200, 50, 60, { v: 120, fmt: '0\\%' }],
        ['Jumlah', null, null, 300, 75, 80, { v: 1.0667, fmt: '0.00%' }],
        ['Rata-rata', null, null, null, { v: 1, fmt: '0%' }],
      ],
      merges: ['E5:G5'],
    });
    const [a, b] = reading.table?.rows.map((r) => r.printed.get('tw2.capaian')) ?? [];
    expect([a, b].map((c) => `${c?.value.toFixed()} .${c?.decimals}`)).toEqual(['80 .0', '120 .0']);
    expect([
      findPrinted(reading, 4, 'tw2.capaian'),
      findPrinted(reading, 4, 'tw2.target'),
      findPrinted(reading, 5, 'tw2.capaian'),
    ]).toEqual(['106.67', '75', '100']);
  });

  test('a predikat in words in the row of the mean is no fault', () => {
    const reading = readKeuanganRows([A, B, ['Rata-rata', null, null, null, 'Sangat Baik', null, 100]]);
    expect(listCodes(reading.findings)).toEqual([]);
  });

  test('a total that cannot be read keeps the table whole', () => {
    const reading = readKeuanganRows([
      A,
      B,
      ['Jumlah', null, null, { f: 'SUM(D2:D3)' }, { cellError: '#REF!', f: 'E2+#REF!' }, 80],
    ]);
    expect([listDataRows(reading), listCodes(reading.findings)]).toEqual([
      [2, 3],
      ['sel/rumus-belum-dihitung@D4', 'sel/rumus-galat@E4'],
    ]);
    expect([findPrinted(reading, 4, 'pagu'), findPrinted(reading, 4, 'tw2.realisasi')]).toEqual([undefined, '80']);
  });

  test('a total without a label is known by its sums', () => {
    const reading = readKeuanganRows([A, B, C, [null, null, null, 600, 150, 155]]);
    expect([listDataRows(reading), totals(reading), listCodes(reading.findings)]).toEqual([
      [2, 3, 4],
      ['5 jumlah tabel 2,3,4'],
      [],
    ]);
  });

  test('a subtotal without a label too', () => {
    const reading = readKeuanganRows([A, B, [null, null, null, 300, 75, 80], C, ['Jumlah', null, null, 600, 150, 155]]);
    expect([listDataRows(reading), totals(reading)]).toEqual([
      [2, 3, 5],
      ['4 jumlah subtotal 2,3', '6 jumlah tabel 2,3,5'],
    ]);
  });

  test('figures without a name that are no sums stay outside', () => {
    const reading = readKeuanganRows([A, B, [null, null, null, 7, 8, 9]]);
    expect([listDataRows(reading), totals(reading), listCodes(reading.findings)]).toEqual([
      [2, 3],
      [],
      ['sel/di-luar-tabel@D4'],
    ]);
    expect(reading.findings[0]?.related?.map((r) => r.column)).toEqual([5, 6]);
  });
});

test('totals that name their level, right below each other, are over the rows since the last of that level', () => {
  const reading = readKeuanganRows([
    A,
    totalLine('Sub Total Kegiatan'),
    totalLine('Jumlah Program'),
    B,
    totalLine('Sub Total Kegiatan'),
    C,
    totalLine('Sub Total Kegiatan'),
    totalLine('Jumlah Program'),
    totalLine('TOTAL KESELURUHAN'),
  ]);
  expect(totals(reading)).toEqual([
    '3 jumlah subtotal 2',
    '4 jumlah subtotal 2',
    '6 jumlah subtotal 5',
    '8 jumlah subtotal 7',
    '9 jumlah subtotal 5,7',
    '10 jumlah tabel 2,5,7',
  ]);
});

test('a Jumlah below a Rata-rata is over the rows since the total before, not over all so far', () => {
  const reading = readKeuanganRows([
    A,
    totalLine('Jumlah'),
    B,
    totalLine('Rata-rata'),
    totalLine('Jumlah'),
    C,
    totalLine('Jumlah'),
  ]);
  expect(totals(reading)).toEqual([
    '3 jumlah subtotal 2',
    '5 rata-rata subtotal 4',
    '6 jumlah subtotal 4',
    '8 jumlah tabel 2,4,7',
  ]);
});

test('a mean printed under CAPAIAN is that of the quarter, whatever stands beside it', () => {
  const { table } = readRencana([
    ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'REALISASI TW II', 'CAPAIAN TW II', 'ANGGARAN TW II'],
    ['Alfa', 'I', 4, 3, 75, 100],
    ['Beta', 'J', 4, 4, 100, 300],
    ['Rata-rata', null, 4, 3.5, 87.5, 200],
  ]);
  expect([...(table?.totals[0]?.printed ?? [])].map(([key, { value }]) => [key, value.toFixed()])).toEqual([
    ['tw2.capaian', '87.5'],
  ]);
});
