import type { White } from '../page/page-fill.ts';

/** Pages of white that one which is too white weighs as much as, for each share that is too much. */
const TOO_WHITE = 100;
/** What a small table weighs that a page parts, as a share of a page of white. */
const PARTED = 0.25;
/** What a choice saves at least, as a share of a page, before one that is a step worse than it is taken. */
export const STEP = 0.12;
/** What letters in another size save at least, or last rows that stay together. */
export const RESIZED = 0.02;

/** The choice that leaves the least white, weighed with what each costs as a share of a page; of equal ones the first. */
export function chooseLeastWhite<Choice extends { readonly cost: number }>(
  choices: readonly [Choice, ...Choice[]],
  whiteOf: (choice: Choice) => White,
): Choice {
  const judge = (choice: Choice) => ({ choice, cost: choice.cost + weigh(whiteOf(choice)) });
  const [first, ...others] = choices;
  // White weighs something or nothing: one that costs as much as the best does by itself is not filled on pages.
  return others.reduce((best, choice) => {
    const judged = choice.cost < best.cost ? judge(choice) : best;
    return judged.cost < best.cost ? judged : best;
  }, judge(first)).choice;
}

/** As chooseLeastWhite; only where that leaves a page that looks forgotten are there `more` choices. */
export function chooseOfMore<Choice extends { readonly cost: number }>(
  choices: readonly [Choice, ...Choice[]],
  more: () => readonly Choice[],
  whiteOf: (choice: Choice) => White,
): Choice {
  const best = chooseLeastWhite(choices, whiteOf);
  return whiteOf(best).over === 0 ? best : chooseLeastWhite([best, ...more()], whiteOf);
}

/** What pages weigh, as shares of a page of white. */
export function weigh({ total, over, parted }: White): number {
  return total + parted * PARTED + over * TOO_WHITE;
}
