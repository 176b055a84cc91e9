import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

/** Findings on the second row of Rencana Aksi under a JENIS with these realisasi of Triwulan I and II. */
function findFalling(jenis: string, first: TestCell, second: TestCell) {
  const cells = { 'Rencana Aksi!G6': jenis, 'Rencana Aksi!I6': first, 'Rencana Aksi!L6': second };
  return checkCaseRules({ cells }).findings.filter(({ code }) => code === 'rencana/realisasi-turun');
}

describe('a realisasi that falls', () => {
  it('is told at the lower cell, with the cell and value before it', () => {
    expect(findFalling('kumulatif', 4, 3)).toMatchObject([
      {
        at: { sheet: 'Rencana Aksi', row: 6, column: 12 },
        written: '3',
        args: { triwulan: 'II', sebelumnya: 'I', sel: 'I6', nilai: '4' },
        related: [{ sheet: 'Rencana Aksi', row: 6, column: 9 }],
      },
    ]);
  });

  it.each<[string, TestCell, TestCell]>([
    ['stays', 4, 4],
    ['rises', 4, 5],
    ['follows a quarter that states none', '-', 3],
    ['is not stated', 4, '-'],
  ])('is none where it %s', (_, first, second) => {
    expect(findFalling('kumulatif', first, second)).toEqual([]);
  });

  it.each(['akumulatif', 'tetap', 'posisi akhir', 'rata-rata'])('is none under %s', (jenis) => {
    expect(findFalling(jenis, 4, 3)).toEqual([]);
  });
});

describe('a target that falls under kumulatif', () => {
  const findTarget = (...[first, second, third, fourth]: readonly TestCell[]) =>
    checkCaseRules({
      cells: {
        'Rencana Aksi!G6': 'kumulatif',
        'Rencana Aksi!H6': first ?? null,
        'Rencana Aksi!K6': second ?? null,
        'Rencana Aksi!O6': third ?? null,
        'Rencana Aksi!Q6': fourth ?? null,
      },
    }).findings.filter(({ code }) => code === 'rencana/target-turun');

  it('and rises again is told at its cell', () => {
    expect(findTarget(3, 6, 1, 12)).toMatchObject([
      { at: { row: 6, column: 15 }, written: '1', args: { triwulan: 'III', sebelumnya: 'II', sel: 'K6', nilai: '6' } },
    ]);
  });

  it('for good, or stays, is none', () => {
    expect(findTarget(3, 6, 5, 4)).toEqual([]);
    expect(findTarget(3, 6, 6, 12)).toEqual([]);
    expect(findTarget(3, 6, '-', 12)).toEqual([]);
  });
});
