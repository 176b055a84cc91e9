import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { grayPng } from '../../src/word/gray-png.ts';
import { readHtml } from '../../src/word/html-tree.ts';
import { readLetters } from '../../src/word/outline-texts.ts';
import { preparePictures } from '../../src/word/prepare-pictures.ts';

const FONT = await readLetters('Arial');

/** Red of each pixel of a chart as the Word file shows it, row by row, and the chart's PNG. */
async function paint(content: string, letters = FONT) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="36pt" height="18pt" viewBox="0 0 36 18">${content}</svg>`;
  const { value, findings } = await preparePictures(readHtml(`<body>${svg}</body>`), 'Arial', letters);
  const png = [...value.values()][0]?.bytes ?? Buffer.alloc(0);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number | undefined => data[(y * info.width + x) * info.channels];
  return { png, findings, size: [info.width, info.height], at };
}

describe('charts of the Word file', () => {
  it('are pictures of 200 dots an inch on white', async () => {
    const { size, at, findings } = await paint('<rect x="9" y="0" width="9" height="18" fill="#777777"/>');
    expect(size).toEqual([100, 50]);
    expect([at(10, 25), at(37, 25), at(60, 25)]).toEqual([255, 0x77, 255]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['start', 50],
    ['middle', 43],
    ['end', 36],
  ])('have the letters of the report, not those of the machine: %s', async (anchor, left) => {
    // A letter that no font has: half an em wide and high, then a quarter of nothing.
    const block = { H: [750, 'M0 0L500 0L500 -500L0 -500'] } as const;
    const { at } = await paint(`<text x="18" y="15" font-size="6.72" text-anchor="${anchor}">H</text>`, {
      biasa: block,
      tebal: block,
    });
    // From x = 50 px to the left by none, half, or all of 14 px; the block is 9.3 px wide, its foot at 41.7 px.
    expect([at(left + 1, 40), at(left + 7, 34)]).toEqual([0, 0]);
    expect([at(left - 2, 40), at(left + 11, 40), at(left + 4, 30), at(left + 4, 43)]).toEqual([255, 255, 255, 255]);
  });

  it('are sixteen greys when they have no colour, else as they are', async () => {
    const grey = await paint('<rect x="0" y="0" width="9" height="9"/>');
    const red = await paint('<rect x="0" y="0" width="9" height="9" fill="#c00000"/>');
    const depth = ({ png }: { readonly png: Buffer }): readonly (number | undefined)[] => [png[24], png[25]];
    expect(depth(grey)).toEqual([4, 0]);
    expect(depth(red)).toEqual([8, 2]);
    expect(red.at(5, 5)).toBe(0xc0);
  });
});

describe('PNG in sixteen greys', () => {
  it('packs two pixels into a byte, odd widths too', () => {
    const png = grayPng({ data: Uint8Array.from([0, 17, 255, 130, 8, 9]), width: 3, height: 2, channels: 1 });
    expect(png?.subarray(16, 29).toString('hex')).toBe('00000003000000020400000000');
    const length = png?.readUInt32BE(33) ?? 0;
    // 130/17 = 7,6 and 8/17 = 0,5: 8 and 0; the last half byte of a row is empty.
    expect(inflateSync(png?.subarray(41, 41 + length) ?? Buffer.alloc(0)).toString('hex')).toBe('0001f0008010');
  });

  it('is read as the same picture', async () => {
    const data = Uint8Array.from([0, 0, 0, 255, 255, 255, 119, 119, 119, 68, 68, 68]);
    const png = grayPng({ data, width: 2, height: 2, channels: 3 });
    const read = await sharp(png ?? Buffer.alloc(0))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const gray = Array.from({ length: 4 }, (_, i) => read.data[i * read.info.channels]);
    expect(gray).toEqual([0, 255, 119, 68]);
  });

  it('is for greys only', () => {
    expect(grayPng({ data: Uint8Array.from([1, 2, 3]), width: 1, height: 1, channels: 3 })).toBe(null);
  });
});

it('where sharp cannot run, there is one finding of that for all drawings', async () => {
  const refuse = (): Promise<never> => Promise.reject(new Error('no libvips'));
  const root = readHtml('<body><svg></svg><svg></svg><img src="data:image/png;base64,AA==" alt="a"></body>');
  const { value, findings } = await preparePictures(root, 'Arial', FONT, refuse);
  expect(value.size).toBe(0);
  expect(findings.map(({ code }) => code)).toEqual(['gambar/pengolah-tidak-jalan']);
});
