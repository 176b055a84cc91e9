import { expect, test } from 'vitest';
import { chooseLeastWhite, chooseOfMore, weigh } from '../../../src/report/build/least-white.ts';

/** The choice among those with this white above the limit, total white and cost. */
function choose(...choices: readonly (readonly [over: number, total: number, cost: number])[]): number {
  const [first, ...others] = choices.map(([over, total, cost], index) => ({ over, total, cost, index, parted: 0 }));
  if (first === undefined) throw new Error('no choice');
  return chooseLeastWhite([first, ...others], (one) => one).index;
}

test('the first of those that leave as much white', () => {
  expect(choose([0, 0.2, 0], [0, 0.2, 0])).toBe(0);
});

test('a later one where it saves more than it costs', () => {
  expect(choose([0, 0.4, 0], [0, 0.3, 0.12])).toBe(0);
  expect(choose([0, 0.4, 0], [0, 0.2, 0.12])).toBe(1);
});

test('no page that looks forgotten, whatever it costs; else the least forgotten', () => {
  expect(choose([0.12, 0.4, 0], [0, 1.2, 0.36])).toBe(1);
  expect(choose([0.32, 0.6, 0], [0.12, 1.2, 0.36])).toBe(1);
});

test('a small table that is parted weighs a quarter of a page', () => {
  expect(weigh({ total: 0.3, over: 0, parted: 1 })).toBeGreaterThan(weigh({ total: 0.45, over: 0, parted: 0 }));
  expect(weigh({ total: 0.3, over: 0, parted: 1 })).toBeLessThan(weigh({ total: 0.6, over: 0, parted: 0 }));
});

test('more choices are only looked at where a page looks forgotten', () => {
  const one = (over: number, total: number, cost = 0) => ({ over, total, cost, parted: 0 });
  const more = () => [one(0, 0.1)];
  expect(chooseOfMore([one(0, 0.4)], more, (white) => white).total).toBe(0.4);
  expect(chooseOfMore([one(0.1, 0.4)], more, (white) => white).total).toBe(0.1);
  expect(
    chooseOfMore(
      [one(0.1, 0.4)],
      () => [one(0.2, 0.1)],
      (white) => white,
    ).total,
  ).toBe(0.4);
});
