import { expect, test } from 'vitest';
import { listHeadingBlocks } from '../../src/imports/heading-block.ts';
import { findRfkColumns } from '../../src/imports/rfk-columns.ts';
import { gridOf } from '../../src/sheets/grid.ts';
import { RFK_ONE, RFK_TWO } from '../support/exports/rfk-prints.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';

/** The columns of the rows from 2 to `last`. */
function columns(input: TestSheet, last: number) {
  const [sheet] = makeRawBuku({ RFK: input }).sheets;
  const block =
    sheet === undefined
      ? undefined
      : listHeadingBlocks(gridOf(sheet)).find((one) => one.firstRow === 2 && one.lastRow === last);
  if (block === undefined) throw new Error('no heading');
  const { anggaran, total, current, before, target, fisik, shares, output } = findRfkColumns(block);
  return {
    money: [anggaran.map(({ column }) => column), total?.column, current?.column, before?.column, target?.column],
    fisik: fisik.map(({ column }) => column),
    shares: shares.map(({ column }) => column),
    output: [output.indikator?.column, output.target?.column, output.realisasi?.column],
  };
}

test('RFK-1: rupiah and percent beside each other, target and three periods', () => {
  expect(columns(RFK_ONE, 4)).toEqual({
    money: [[4], 11, 9, 7, 5],
    fisik: [13, 14, 15],
    shares: [6, 8, 10, 12],
    output: [undefined, undefined, undefined],
  });
});

test('Form B: pagu, realisasi s.d. the date, and the indikator below OUTPUT', () => {
  const { money, fisik, output } = columns(RFK_TWO, 3);
  expect([money[0], money[1], fisik, output]).toEqual([[3], 10, [5, 6, 7], [15, 16, 17]]);
});
