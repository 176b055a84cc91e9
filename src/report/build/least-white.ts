import type { White } from '../page/page-fill.ts';

/** Pages of white that one which is too white weighs as much as, for each share that is too much. */
const TOO_WHITE = 100;
/** What a small table weighs that a page parts, as a share of a page of white. */
const PARTED = 0.25;
/** What a choice saves at least, as a share of a page, before one that is a step worse than it is taken. */
export const STEP = 0.12;
/** What letters in another size save at least. */
export const RESIZED = 0.02;

/** The choice that leaves the least white, weighed with what each costs as a share of a page; of equal ones the first. */
export function chooseLeastWhite<Choice extends { readonly cost: number }>(
  choices: readonly [Choice, ...Choice[]],
  whiteOf: (choice: Choice) => White,
): Choice {
  const judged = choices.map((choice) => ({ choice, cost: choice.cost + weigh(whiteOf(choice)) }));
  return judged.reduce((best, one) => (one.cost < best.cost ? one : best)).choice;
}

/** What pages weigh, as shares of a page of white. */
export function weigh({ total, over, parted }: White): number {
  return total + parted * PARTED + over * TOO_WHITE;
}
