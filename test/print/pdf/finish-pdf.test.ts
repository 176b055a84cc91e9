import { expect, test } from 'vitest';
import { finishCounted } from './counted-pdf.ts';

test('every object is packed, and the table counts them all', () => {
  const bytes = finishCounted(2_000);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  // 1,999 objects, XMP and information after them, 2,000 of these packed by two hundred, the table: numbers 0 to 2,012.
  expect(bytes.toString('latin1')).toContain('/Size 2013 ');
});
