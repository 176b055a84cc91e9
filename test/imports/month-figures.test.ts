import { expect, test } from 'vitest';
import { type CellValue, toAngka } from '../../src/domain/angka.ts';
import type { Jenis } from '../../src/domain/jenis.ts';
import { joinMonths, type MonthFigure } from '../../src/imports/month-figures.ts';
import type { Choices } from '../../src/imports/reading.ts';
import { origin } from '../support/exports/test-reading.ts';

function join(months: readonly (number | CellValue)[], jenis: Jenis | null, choices: Choices = {}) {
  const same: MonthFigure[] = [];
  const stated = months.map((m, i) => ({ value: typeof m === 'number' ? toAngka(m) : m, from: origin(1, i + 1) }));
  const joined = joinMonths(stated, jenis, choices, same);
  return [joined === null ? null : String(joined.value), joined?.from.at.column, same.length];
}

test('akumulatif adds, rata-rata takes the mean, the others the last that is stated', () => {
  expect(join([1, 2, 6], 'akumulatif')).toEqual(['9', 1, 0]);
  expect(join([1, 2, 6], 'rata-rata')).toEqual(['3', 3, 0]);
  expect(join([1, 2, 'kosong'], 'posisi akhir')).toEqual(['2', 2, 0]);
  expect(join([4, 4, 4], 'tetap')).toEqual(['4', 3, 0]);
});

test('three equal figures without a JENIS are asked; a choice decides', () => {
  expect(join([40, 40, 40], null)).toEqual(['40', 1, 1]);
  expect(join([40, 40, 40], null, { sameMonths: 'jumlahkan' })).toEqual(['120', 1, 1]);
  expect(join([0, 0, 0], null)).toEqual(['0', 1, 0]);
  expect(join([40, 40, 'kosong'], null)).toEqual(['80', 1, 0]);
});

test('without a number what stands in the last month stays', () => {
  expect(join(['nihil', 'nihil', 'nihil'], null)).toEqual(['nihil', 3, 0]);
  expect(join([], null)).toEqual([null, undefined, 0]);
});
