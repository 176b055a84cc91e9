import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatCellRef } from '../../../src/findings/cell-ref.ts';
import { wording } from '../../../src/findings/wording.ts';
import { randomRuns } from '../../support/random-runs.ts';
import type { TestCell } from '../../support/raw-buku.ts';
import { checkCaseRules, summarize } from '../check-case.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

const K = "'Realisasi Keuangan'!";

describe('one unreadable cell takes out only the rules that need it', () => {
  // The target of row 7, Triwulan II, is words; the Jumlah of realisasi beside it is wrong.
  const result = checkCaseRules({
    cells: { 'Realisasi Keuangan!F7': 'enam belas juta', 'Realisasi Keuangan!G9': 22513803 },
  });

  it('what does not need it is still found', () => {
    expect(summarize(result)).toEqual([[`${K}G9`, 'keuangan/jumlah']]);
  });

  it('says which figures could not be checked, and because of which cell', () => {
    expect(result.notCheckedDetail.map((d) => [formatCellRef(d.at), d.label]).sort()).toEqual([
      [`${K}F7`, 'Peningkatan Efektivitas Pemberdayaan · Triwulan II · Target'],
      [`${K}F9`, 'Jumlah · Triwulan II · Target'],
      [`${K}H10`, 'Rata-rata Capaian Keuangan · Triwulan II · Capaian'],
      [`${K}H7`, 'Peningkatan Efektivitas Pemberdayaan · Triwulan II · Capaian'],
    ]);
    for (const d of result.notCheckedDetail)
      expect(new Set(d.blockedBy.map(formatCellRef))).toEqual(new Set([`${K}F7`]));
    expect(result.notChecked).toBe(4);
  });

  it('every other figure is still compared', () => {
    expect(result.checked).toBe(checkCaseRules({}).checked - 4);
  });
});

it('counts each compared figure of the base workbook once', () => {
  // PK: Jumlah 1. Rencana Aksi: target tahunan 3 against PK and the quarters, stated quarters of the row that is
  // `tetap` 4, anggaran 3, Jumlah 4, capaian 2, rata-rata 1. Keuangan: pagu 3, target of two quarters 6, Jumlah 5,
  // capaian 2, rata-rata 1.
  expect(checkCaseRules({}).checked).toBe(1 + 3 + 4 + 3 + 4 + 2 + 1 + 3 + 6 + 5 + 2 + 1);
});

it('never fails on a spoilt workbook, and words every finding', () => {
  const address = fc.oneof(
    fc.tuple(fc.constant('PK'), fc.constantFrom(...'BCDEFGHI'), fc.integer({ min: 4, max: 8 })),
    fc.tuple(fc.constant('Rencana Aksi'), fc.constantFrom(...'BCDEFGHIJKLMNOPQR'), fc.integer({ min: 5, max: 10 })),
    fc.tuple(fc.constant('Realisasi Keuangan'), fc.constantFrom(...'BCDEFGH'), fc.integer({ min: 6, max: 11 })),
    fc.tuple(fc.constant('Identitas'), fc.constant('B'), fc.integer({ min: 2, max: 13 })),
  );
  const values: fc.Arbitrary<TestCell> = fc.oneof(
    fc.constantFrom<TestCell>(
      null,
      '-',
      '',
      'x',
      '1.234',
      '12 Laporan',
      '97,5 %',
      'Jumlah',
      'kumulatif',
      'posisi akhir',
    ),
    fc.integer({ min: -5, max: 200_000_000 }),
    fc.double({ min: 0, max: 1000, noNaN: true }).map((n) => Number(n.toPrecision(6))),
    fc.constantFrom<TestCell>(
      { cellError: '#DIV/0!' },
      { f: 'SUM(F6:F7)' },
      { v: 5, f: 'SUM(A1:A3:A9)' },
      { v: 0.5, fmt: '0%' },
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(address, values), { minLength: 1, maxLength: 6 }), (changes) => {
      const cells = Object.fromEntries(changes.map(([[sheet, k, row], v]) => [`${sheet}!${k}${row}`, v]));
      const result = checkCaseRules({ cells: cells });
      for (const f of result.findings) {
        const words = wording(f);
        const text = `${words.title}|${words.hint}|${words.cause}|${f.formula ?? ''}`;
        expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
        expect(words.title).not.toBe('');
        expect(words.hint).not.toBe('');
        for (const n of [f.written, f.computed, f.difference])
          if (n !== undefined && f.unit !== undefined) expect(n).toMatch(/^-?\d+(\.\d{1,10})?$/);
        if (f.difference !== undefined) expect(f.unit).toBeDefined();
        // A mean of cells that are wrong themselves has no equation over them that gives it.
        if (f.computed !== undefined && !f.code.endsWith('rata-rata')) expect(f.formula).toBeTruthy();
      }
    }),
    { numRuns: randomRuns(150) },
  );
});
