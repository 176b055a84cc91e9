import { expect, test } from 'vitest';
import { slowCrc32 } from '../../src/zip/crc32.ts';

test('CRC-32 of the check string of every description of it', () => {
  expect(slowCrc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});
