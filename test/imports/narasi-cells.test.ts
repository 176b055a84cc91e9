import { expect, test } from 'vitest';
import { narasiCells } from '../../src/imports/narasi-cells.ts';
import type { Resolved } from '../../src/imports/resolve.ts';
import type { LeftOut } from '../../src/imports/wanted-cell.ts';
import { origin } from '../support/exports/test-reading.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

const line = (content: string, name = '') => ({
  bagian: 'Faktor Penghambat' as const,
  sub: '',
  name,
  kind: 'rfk' as const,
  content,
  from: origin(9),
});

/** The cells planned for lines, "B3 text", and what is left out. */
function plan(lines: readonly ReturnType<typeof line>[], rows: readonly (readonly TestCell[])[] | null) {
  const leftOut: LeftOut[] = [];
  const { sheets } = makeRawBuku(rows === null ? {} : { Narasi: [['BAB', 'BAGIAN', 'UNTUK', 'ISI'], ...rows] });
  const cells = narasiCells(lines as unknown as Resolved['narasi'], sheets, leftOut);
  return {
    cells: cells.map(({ at, value, status }) => `${String.fromCharCode(64 + at.column)}${at.row} ${value} ${status}`),
    leftOut: leftOut.map(({ why }) => why),
  };
}

test('a text goes into the blank row of its BAGIAN, further ones below the last row', () => {
  const rows = [
    ['V', 'Faktor Penghambat', null, null],
    ['V', 'Saran', null, 'Lanjutkan'],
  ];
  expect(plan([line('Hujan'), line('Lelang terlambat', 'Alfa')], rows).cells).toEqual([
    'D2 Hujan new',
    'B4 Faktor Penghambat new',
    'C4 Alfa new',
    'D4 Lelang terlambat new',
  ]);
});

test('a text that stands there already is not written again', () => {
  expect(plan([line('Hujan')], [['V', 'Faktor Penghambat', null, 'Hujan']]).cells).toEqual(['D2 Hujan same']);
});

test('without the sheet it is left out, and that is told', () => {
  expect(plan([line('Hujan')], null)).toEqual({ cells: [], leftOut: ['buku kerja tidak mempunyai lembar Narasi'] });
});
