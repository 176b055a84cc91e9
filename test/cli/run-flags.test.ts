import { expect, test } from 'vitest';
import { readFixedTime } from '../../src/cli/run-flags.ts';

test('seconds since 1970 as a date; nothing where it is not set', () => {
  expect(readFixedTime({ SOURCE_DATE_EPOCH: '1719532800' })?.toISOString()).toBe('2024-06-28T00:00:00.000Z');
  expect(readFixedTime({ SOURCE_DATE_EPOCH: '0' })?.getTime()).toBe(0);
  expect([readFixedTime({}), readFixedTime({ SOURCE_DATE_EPOCH: '' })]).toEqual([null, null]);
});

test.each(['besok', '1.5', '-1', '1e9', ' 1', '99999999999999999999'])('"%s" is refused with an example', (text) => {
  expect(() => readFixedTime({ SOURCE_DATE_EPOCH: text })).toThrow(
    expect.objectContaining({ exit: 2, hint: 'contoh: SOURCE_DATE_EPOCH=1719532800' }),
  );
});
