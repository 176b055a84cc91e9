import { expect, test } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeKemajuan } from '../../../src/domain/yearly/kemajuan.ts';

const before = [toAngka(10), toAngka(11)];
const ofYear = toAngka(11);

test('the value of this year against the target at the end', () => {
  const { realisasi, percent } = computeKemajuan(toAngka(13), { ofYear, before }, 'tahun ini', 'naik', '2T-R');
  expect([realisasi?.toFixed(), percent?.toDecimalPlaces(2).toFixed()]).toEqual(['11', '84.62']);
});

test('years that add up: 10 + 11 + 11 of 60', () => {
  const { realisasi, percent } = computeKemajuan(toAngka(60), { ofYear, before }, 'jumlah', 'naik', '2T-R');
  expect([realisasi?.toFixed(), percent?.toDecimalPlaces(2).toFixed()]).toEqual(['32', '53.33']);
});

test('ARAH turun: the formula of capaian, (2 x 10 - 11) / 10', () => {
  expect(computeKemajuan(toAngka(10), { ofYear, before }, 'tahun ini', 'turun', '2T-R').percent?.toFixed()).toBe('90');
});

test('without a target there is no progress, without figures nothing', () => {
  expect(computeKemajuan('kosong', { ofYear, before }, 'tahun ini', 'naik', '2T-R').percent).toBeNull();
  expect(computeKemajuan(toAngka(5), { ofYear: null, before: [] }, 'jumlah', 'naik', '2T-R').realisasi).toBeNull();
});
