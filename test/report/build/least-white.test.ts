import { expect, test } from 'vitest';
import { chooseLeastWhite } from '../../../src/report/build/least-white.ts';

/** The choice among those with this worst and total white and cost. */
function choose(...choices: readonly (readonly [worst: number, total: number, cost: number])[]): number {
  const [first, ...others] = choices.map(([worst, total, cost], index) => ({ worst, total, cost, index }));
  if (first === undefined) throw new Error('no choice');
  return chooseLeastWhite([first, ...others], (one) => one).index;
}

test('the first of those that leave as much white', () => {
  expect(choose([0.1, 0.2, 0], [0.1, 0.2, 0])).toBe(0);
});

test('a later one where it saves more than it costs', () => {
  expect(choose([0.2, 0.4, 0], [0.2, 0.3, 0.12])).toBe(0);
  expect(choose([0.2, 0.4, 0], [0.2, 0.2, 0.12])).toBe(1);
});

test('no page that looks forgotten, whatever it costs; else the least forgotten', () => {
  expect(choose([0.4, 0.4, 0], [0.25, 1.2, 0.36])).toBe(1);
  expect(choose([0.6, 0.6, 0], [0.4, 1.2, 0.36])).toBe(1);
});
