import { expect, test } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { type Differing, pairArgs, pairCrosswise, tellPairsOnce } from '../../../src/rules/lib/crosswise.ts';

/** A cell of the money sheet in a row that states one figure where the plan states another. */
const differing = (row: number, own: string, other: string, column = 4): Differing => ({
  own: { value: toAngka(own), at: { sheet: 'Realisasi Keuangan', row, column } },
  other: { value: toAngka(other), at: { sheet: 'Rencana Aksi', row: row - 1, column: 9 } },
  details: {},
});

/** What is told of differences, each with the cells that are exchanged with it. */
const told = (all: readonly Differing[], groupOf: (one: Differing) => string = () => '') =>
  tellPairsOnce(all, pairCrosswise(all, groupOf)).map(({ one, partner }) => {
    const args = pairArgs(one, partner);
    return [one.own.at.row, args.selLain, args.selPasangan];
  });

test('two that state each other are told once, with the cells of both sheets', () => {
  expect(told([differing(7, '4', '160'), differing(8, '5', '6'), differing(9, '160', '4')])).toEqual([
    [7, 'D9', "'Rencana Aksi'!I8"],
    [8, '', ''],
  ]);
});

test('of three that fit none is paired, and none across groups', () => {
  const three = [differing(7, '4', '160'), differing(8, '160', '4'), differing(9, '160', '4')];
  expect(told(three).map(([, cell]) => cell)).toEqual(['', '', '']);
  const apart = [differing(7, '4', '160'), differing(8, '160', '4')];
  expect(told(apart, (one) => String(one.own.at.row)).map(([, cell]) => cell)).toEqual(['', '']);
});
