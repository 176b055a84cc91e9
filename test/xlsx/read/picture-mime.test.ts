import { expect, test } from 'vitest';
import { pictureMime } from '../../../src/xlsx/read/picture-mime.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

test.each([
  ['image/png', bytes(PNG, 'IHDR....IEND')],
  ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF', [0xff, 0xd9])],
  ['image/gif', bytes('GIF89a....', [0x3b])],
  ['image/gif', bytes('GIF87a....', [0x3b])],
])('%s', (mime, content) => {
  expect(pictureMime(content)).toBe(mime);
});

test.each([
  ['a PNG that was cut off', bytes(PNG, 'IHDR')],
  ['a JPEG that was cut off', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
  ['a GIF that was cut off', bytes('GIF89a....')],
  ['another kind', bytes('BM......')],
  ['nothing', bytes()],
])('%s is none', (_, content) => {
  expect(pictureMime(content)).toBeUndefined();
});
