// Makes the pictures of README and the guides anew: report pages, a check in a terminal, the page of preview. Run after what they
// show has changed. Beside them, in scripts/pictures/words.json, stands what each shows, which a test holds against what is so.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { openVisitor } from '../test/support/preview-browser.ts';
import { makePictures } from './pictures/make-pictures.ts';

const FOLDER = join(import.meta.dirname, '../docs/gambar');

mkdirSync(FOLDER, { recursive: true });
const browser = await openVisitor();
const words = await makePictures(browser, FOLDER);
await browser.close();

const shown: Record<string, { readonly sha256: string; readonly words: string }> = {};
for (const name of Object.keys(words).sort()) {
  const path = join(FOLDER, name);
  // They go into the package: colours of a palette are a third of the bytes.
  const options = { palette: true, quality: 90, effort: 10, dither: 0.5 };
  const png = await sharp(readFileSync(path)).png(options).toBuffer();
  writeFileSync(path, png);
  shown[name] = { sha256: createHash('sha256').update(png).digest('hex'), words: words[name] ?? '' };
  console.log(`docs/gambar/${name}`);
}
writeFileSync(join(import.meta.dirname, 'pictures/words.json'), `${JSON.stringify(shown, null, 2)}\n`);
