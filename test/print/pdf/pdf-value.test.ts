import { expect, test } from 'vitest';
import { parseValue } from '../../../src/print/pdf/pdf-value.ts';

test.each(['<</A', '(tanpa akhir', '<12', '? x', ']'])('"%s" ditolak', (source) => {
  expect(() => parseValue(source)).toThrow(RangeError);
});
