import { describe, expect, test } from 'vitest';
import { pageLabel } from '../../../src/print/pdf/page-label.ts';

describe('label halaman', () => {
  const starts = { roman: 2, arab: 5 };
  test.each([
    [1, ''],
    [2, 'i'],
    [4, 'iii'],
    [5, '1'],
    [14, '10'],
  ])('lembar %i bernomor "%s"', (physical, label) => {
    expect(pageLabel(physical, starts)).toBe(label);
  });

  test('tanpa halaman depan nomor Arab tetap mulai dari bab pertama', () => {
    expect(pageLabel(1, { roman: undefined, arab: 2 })).toBe('');
    expect(pageLabel(2, { roman: undefined, arab: 2 })).toBe('1');
  });

  test.each([
    [1, 'i'],
    [4, 'iv'],
    [9, 'ix'],
    [14, 'xiv'],
    [40, 'xl'],
    [99, 'xcix'],
    [444, 'cdxliv'],
    [1994, 'mcmxciv'],
  ])('%i adalah %s', (n, text) => {
    expect(pageLabel(n, { roman: 1, arab: undefined })).toBe(text);
  });
});
