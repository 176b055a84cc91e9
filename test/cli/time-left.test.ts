import { describe, expect, it } from 'vitest';
import { describeRest, makeEstimator } from '../../src/cli/time-left.ts';

describe('the time left', () => {
  it('is not told before five files and two seconds', () => {
    const fast = makeEstimator(0);
    expect([100, 200, 300, 400, 500, 600].map((t) => fast(t, 10))).toEqual(Array(6).fill(null));
    const slow = makeEstimator(0);
    expect([1000, 2000, 3000, 4000, 5000].map((t) => slow(t, 10))).toEqual([null, null, null, null, 10_000]);
  });

  it('follows the pace of the last files: what was passed over quickly does not shorten it', () => {
    const estimate = makeEstimator(0);
    for (let i = 1; i <= 500; i++) estimate(i * 5, 0);
    const remaining = Array.from({ length: 40 }, (_, i) => estimate(2500 + (i + 1) * 1000, 100));
    expect(remaining.at(-1)).toBe(100_000);
  });

  it.each([
    [900, 'beberapa detik lagi'],
    [31_000, 'kira-kira 40 detik lagi'],
    [58_000, 'kira-kira 1 menit lagi'],
    [170_000, 'kira-kira 3 menit lagi'],
    [3_600_000, 'kira-kira 1 jam lagi'],
    [5_100_000, 'kira-kira 1 jam 25 menit lagi'],
  ])('%i ms reads %s', (ms, text) => expect(describeRest(ms)).toBe(text));
});
