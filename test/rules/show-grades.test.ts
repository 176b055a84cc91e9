import { describe, expect, test } from 'vitest';
import { GRADED } from '../support/graded-buku.ts';
import { withCells } from '../support/read-case.ts';
import { checkCaseRules, findOnly } from './check-case.ts';

const check = (cells: typeof GRADED.cells, sheets: typeof GRADED.sheets = {}) =>
  checkCaseRules(withCells({ ...GRADED, sheets: { ...GRADED.sheets, ...sheets } }, cells));

describe('findings of an indikator of grades', () => {
  test('say the grades of both figures, and no difference between them', () => {
    const found = findOnly(check({ 'PK!G6': 'A' }), 'rencana/target-beda-pk');
    expect([found.written, found.computed, found.difference]).toEqual(['BB', 'A', undefined]);
  });

  test('say the grade that has no target', () => {
    const cells = { 'Rencana Aksi!K7': '-', 'Rencana Aksi!M7': null, 'Rencana Aksi!M9': 100 };
    expect(findOnly(check(cells), 'rencana/realisasi-tanpa-target').written).toBe('B');
  });

  test('say both grades of PK and Renstra', () => {
    const Renstra = [
      ['INDIKATOR KINERJA', 'SATUAN', 2024],
      ['Jumlah Laporan koordinasi perdesaan', 'Predikat', 'A'],
    ];
    const found = findOnly(check({}, { Renstra }), 'renstra/target-tahun');
    expect([found.written, found.computed]).toEqual(['BB', 'A']);
  });

  test('say the grades of targets that fall', () => {
    const cells = {
      'Rencana Aksi!H7': 'AA',
      'Rencana Aksi!I7': 'AA',
      'Rencana Aksi!K7': 'A',
      'Rencana Aksi!M7': { v: 75, fmt: '0.00' },
      'Rencana Aksi!M9': { v: 87.5, fmt: '0.00' },
      'Rencana Aksi!O7': 'BB',
      'Rencana Aksi!Q7': 'B',
    };
    const found = check(cells).findings.find(({ code }) => code === 'rencana/arah-janggal');
    expect(found?.args).toMatchObject({ targets: 'AA, A, BB, B' });
  });

  test('keep percentages as they are: 60 of 70 is 85,71, though 60 is a grade', () => {
    const found = findOnly(check({ 'Rencana Aksi!M7': 60, 'Rencana Aksi!M9': null }), 'rencana/capaian');
    expect([found.written, found.unit]).toEqual(['60', 'persen']);
  });

  test('of other rows keep their numbers', () => {
    expect(findOnly(check({ 'Rencana Aksi!F6': 70 }), 'rencana/target-beda-pk').written).toBe('70');
  });
});
