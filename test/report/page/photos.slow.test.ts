import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/page-pool.ts';
import { openPdf } from '../../support/open-pdf.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { openTestBrowser } from '../../support/test-browser.ts';
import { renderReportPdf } from '../../support/test-report.ts';

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

const PT_PER_PIXEL = 72 / 96;
const PT_PER_MM = 72 / 25.4;

async function makePhoto(width: number, height: number, caption: string) {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
  return { src: `data:image/jpeg;base64,${bytes.toString('base64')}`, caption };
}

/** Width and height of each picture of a PDF as it is painted, in points. */
async function paintedSizes(bytes: Uint8Array): Promise<readonly (readonly [number, number])[]> {
  const pdf = await openPdf(bytes);
  const sizes: (readonly [number, number])[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const list = await (await pdf.getPage(n)).getOperatorList();
    let scale: readonly [number, number] = [1, 1];
    const outer: (typeof scale)[] = [];
    for (const [i, operator] of list.fnArray.entries()) {
      if (operator === OPS.save) outer.push(scale);
      if (operator === OPS.restore) scale = outer.pop() ?? [1, 1];
      if (operator === OPS.transform) scale = [scale[0] * list.argsArray[i][0], scale[1] * list.argsArray[i][3]];
      if (operator === OPS.paintImageXObject) sizes.push([Math.abs(scale[0]), Math.abs(scale[1])]);
    }
  }
  return sizes;
}

test('a photo of few pixels is printed in its own size, a large one is made smaller until it has room', async () => {
  const photos = [
    await makePhoto(80, 60, 'Kecil'),
    await makePhoto(900, 675, 'Besar'),
    await makePhoto(300, 900, 'Tinggi'),
  ];
  const pengaturan = { ...REFERENCE_DATA.pengaturan, bagian: ['Dokumentasi'] as const };
  const sizes = await paintedSizes(await renderReportPdf(browser, { ...REFERENCE_DATA, pengaturan }, { photos }));
  const expected = [
    [80 * PT_PER_PIXEL, 60 * PT_PER_PIXEL],
    // Two beside each other in 155 mm, with 6 mm between them.
    [74.5 * PT_PER_MM, 74.5 * 0.75 * PT_PER_MM],
    [(58 / 3) * PT_PER_MM, 58 * PT_PER_MM],
  ];
  expect(sizes.length).toBe(3);
  for (const [i, [width, height]] of sizes.entries()) {
    expect(width).toBeCloseTo(expected[i]?.[0] ?? 0, -0.5);
    expect(height).toBeCloseTo(expected[i]?.[1] ?? 0, -0.5);
  }
});
