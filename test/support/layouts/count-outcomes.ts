import type { Outcome } from './judge-layout.ts';

/** How a layout was read, and where obeying the advice of a refused one ended. */
export interface LayoutTrial {
  readonly outcome: Outcome;
  /** The contract does not promise it: an office's own words, or figures that can be read two ways. */
  readonly mayBeRefused: boolean;
  /** Null for one that was not refused. */
  readonly obeyed: Outcome | null;
}

const share = (part: number, of: number): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`);

/** The numbers of the goal, a line each: silently wrong, read right, refusals whose advice leads to the right figures. */
export function countOutcomes(trials: readonly LayoutTrial[]): readonly string[] {
  const count = (outcome: Outcome): number => trials.filter((one) => one.outcome === outcome).length;
  const promised = trials.filter((one) => !one.mayBeRefused);
  const promisedRight = promised.filter(({ outcome }) => outcome === 'right').length;
  const ended = (outcome: Outcome): number => trials.filter(({ obeyed }) => obeyed === outcome).length;
  const right = count('right');
  return [
    `${trials.length} layouts, ${promised.length} of them promised by the contract`,
    `silently wrong:        ${count('silent')}`,
    `read right:            ${right} (${share(right, trials.length)}); of the promised ${promisedRight} (${share(promisedRight, promised.length)})`,
    `refused, advice works: ${ended('right') + ended('false-error')} of ${count('refused')} (${ended('silent')} of them end in wrong figures without an error)`,
    `right beside errors:   ${count('false-error')}`,
  ];
}
