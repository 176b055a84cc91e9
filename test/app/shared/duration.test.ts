import { expect, test } from 'vitest';
import { formatDuration } from '../../../src/app/shared/duration.ts';

test.each([
  [0, '0,0 detik'],
  [3_420, '3,4 detik'],
  [59_949, '59,9 detik'],
  [59_950, '1 menit'],
  [59_960, '1 menit'],
  [125_000, '2 menit 5 detik'],
  [3_599_600, '1 jam'],
  [7_320_000, '2 jam 2 menit'],
])('%i ms took %s', (ms, text) => expect(formatDuration(ms)).toBe(text));
