import { expect, test } from 'vitest';
import { listCodes, readKeuangan, readRencana } from '../support/test-table.ts';

const ROW = ['Alfa', 100, 10];
const pagu = (reading: ReturnType<typeof readKeuangan>) => String(reading.table?.rows[0]?.data.pagu);

test('a heading in thousands scales its column alone, and is told', () => {
  const reading = readKeuangan([['SUB KEGIATAN', 'ANGGARAN (dalam ribuan rupiah)', 'REALISASI TW II'], ROW]);
  expect([pagu(reading), String(reading.table?.rows[0]?.data.triwulan[2].realisasi)]).toEqual(['100000', '10']);
  expect(listCodes(reading.findings)).toEqual(['kolom/ribuan@B1']);
});

test('a line above the table scales all of its rupiah; one without rupiah says nothing', () => {
  const rows = (note: string) => [[note], ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'], ROW];
  const scaled = readKeuangan(rows('(dalam jutaan rupiah)'));
  expect([pagu(scaled), String(scaled.table?.rows[0]?.data.triwulan[2].realisasi)]).toEqual(['100000000', '10000000']);
  expect(pagu(readKeuangan(rows('(dalam ribuan orang)')))).toBe('100');
});

test('what a heading says of its own column counts before a line above; targets are never scaled', () => {
  const own = readKeuangan([
    ['(dalam jutaan rupiah)'],
    ['SUB KEGIATAN', 'ANGGARAN (dalam ribuan rupiah)', 'REALISASI TW II'],
    ROW,
  ]);
  expect(own.table?.rows.map(({ data }) => [String(data.pagu), String(data.triwulan[2].realisasi)])).toEqual([
    ['100000', '10000000'],
  ]);
  const { table } = readRencana([
    ['(dalam ribuan rupiah)'],
    ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'REALISASI TW II', 'ANGGARAN TW II'],
    ['Alfa', 'I', 3, 2, 500],
  ]);
  expect(
    table?.rows.map(({ data: { triwulan } }) => [String(triwulan[2].target), String(triwulan[2].anggaran)]),
  ).toEqual([['3', '500000']]);
});
