import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makePictures } from '../../scripts/pictures/make-pictures.ts';
import { openVisitor } from '../support/preview-browser.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Width and height stand in the first part of a PNG. */
const sizeOf = (path: string): readonly [number, number] => {
  const png = readFileSync(path);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

it('each picture of the documents shows what lapkin says and prints now (npm run pictures makes them anew)', async () => {
  const stored: Readonly<Record<string, { readonly words: string }>> = JSON.parse(
    readFileSync(join(ROOT, 'scripts/pictures/words.json'), 'utf8'),
  );
  const folder = mkdtempSync(join(tmpdir(), 'uji-gambar-'));
  const browser = await openVisitor();
  onTestFinished(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  const words = await makePictures(browser, folder);
  expect(words).toEqual(Object.fromEntries(Object.entries(stored).map(([name, one]) => [name, one.words])));
  for (const name of Object.keys(words)) {
    const [width, height] = sizeOf(join(folder, name));
    const [wide, high] = sizeOf(join(ROOT, 'docs/gambar', name));
    // Other system fonts make a terminal a line longer, no more.
    expect([name, wide, Math.abs(height - high) <= 0.1 * high]).toEqual([name, width, true]);
  }
});
