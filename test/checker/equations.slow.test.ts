import { describe, expect, it } from 'vitest';
import { FISHERY_II, KELURAHAN_IV, KELURAHAN_VALUES } from './agency-bases.ts';
import { DINAS, OFFICE } from './bases.ts';
import { CHECKER_SETS } from './checker-sets.ts';
import { booksOf, SETTINGS, scramble, tryEquations, withSetting } from './equations.ts';
import { SCHOOL_III, SCHOOL_SD } from './school-bases.ts';

/** Random numbers below a bound, the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const BASES = [OFFICE, DINAS, FISHERY_II, KELURAHAN_IV, KELURAHAN_VALUES, SCHOOL_III, SCHOOL_SD];
/** Some hundred workbooks each. */
const PATIENCE = 600_000;
const SEEDS = [1, 2, 3];

describe('an equation that is printed', () => {
  it.each(CHECKER_SETS)(
    'gives the figure before it in every mistake of the $name',
    (set) => {
      const { tried, faults } = tryEquations(booksOf(set, SETTINGS, 2));
      // Of the three workbooks of a mistake some print one each, some none.
      expect(tried).toBeGreaterThan(1.2 * set.mistakes.length);
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it.each(BASES)(
    'gives the figure before it in $name with figures typed over at random',
    ({ raw }) => {
      const books = SEEDS.flatMap((seed) => {
        const scrambled = scramble(raw, randomFrom(seed), 6);
        return [scrambled, ...SETTINGS.slice(0, 4).map((setting) => withSetting(scrambled, setting))];
      });
      const { tried, faults } = tryEquations(books);
      expect(tried).toBeGreaterThan(10);
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});
