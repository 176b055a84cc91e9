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
