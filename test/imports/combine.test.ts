import { describe, expect, test } from 'vitest';
import { triwulanOf } from '../../src/domain/month-names.ts';
import { combineAtoms } from '../../src/imports/combine.ts';
import type { ExportKind } from '../../src/imports/export-kind.ts';
import type { Atom } from '../../src/imports/reading.ts';
import { atom } from '../support/exports/test-reading.ts';

const ofMonth = (measure: Atom['measure'], month: number, value: number) =>
  atom(value, { measure, month, triwulan: triwulanOf(month) });

/** Realisasi of the four quarters. */
function realisasi(kind: ExportKind, atoms: readonly Atom[], months: readonly number[] = []) {
  const found = combineAtoms(kind, atoms, new Set(months)).realisasi;
  return ([1, 2, 3, 4] as const).map((q) => (found[q] === null ? null : `${found[q]?.value}${found[q]?.partial}`));
}

describe('the figures of a quarter', () => {
  test('of months only with all three of them', () => {
    const { target } = combineAtoms(
      'rak',
      [4, 5, 6, 7].map((m) => ofMonth('target', m, 10 * m)),
      new Set([4, 5, 6, 7]),
    );
    expect([String(target[2]?.value), target[3]]).toEqual(['150', null]);
  });

  test('of documents: nothing in a month that has some is 0; a month without any makes the quarter incomplete', () => {
    expect(realisasi('dokumen', [ofMonth('realisasi', 4, 7)], [1, 2, 3, 4])).toEqual([
      '0',
      '7belum lengkap',
      null,
      null,
    ]);
  });

  test('of sums up to the quarter the difference to the one before, where that is known', () => {
    const sums = [ofMonth('sampaiDengan', 3, 100), ofMonth('sampaiDengan', 6, 250), ofMonth('sampaiDengan', 12, 900)];
    expect(realisasi('lra', sums)).toEqual(['100', '150', null, null]);
  });

  test('pagu is added up', () => {
    const { pagu } = combineAtoms('pagu', [atom(30, { measure: 'pagu' }), atom(12, { measure: 'pagu' })], new Set());
    expect([String(pagu?.value), pagu?.from.length]).toEqual(['42', 2]);
  });
});
