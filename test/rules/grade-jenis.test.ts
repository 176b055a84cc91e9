import { describe, expect, test } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { GRADED } from '../support/graded-buku.ts';
import { withCells } from '../support/read-case.ts';
import { checkCaseRules, summarize } from './check-case.ts';

const check = (cells: typeof GRADED.cells = {}) => summarize(checkCaseRules(withCells(GRADED, cells)));

describe('a workbook with an indikator of grades', () => {
  test('has no finding when its figures are right', () => {
    expect(parseBuku(makeCaseBuku(GRADED)).findings).toEqual([]);
    expect(check()).toEqual([]);
  });

  test('its capaian is checked by the numbers of the grades: 60 / 70', () => {
    expect(check({ 'Rencana Aksi!M7': { v: 87.5, fmt: '0.00' } })).toContainEqual([
      "'Rencana Aksi'!M7",
      'rencana/capaian',
    ]);
  });

  test('another grade in PK than in Rencana Aksi is told', () => {
    expect(check({ 'PK!G6': 'A' })).toContainEqual(["'Rencana Aksi'!F7", 'rencana/target-beda-pk']);
  });

  test.each(['akumulatif', 'kumulatif', 'rata-rata'])('JENIS %s adds grades up, and is refused', (jenis) => {
    expect(check({ 'Rencana Aksi!G7': jenis })).toContainEqual(["'Rencana Aksi'!G7", 'rencana/predikat-dijumlah']);
  });

  test.each(['posisi akhir', null])('JENIS %s does not', (jenis) => {
    expect(check({ 'Rencana Aksi!G7': jenis })).toEqual([]);
  });

  test('a printed Jumlah passes the grade over, as SUM does: 3 of the other row', () => {
    const codes = check({ 'Rencana Aksi!K8': 3 }).map(([, code]) => code);
    expect(codes).toEqual(['jumlah/beda-satuan']);
    expect(check({ 'Rencana Aksi!K8': 73 })).toContainEqual(["'Rencana Aksi'!K8", 'rencana/jumlah']);
  });
});

describe('a grade that no number is known of', () => {
  const findings = (sheets: Parameters<typeof makeCaseBuku>[0]['sheets']) =>
    parseBuku(makeCaseBuku({ cells: { 'PK!G6': 'BB' }, sheets: sheets ?? {} })).findings;
  test.each([
    ['no sheet Skala Nilai', {}, ''],
    [
      'a sheet without it',
      {
        'Skala Nilai': [
          ['PREDIKAT', 'ANGKA'],
          ['A', 2],
        ] as const,
      },
      'A',
    ],
  ])('is refused with what to add: %s', (_, sheets, skala) => {
    const [only, ...others] = findings(sheets);
    expect(others).toEqual([]);
    expect([only?.code, only?.args, only?.at === undefined ? '' : formatCellRef(only.at)]).toEqual([
      'sel/predikat',
      { isi: 'BB', skala },
      'PK!G6',
    ]);
  });

  test.each(['80-90', '80 - 90 %', '5 s.d. 7 Laporan'])('the range %s is refused in words of its own', (range) => {
    const found = parseBuku(makeCaseBuku({ cells: { 'Rencana Aksi!K7': range } })).findings;
    expect(found.map(({ code, args }) => [code, args])).toEqual([['sel/rentang', { isi: range }]]);
  });
});
