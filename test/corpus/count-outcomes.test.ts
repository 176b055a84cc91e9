import { expect, test } from 'vitest';
import { countOutcomes, type LayoutTrial } from '../support/layouts/count-outcomes.ts';
import type { Outcome } from '../support/layouts/judge-layout.ts';

const trial = (outcome: Outcome, mayBeRefused: boolean, obeyed: Outcome | null = null): LayoutTrial => {
  return { outcome, mayBeRefused, obeyed };
};

test('the three numbers of the goal, over all layouts and over those that the contract promises', () => {
  const trials = [
    trial('right', false),
    trial('right', false),
    trial('right', true),
    trial('silent', false),
    trial('false-error', true),
    trial('refused', true, 'right'),
    trial('refused', true, 'false-error'),
    trial('refused', false, 'refused'),
    trial('refused', true, 'silent'),
  ];
  expect(countOutcomes(trials)).toEqual([
    '9 layouts, 4 of them promised by the contract',
    'silently wrong:        1',
    'read right:            3 (33.3 %); of the promised 2 (50.0 %)',
    'refused, advice works: 2 of 4 (1 of them end in wrong figures without an error)',
    'right beside errors:   1',
  ]);
  expect(countOutcomes([])[2]).toBe('read right:            0 (-); of the promised 0 (-)');
});
