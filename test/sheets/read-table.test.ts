import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { A, B, HEADINGS, listDataRows, listInduk, readKeuanganRows, totals } from '../support/money-table.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { listCodes, readKeuangan, readPk } from '../support/test-table.ts';

describe('where the table ends', () => {
  test('without any total, at the last row that has a name and a number', () => {
    const reading = readKeuanganRows([
      A,
      B,
      [null, null, 'Mengetahui'],
      [null, null, 'NAMA PEJABAT'],
      [null, null, 'NIP 19690220 199002 1 001'],
    ]);
    expect([listDataRows(reading), listCodes(reading.findings)]).toEqual([[2, 3], []]);
  });

  test('a signature block to the right of the totals is no data', () => {
    const reading = readKeuanganRows([
      A,
      B,
      ['Jumlah', null, null, 300, 75, 80],
      [],
      [null, null, null, null, 'Kalaena, 28 Juni 2024'],
      [null, null, null, null, 'Kepala Seksi,'],
      [null, null, null, null, 'NAMA PEJABAT'],
      [null, null, null, null, 'NIP. 19690220 199002 1 001'],
    ]);
    expect([listDataRows(reading), totals(reading), listCodes(reading.findings)]).toEqual([
      [2, 3],
      ['4 jumlah tabel 2,3'],
      [],
    ]);
  });

  test('of two tables the first counts; the amounts of the other are sel/di-luar-tabel', () => {
    const reading = readKeuanganRows([
      A,
      B,
      ['Jumlah', null, null, 300, 75, 80],
      [],
      ['PERUBAHAN'],
      HEADINGS,
      [1, 'K1', 'A', 110, 25, 20, 80],
      ['Jumlah', null, null, 110, 25, 20],
    ]);
    expect([listDataRows(reading), totals(reading), listCodes(reading.findings)]).toEqual([
      [2, 3],
      ['4 jumlah tabel 2,3'],
      ['sel/di-luar-tabel@D8'],
    ]);
    // D8:G8 and D9:F9
    expect(reading.findings[0]?.args).toMatchObject({ banyak: '7', akhir: '4' });
  });

  test.each([['TABEL PERUBAHAN'], [null, 'TABEL PERUBAHAN']])(
    'a second table under a title of its own, without a total between',
    (...headings) => {
      const reading = readKeuanganRows([A, B, [], headings, HEADINGS, [1, 'K1', 'A', 110, 25, 20, 80]]);
      expect([listDataRows(reading), listCodes(reading.findings)]).toEqual([[2, 3], ['sel/di-luar-tabel@D7']]);
    },
  );

  test('the next page of the same table: its heading, its numbering row, its title', () => {
    const numbering = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'];
    const reading = readKeuanganRows([
      numbering,
      A,
      ['Lanjutan tabel'],
      HEADINGS,
      numbering,
      B,
      ['Jumlah', null, null, 300, 75, 80],
    ]);
    expect([listDataRows(reading), totals(reading), listCodes(reading.findings)]).toEqual([
      [3, 7],
      ['8 jumlah tabel 3,7'],
      [],
    ]);
  });

  test.each([
    ['at the right', [null, null, null, null, null, null, 'Halaman 2 dari 3']],
    ['behind a word', ['Hal : 2']],
  ])('the line of a page %s, after a subtotal', (_, page) => {
    const reading = readKeuanganRows([A, ['Jumlah', null, null, 100, 25, 20], page, HEADINGS, B]);
    expect([listDataRows(reading), listCodes(reading.findings)]).toEqual([[2, 6], []]);
  });

  test('the titles of the sheet printed again on the next page', () => {
    const titles = [['REALISASI KEUANGAN'], [null, null, null, null, null, '(dalam rupiah)']];
    const reading = readKeuangan([...titles, HEADINGS, A, [], ...titles, HEADINGS, B]);
    expect([listDataRows(reading), listCodes(reading.findings)]).toEqual([[4, 9], []]);
  });

  test('other names below a title of their own may be of the table or of another: refused until the title is gone', () => {
    const rows = (title: string | null) => [A, ['Jumlah', null, null, 100, 25, 20], [], [title], HEADINGS, B];
    const { findings } = readKeuanganRows(rows('BIDANG DUA'));
    expect(findings.map((f) => [f.severity, f.code, wording(f).hint])).toEqual([
      [
        'error',
        'sel/di-luar-tabel',
        'bila lanjutan tabel itu, hapus judul di A5; bila tabel lain, pindahkan ke lembar lain',
      ],
    ]);
    const obeyed = readKeuanganRows(rows(null));
    expect([listDataRows(obeyed), listCodes(obeyed.findings)]).toEqual([[2, 7], []]);
  });

  test('a heading printed again on the next page is skipped', () => {
    const reading = readKeuanganRows([A, HEADINGS, B, ['Jumlah', null, null, 300, 75, 80]]);
    expect([listDataRows(reading), totals(reading), listCodes(reading.findings)]).toEqual([
      [2, 4],
      ['5 jumlah tabel 2,4'],
      [],
    ]);
  });

  test('empty rows anywhere, and addresses as in Excel', () => {
    const reading = readKeuanganRows([[], A, [], [], B, []]);
    expect(listDataRows(reading)).toEqual([3, 6]);
    expect(reading.table?.rows[1]?.at.triwulan[2].realisasi).toEqual({
      sheet: 'Realisasi Keuangan',
      row: 6,
      column: 6,
    });
  });

  test('a hidden row is read and reported', () => {
    const reading = readKeuanganRows([A, B], { hiddenRows: [3] });
    expect([listDataRows(reading), listCodes(reading.findings)]).toEqual([[2, 3], ['baris/tersembunyi@C3']]);
  });
});

describe('names filled down', () => {
  const J = ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'];
  const joinNames = (reading: ReturnType<typeof readPk>) =>
    reading.table?.rows.map((r) => [r.data.program, r.data.kegiatan, r.data.subKegiatan, r.data.indikator].join('/'));
  const rows: readonly (readonly TestCell[])[] = [
    [1, 'P1', 'K1', 'A', 'i1', 1, 100],
    [null, null, null, null, 'i2', 2, null],
    [2, null, null, 'B', 'i3', 3, 100],
    [3, null, 'K2', 'C', 'i4', 4, 100],
    [4, 'P2', 'K3', 'D', 'i5', 5, 100],
  ];
  const result = ['P1/K1/A/i1', 'P1/K1/A/i2', 'P1/K1/B/i3', 'P1/K2/C/i4', 'P2/K3/D/i5'];

  test('blank cells', () => {
    const reading = readPk([J, ...rows]);
    expect([joinNames(reading), listCodes(reading.findings)]).toEqual([result, []]);
  });

  test('merged cells, addressed by their first cell', () => {
    const reading = readPk({ rows: [J, ...rows], merges: ['B2:B5', 'C2:C4', 'D2:D3', 'A2:A3', 'G2:G3'] });
    expect([joinNames(reading), listCodes(reading.findings)]).toEqual([result, []]);
    const second = reading.table?.rows[1];
    expect([second?.at.subKegiatan, second?.at.program]).toEqual([
      { sheet: 'PK', row: 2, column: 4 },
      { sheet: 'PK', row: 2, column: 2 },
    ]);
    expect(second?.data.pagu).toBe('kosong');
  });

  test('a name under another kegiatan is not that of the kegiatan before', () => {
    const reading = readPk([J, [1, 'P1', 'K1', 'A', 'i1', 1, 100], [2, null, 'K2', null, 'i2', 2, 100]]);
    expect(listCodes(reading.findings)).toEqual(['sel/kosong@D3']);
  });

  test('a missing indikator in a row that has numbers', () => {
    const reading = readPk([J, [1, 'P1', 'K1', 'A', null, 1, 100]]);
    expect(listCodes(reading.findings)).toEqual(['sel/kosong@E2']);
  });
});

describe('names that are formulas', () => {
  const without = { f: 'PK!D4' };

  test('without stored results: told cell by cell, and the table keeps its rows', () => {
    const reading = readKeuanganRows([
      [1, 'K1', without, 100, 25, 20],
      [2, 'K1', without, 200, 50, 60],
    ]);
    expect([listDataRows(reading), listInduk(reading), listCodes(reading.findings)]).toEqual([
      [2, 3],
      [],
      ['sel/rumus-belum-dihitung@C2', 'sel/rumus-belum-dihitung@C3'],
    ]);
  });

  test('an error value for a name', () => {
    const reading = readKeuanganRows([A, [2, 'K1', { cellError: '#N/A', f: 'VLOOKUP(2,PK!A:D,4)' }, 200, 50, 60]]);
    expect([listDataRows(reading), listCodes(reading.findings)]).toEqual([[2, 3], ['sel/rumus-galat@C3']]);
  });

  test('with stored results they are names like any other', () => {
    const reading = readKeuanganRows([[1, 'K1', { f: 'PK!D4', v: 'A' }, 100, 25, 20]]);
    expect([reading.table?.rows[0]?.data.subKegiatan, listCodes(reading.findings)]).toEqual(['A', []]);
  });
});
