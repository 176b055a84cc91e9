import { expect, test } from 'vitest';
import { listCodes, readKeuangan } from '../support/test-table.ts';

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
