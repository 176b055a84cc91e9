import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { screenProfile } from '../../../src/print/pdf/screen-profile.ts';

test('Little CMS reads it, and colours of the screen stay what they are through it', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'uji-warna-')), 'srgb.icc');
  writeFileSync(path, screenProfile());
  const levels = [0, 1, 9, 10, 11, 60, 128, 200, 254, 255];
  const pixels = Buffer.from(levels.flatMap((r) => levels.flatMap((g) => levels.flatMap((b) => [r, g, b]))));
  const raw = { width: levels.length ** 2, height: levels.length, channels: 3 as const };
  const through = await sharp(pixels, { raw }).withIccProfile(path).png().toBuffer();
  // The file holds the profile it was written with: read back through it, and without.
  expect((await sharp(through).metadata()).icc?.length).toBe(screenProfile().length);
  const written = await sharp(through).removeAlpha().raw({ depth: 'uchar' }).toBuffer();
  expect(Math.max(...written.map((level, i) => Math.abs(level - (pixels[i] ?? 0))))).toBeLessThanOrEqual(1);
});

test('says its length, its version, and where each of its parts stands', () => {
  const bytes = screenProfile();
  expect(bytes.readUInt32BE(0)).toBe(bytes.length);
  expect(bytes.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  const count = bytes.readUInt32BE(128);
  const ends = Array.from(
    { length: count },
    (_, i) => bytes.readUInt32BE(136 + i * 12) + bytes.readUInt32BE(140 + i * 12),
  );
  expect(Math.max(...ends)).toBe(bytes.length);
  const starts = Array.from({ length: count }, (_, i) => bytes.readUInt32BE(136 + i * 12));
  expect(starts.filter((start) => start % 4 !== 0)).toEqual([]);
});
