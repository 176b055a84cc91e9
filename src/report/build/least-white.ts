import type { White } from '../page/page-fill.ts';

/** A page that is whiter than this looks forgotten; pages as printed may be a little whiter than estimated. */
const MOST_WHITE = 0.28;
/** Pages of white that one which is too white weighs as much as, for each share above MOST_WHITE. */
const TOO_WHITE = 100;
/** What a choice saves at least, as a share of a page, before one that is a step worse than it is taken. */
export const STEP = 0.12;

/** The choice that leaves the least white, weighed with what each costs as a share of a page; of equal ones the first. */
export function chooseLeastWhite<Choice extends { readonly cost: number }>(
  choices: readonly [Choice, ...Choice[]],
  whiteOf: (choice: Choice) => White,
): Choice {
  const judged = choices.map((choice) => {
    const { worst, total } = whiteOf(choice);
    return { choice, cost: total + choice.cost + Math.max(worst - MOST_WHITE, 0) * TOO_WHITE };
  });
  return judged.reduce((best, one) => (one.cost < best.cost ? one : best)).choice;
}
