import { expect, test } from 'vitest';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { listCodes, readPk, readRencana } from '../support/test-table.ts';

const HEADING: readonly TestCell[] = ['NO', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET TW II', 'REALISASI TW II'];

test('a sub kegiatan in a row above its indikator is their heading and no row', () => {
  const { table, findings } = readRencana([
    HEADING,
    [1, 'Alfa'],
    [null, null, 'Satu', 4, 3],
    [null, null, 'Dua', 6, 5],
    [2, 'Beta'],
    [null, null, 'Tiga', 8, 7],
  ]);
  expect(listCodes(findings)).toEqual([]);
  expect(
    table?.rows.map(({ row, data }) => [row, data.subKegiatan, data.indikator, String(data.triwulan[2].target)]),
  ).toEqual([
    [3, 'Alfa', 'Satu', '4'],
    [4, 'Alfa', 'Dua', '6'],
    [6, 'Beta', 'Tiga', '8'],
  ]);
  expect([table?.roles.get(2), table?.roles.get(5)]).toEqual(['kelompok', 'kelompok']);
});

test('the money in that row is of the first indikator, at its own cell', () => {
  const { table, findings } = readPk([
    ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'ANGGARAN'],
    [1, 'Pembinaan', 'Alfa', null, null, 500],
    [null, null, null, 'Satu', 4, null],
    [null, null, null, 'Dua', 6, null],
  ]);
  expect(listCodes(findings)).toEqual([]);
  expect(table?.rows.map(({ data, at }) => [data.indikator, String(data.pagu), formatA1(at.pagu)])).toEqual([
    ['Satu', '500', 'F2'],
    ['Dua', 'kosong', 'F4'],
  ]);
});

test('a row with figures of its own stays one, without its indikator', () => {
  const { findings } = readRencana([HEADING, [1, 'Alfa', null, 4, 3], [null, null, 'Dua', 6, 5]]);
  expect(listCodes(findings)).toEqual(['sel/kosong@C2']);
});

test('money in that row beside money of its indikator is their sum, or of neither: none is chosen', () => {
  const { findings } = readPk([
    ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'ANGGARAN'],
    [1, 'Pembinaan', 'Alfa', null, null, 500],
    [null, null, null, 'Satu', 4, null],
    [null, null, null, 'Dua', 6, 200],
  ]);
  expect(listCodes(findings)).toEqual(['sel/kosong@D2']);
});

test('a row with a satuan is one whose indikator was left out', () => {
  const { findings } = readRencana([
    ['NO', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET TW II', 'REALISASI TW II', 'ANGGARAN TW II'],
    [1, 'Alfa', null, 'Laporan', null, null, 100],
    [null, null, 'Dua', 'Orang', 6, 5, null],
  ]);
  expect(listCodes(findings)).toEqual(['sel/kosong@C2']);
});

test('nor is a row a heading where money stands in the row below too, or where its indikator is merged from above', () => {
  const both = readPk([
    ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'ANGGARAN'],
    [1, 'Pembinaan', 'Alfa', null, null, 500],
    [null, null, null, 'Satu', 4, 300],
  ]);
  expect(listCodes(both.findings)).toEqual(['sel/kosong@D2']);
  expect(both.table?.rows.map(({ data }) => String(data.pagu))).toEqual(['500', '300']);
  const shared = readRencana({
    rows: [HEADING, [1, 'Alfa', 'Satu', 4, 3], [2, 'Beta'], [null, null, 'Dua', 6, 5]],
    merges: ['C2:C3'],
  });
  expect(shared.table?.rows.map(({ data }) => [data.subKegiatan, data.indikator])).toEqual([
    ['Alfa', 'Satu'],
    ['Beta', 'Satu'],
    ['Beta', 'Dua'],
  ]);
});
