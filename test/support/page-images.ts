import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { openPdf } from './open-pdf.ts';

/** Every page as PNG. */
export async function renderPages(bytes: Uint8Array, dpi: number): Promise<readonly Buffer[]> {
  const pdf = await openPdf(bytes);
  const result: Buffer[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: canvas as never, viewport }).promise;
    result.push(canvas.toBuffer('image/png'));
  }
  await pdf.destroy();
  return result;
}

/** Pages on one sheet, `kolom` in a row, as a small grey PNG. */
export async function joinPages(pages: readonly Buffer[], columnCount: number, scale = 1): Promise<Buffer> {
  const pictures = await Promise.all(pages.map((h) => loadImage(h)));
  const side = Math.ceil(Math.max(...pictures.map((g) => Math.max(g.width, g.height))) * scale) + 2;
  const canvas = createCanvas(
    side * Math.min(columnCount, pictures.length),
    side * Math.ceil(pictures.length / columnCount),
  );
  const c = canvas.getContext('2d');
  c.fillStyle = '#999';
  c.fillRect(0, 0, canvas.width, canvas.height);
  pictures.forEach((g, i) => {
    const [x, y] = [(i % columnCount) * side, Math.floor(i / columnCount) * side];
    c.drawImage(g, x, y, g.width * scale, g.height * scale);
  });
  // Eight greys are enough to see a line move, and keep the references small.
  return sharp(canvas.toBuffer('image/png')).greyscale().png({ palette: true, colours: 8, dither: 0 }).toBuffer();
}

/** Pages of two sets in turn: the first of one, the first of the other, and so on; a blank where one has no more. */
export function pairPages(before: readonly Buffer[], after: readonly Buffer[]): readonly Buffer[] {
  const blank = createCanvas(8, 8).toBuffer('image/png');
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [
    before[i] ?? blank,
    after[i] ?? blank,
  ]).flat();
}

export interface PictureDifference {
  /** Both pictures are of one size. */
  readonly sameSize: boolean;
  /** Share of small squares whose grey differs clearly, 0-1. */
  readonly share: number;
}

const BOX_SIZE = 6; // pixels
const MIN_DIFFERENCE = 28; // of 255

/** Compares two pictures by the mean grey of small squares, so that anti-aliasing does not count. */
export async function comparePictures(a: Buffer, b: Buffer): Promise<PictureDifference> {
  const [x, y] = [await measureGrays(a), await measureGrays(b)];
  if (x.width !== y.width || x.values.length !== y.values.length) return { sameSize: false, share: 1 };
  const differing = x.values.filter((n, i) => Math.abs(n - (y.values[i] ?? 0)) > MIN_DIFFERENCE).length;
  return { sameSize: true, share: differing / x.values.length };
}

async function measureGrays(png: Buffer): Promise<{ width: number; values: number[] }> {
  const image = await loadImage(png);
  const [boxColumns, boxRows] = [Math.floor(image.width / BOX_SIZE), Math.floor(image.height / BOX_SIZE)];
  const canvas = createCanvas(image.width, image.height);
  const c = canvas.getContext('2d');
  c.drawImage(image, 0, 0);
  const { data, width } = c.getImageData(0, 0, image.width, image.height);
  const values: number[] = [];
  for (let boxY = 0; boxY < boxRows; boxY++) {
    for (let boxX = 0; boxX < boxColumns; boxX++) {
      let sum = 0;
      for (let dy = 0; dy < BOX_SIZE; dy++) {
        for (let dx = 0; dx < BOX_SIZE; dx++) {
          const i = ((boxY * BOX_SIZE + dy) * width + boxX * BOX_SIZE + dx) * 4;
          sum += ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3;
        }
      }
      values.push(sum / (BOX_SIZE * BOX_SIZE));
    }
  }
  return { width: boxColumns, values };
}
