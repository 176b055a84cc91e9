import { expect, test } from 'vitest';
import { formatSeconds } from '../../src/browser/format-seconds.ts';

test.each([
  [60_000, '60 detik'],
  [150, '0,15 detik'],
  [1_500, '1,5 detik'],
])('%i ms are %s', (ms, text) => {
  expect(formatSeconds(ms)).toBe(text);
});
