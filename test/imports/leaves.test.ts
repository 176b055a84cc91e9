import { describe, expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { isAllocation, selectLeaves, sumAmounts } from '../../src/imports/leaves.ts';
import type { TreeRow } from '../../src/imports/tree.ts';
import { origin } from '../support/exports/test-reading.ts';

let next = 0;
const row = (kind: TreeRow['kind'], rekening: string, pagu: number, name = ''): TreeRow => {
  next += 1;
  return {
    row: next,
    kind,
    sub: 'a',
    rekening,
    name,
    block: '',
    values: new Map([['pagu', { value: toAngka(pagu), from: origin(next) }]]),
  };
};
const select = (...rows: readonly TreeRow[]) => {
  const { rows: leaves, conflicts, roundings } = selectLeaves(rows);
  return [
    leaves.map(({ rekening }) => rekening),
    conflicts.map(({ written, computed }) => `${written} ${computed}`),
    roundings.length,
  ];
};

describe('the rows that amounts are taken from', () => {
  test('are those whose code begins no other, though codes jump levels', () => {
    const rows = [
      row('sub', '', 300),
      row('rekening', '5.1', 300),
      row('rekening', '5.1.02.01.01.0024', 100),
      row('rekening', '5.1.02.04', 200),
    ];
    expect(select(...rows)).toEqual([['5.1.02.01.01.0024', '5.1.02.04'], [], 0]);
  });

  test('are the sub kegiatan itself where it has no rekening', () => {
    expect(select(row('sub', '', 300))).toEqual([[''], [], 0]);
  });

  test('are held against groups, sub kegiatan and totals; less than a rupiah is rounding', () => {
    const leaf = row('rekening', '5.1.02', 100);
    expect(select(row('sub', '', 101), leaf)).toEqual([['5.1.02'], ['101 100'], 0]);
    expect(select(row('sub', '', 100.4), leaf)).toEqual([['5.1.02'], [], 1]);
    expect(select(leaf, row('total', '', 90, 'JUMLAH'))).toEqual([['5.1.02'], ['90 100'], 0]);
  });

  test('that come again below a total are a summary', () => {
    expect(
      select(row('rekening', '5.1.02', 100), row('total', '', 100, 'JUMLAH'), row('rekening', '5.1.02', 100)),
    ).toEqual([['5.1.02'], [], 0]);
  });
});

test('the lines JUMLAH ALOKASI KAS of a RAK hold other periods', () => {
  expect([
    isAllocation(row('total', '', 1, 'JUMLAH ALOKASI KAS ... PER TRIWULAN')),
    isAllocation(row('total', '', 1, 'JUMLAH')),
  ]).toEqual([true, false]);
});

test('amounts that are not there add nothing', () => {
  expect([String(sumAmounts([undefined, { value: toAngka(7), from: origin(1) }])), String(sumAmounts([]))]).toEqual([
    '7',
    '0',
  ]);
});
