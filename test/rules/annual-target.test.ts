import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

/** What is told of the year's target of the second row of Rencana Aksi; its four quarters' targets are H, K, O and Q. */
function findInRow(jenis: string | null, annual: TestCell, targets: readonly TestCell[]) {
  const [first, second, third, fourth] = targets;
  const cells = {
    // PK states the same, so that the two are not held against each other.
    'PK!G5': annual,
    'Rencana Aksi!F6': annual,
    'Rencana Aksi!G6': jenis,
    'Rencana Aksi!H6': first ?? null,
    'Rencana Aksi!K6': second ?? null,
    'Rencana Aksi!O6': third ?? null,
    'Rencana Aksi!Q6': fourth ?? null,
  };
  return checkCaseRules({ cells }).findings.filter(({ code }) => code === 'rencana/target-tahunan');
}

describe('the targets make the year', () => {
  it.each<[string | null, number, readonly TestCell[]]>([
    ['akumulatif', 12, [3, 3, 3, 3]],
    ['akumulatif', 5, [5, '-', null, '-']],
    ['kumulatif', 12, [3, 6, 9, 12]],
    ['posisi akhir', 80, [60, 65, 70, 80]],
    ['rata-rata', 90, [90, 80, null, 100]],
    // 100 / 3 = 33,33...: right at the places stated.
    ['rata-rata', 33.33, [50, 30, 20, null]],
    ['tetap', 7, [7, 7, '-', 7]],
    [null, 12, [3, 3, 3, 3]],
    [null, 7, [7, 7, 7, 7]],
  ])('under %s: %s from %j', (jenis, annual, targets) => {
    expect(findInRow(jenis, annual, targets)).toEqual([]);
  });

  it.each<[string, number, readonly TestCell[], string]>([
    ['akumulatif', 12, [3, 3, 3, 4], '13'],
    ['kumulatif', 12, [3, 6, 9, 11], '11'],
    ['posisi akhir', 80, [60, 65, 70, 75], '75'],
    ['rata-rata', 90, [90, 80, null, 70], '80'],
  ])('under %s %i is not %j: told at the year', (jenis, annual, targets, computed) => {
    expect(findInRow(jenis, annual, targets)).toMatchObject([
      { at: { row: 6, column: 6 }, written: String(annual), computed, args: { jenis } },
    ]);
  });

  it('under tetap each quarter that differs is told at its own cell', () => {
    expect(findInRow('tetap', 7, [7, 6, 7, 8])).toMatchObject([
      { at: { row: 6, column: 11 }, written: '6', computed: '7', formula: 'F6' },
      { at: { row: 6, column: 17 }, written: '8', computed: '7' },
    ]);
  });

  it('names the JENIS under which the same targets fit', () => {
    const fitting = (jenis: string, annual: number, targets: readonly TestCell[]) =>
      findInRow(jenis, annual, targets)[0];
    expect(fitting('akumulatif', 12, [3, 6, 9, 12])).toMatchObject({ args: { cocok: 'kumulatif' } });
    expect(fitting('kumulatif', 12, [3, 3, 3, 3])).toMatchObject({ args: { cocok: 'akumulatif' } });
    expect(fitting('akumulatif', 7, [7, 7, 7, 7])).toMatchObject({ args: { cocok: 'tetap' } });
    expect(fitting('akumulatif', 13, [3, 6, 9, 12])).toMatchObject({ args: { cocok: '' } });
  });

  it('names the quarter that states the sum up to itself', () => {
    // 3 + 3 + 9 + 3 = 18 of 12: Triwulan III holds 3 of its own.
    expect(findInRow('akumulatif', 12, [3, 3, 9, 3])).toMatchObject([
      { args: { selSd: 'O6', triwulanSd: 'III', sendiri: '3' } },
    ]);
  });
});
