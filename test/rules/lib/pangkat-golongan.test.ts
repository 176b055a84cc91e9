import { describe, expect, it } from 'vitest';
import { findPangkatProblem, readGolongan } from '../../../src/rules/lib/pangkat-golongan.ts';

describe('pangkat and golongan', () => {
  it.each([
    ['Penata Tingkat I', 'III/d'],
    ['Penata Tk. I', 'III/d'],
    ['PENATA TK.I', 'III d'],
    ['Penata Tingkat 1', 'Gol. III/d'],
    ['Penata Tk. I, III/d', 'III/d'],
    ['Penata Tk. I (III/d)', '(III/d)'],
    ['Juru Muda', 'I/a'],
    ['Pembina Utama', 'IV/e'],
    ['Ahli Pertama', 'IX'],
  ])('%s goes with %s', (pangkat, golongan) => {
    expect(findPangkatProblem(pangkat, golongan)).toBeUndefined();
  });

  it.each([
    ['Penata', 'III/d', 'golongan III/d adalah Penata Tingkat I, Penata bergolongan III/c'],
    ['Pembina', 'IV/b', 'golongan IV/b adalah Pembina Tingkat I, Pembina bergolongan IV/a'],
    ['Penata Tingkat II', 'III/d', 'golongan III/d adalah Penata Tingkat I'],
    ['Penata', 'III/e', 'golongan III/e tidak ada, Penata bergolongan III/c'],
  ])('%s does not go with %s', (pangkat, golongan, expected) => {
    expect(findPangkatProblem(pangkat, golongan)).toEqual({ expected });
  });

  it.each([
    ['III/d', 'III/d'],
    ['iii / d', 'III/d'],
    ['3/d', 'III/d'],
    ['IVa', 'IV/a'],
    ['IX', undefined],
    ['-', undefined],
  ])('%s is read as %s', (text, expected) => {
    expect(readGolongan(text)).toBe(expected);
  });
});
