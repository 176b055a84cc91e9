import { describe, expect, test } from 'vitest';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { QUOTIENTS } from '../support/quotient-buku.ts';
import { withCells } from '../support/read-case.ts';
import { checkCaseRules, findOnly, summarize } from './check-case.ts';

const SHEET_NAME = "'Rencana Aksi'!";
const check = (cells?: typeof QUOTIENTS.cells) => summarize(checkCaseRules(withCells(QUOTIENTS, cells)));

describe('PEMBILANG and PENYEBUT', () => {
  test('are no finding where REALISASI is blank, and their words are no satuan', () => {
    expect(parseBuku(makeCaseBuku(withCells(QUOTIENTS))).findings).toEqual([]);
    expect(check()).toEqual([]);
  });

  test.each([
    ['50', 50],
    ['a fraction in a % cell', { v: 0.5, fmt: '0%' }],
  ])('are the quotient of a REALISASI that is typed: %s', (_, cell) => {
    expect(check({ 'Rencana Aksi!P7': cell })).toEqual([]);
  });

  // 11 of 12 is 91,6666...
  test.each([91.67, 91.66, 92, 91, 91.6666666666667])('may be rounded or cut off: %s', (typed) => {
    const cells = { 'Rencana Aksi!N7': 11, 'Rencana Aksi!O7': 12, 'Rencana Aksi!P7': typed };
    // Typed without decimals, 92 and 91 are what capaian is of.
    const capaian = { 'Rencana Aksi!Q7': null, 'Rencana Aksi!Q9': null };
    expect(check({ ...cells, ...capaian })).toEqual([]);
  });

  test('tell a REALISASI that is not their quotient, with both figures and the formula', () => {
    const cells = { 'Rencana Aksi!P7': 55, 'Rencana Aksi!Q7': null, 'Rencana Aksi!Q9': null };
    expect(check(cells)).toEqual([[`${SHEET_NAME}P7`, 'rencana/hasil-bagi']]);
    expect(findOnly(checkCaseRules(withCells(QUOTIENTS, cells)), 'rencana/hasil-bagi')).toMatchObject({
      written: '55',
      computed: '50',
      difference: '5',
      formula: 'N7 / O7 x 100',
      args: { triwulan: 'II', sel: 'P7', rumus: '=N7/O7*100' },
    });
  });

  test('in a % cell the formula to type has no * 100', () => {
    const cells = { 'Rencana Aksi!P7': { v: 0.55, fmt: '0%' }, 'Rencana Aksi!Q7': null, 'Rencana Aksi!Q9': null };
    expect(findOnly(checkCaseRules(withCells(QUOTIENTS, cells)), 'rencana/hasil-bagi').args.rumus).toBe('=N7/O7');
  });

  test('a PENYEBUT of 0 is told, and the realisasi stays unreported', () => {
    const found = check({ 'Rencana Aksi!O7': 0, 'Rencana Aksi!Q7': null, 'Rencana Aksi!Q9': 50 });
    expect(found).toEqual([
      [`${SHEET_NAME}O7`, 'rencana/penyebut-nol'],
      [`${SHEET_NAME}P7`, 'rencana/realisasi-kosong'],
    ]);
  });

  test.each([
    ['N7', 'PEMBILANG'],
    ['O7', 'PENYEBUT'],
  ])('one without the other is told: %s', (cell, name) => {
    const cells = { [`Rencana Aksi!${cell}`]: null, 'Rencana Aksi!P7': 50 };
    expect(check(cells)).toEqual([[`${SHEET_NAME}${cell}`, 'rencana/pembilang-kosong']]);
    expect(findOnly(checkCaseRules(withCells(QUOTIENTS, cells)), 'rencana/pembilang-kosong').args.kosong).toBe(name);
  });

  test('a quarter of a mean that states neither is told', () => {
    const cells = { 'Rencana Aksi!I7': null, 'Rencana Aksi!J7': null, 'Rencana Aksi!K7': 95 };
    expect(check(cells)).toEqual([[`${SHEET_NAME}I7`, 'rencana/pembilang-kosong']]);
    expect(check({ ...cells, 'Rencana Aksi!G7': 'tetap' })).toEqual([]);
  });

  test('quarters that add up need one PENYEBUT', () => {
    // 50 of 100 and 40 of 80: each 50 of a target of 45.
    const quarters = { H7: 45, I7: 50, M7: 45, S7: null, U7: null };
    const cells = {
      ...Object.fromEntries(Object.entries(quarters).map(([cell, value]) => [`Rencana Aksi!${cell}`, value])),
      'Rencana Aksi!G7': 'akumulatif',
      'Rencana Aksi!Q7': { v: 111.11, fmt: '0.00' },
      'Rencana Aksi!Q9': { v: 105.56, fmt: '0.00' },
    };
    expect(check(cells)).toEqual([[`${SHEET_NAME}O7`, 'rencana/penyebut-beda']]);
    // 40 of 80 and 40 of 80
    expect(check({ ...cells, 'Rencana Aksi!I7': 40, 'Rencana Aksi!J7': 80 })).toEqual([]);
  });

  test('a wrong capaian is explained by the cells of the quotient', () => {
    const found = findOnly(
      checkCaseRules(withCells(QUOTIENTS, { 'Rencana Aksi!Q7': 60, 'Rencana Aksi!Q9': null })),
      'rencana/capaian',
    );
    expect([found.formula, found.args.rumus]).toEqual(['(N7 / O7 x 100) / M7 x 100', '=(N7/O7*100)/M7*100']);
  });

  test('under basis sampai dengan the capaian is that of all that was counted: 75 of 90', () => {
    const basis = {
      'Pengaturan!A1': 'KUNCI',
      'Pengaturan!B1': 'ISI',
      'Pengaturan!A2': 'Basis',
      'Pengaturan!B2': 'sampai dengan',
    };
    const cells = {
      ...basis,
      'Rencana Aksi!Q7': { v: 83.33, fmt: '0.00' },
      'Rencana Aksi!Q9': { v: 91.67, fmt: '0.00' },
    };
    expect(check(cells).map(([, code]) => code)).not.toContain('rencana/capaian');
    const wrong = checkCaseRules(withCells(QUOTIENTS, { ...cells, 'Rencana Aksi!Q7': { v: 80.56, fmt: '0.00' } }));
    // (95 + 50) / 2 of 90 is the mean of the percentages
    expect(findOnly(wrong, 'rencana/capaian').formula).toBe('((I7 + N7) / (J7 + O7) x 100) / ((H7 + M7) / 2) x 100');
  });
});
