import { expect, test } from 'vitest';
import { levelColor } from '../../../src/report/rekap/level-color.ts';

test.each([
  // Five steps: each its own colour, green to red.
  [0, 'C6E0B4'],
  [0.25, 'E2EFDA'],
  [0.5, 'FFF2CC'],
  [0.75, 'F8CBAD'],
  [1, 'FF9C9C'],
  // The middle of three steps.
  [1 / 2, 'FFF2CC'],
  [1 / 3, 'E2EFDA'],
])('the step at %d is %s', (place, color) => {
  expect(levelColor(place)).toBe(color);
});
