import { expect, test } from 'vitest';
import { potongKelompok, runtun } from '../../src/report/build/row-group.ts';

const bentuk = (tinggi: readonly number[], batas: number) =>
  potongKelompok(tinggi, (t) => t, batas).map((p) => [p.lanjutan, p.baris.length]);

test('what fits stays whole; what does not is cut evenly', () => {
  expect(bentuk([20, 20, 20, 20, 20], 115)).toEqual([[false, 5]]);
  expect(bentuk([20, 20, 20, 20, 20, 20], 115)).toEqual([
    [false, 3],
    [true, 3],
  ]);
  expect(bentuk(Array(13).fill(20), 115)).toEqual([
    [false, 4],
    [true, 5],
    [true, 4],
  ]);
  expect(bentuk([200], 115)).toEqual([[false, 1]]);
  expect(bentuk([], 115)).toEqual([]);
});

test('a name that comes back joins its group', () => {
  expect(runtun(['a1', 'b1', 'a2'], (x) => x.charAt(0)).map((r) => [r.nama, r.baris])).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1']],
  ]);
});
