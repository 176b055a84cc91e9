import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildHtmlReport } from '../../src/app/build/html-report.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { DEFAULT_OPTIONS } from '../../src/report/context/report-context.ts';
import { drawChart } from '../../src/word/draw-chart.ts';
import { grayPng } from '../../src/word/gray-png.ts';
import { outlineTexts, readLetters } from '../../src/word/outline-texts.ts';
import { readExampleBuku } from '../support/example-buku.ts';

const FONT = await readLetters('Arial');
const wrapSvg = (content: string, width = 4, height = 3): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${content}</svg>`;

function drawRows(svg: string, width = 4): readonly (readonly number[])[] {
  const k = drawChart(svg, FONT, width);
  if (k === null) return [];
  return Array.from({ length: k.height }, (_, y) => [...k.gray.subarray(y * k.width, (y + 1) * k.width)]);
}

describe('charts drawn without a rasteriser', () => {
  it.each([
    ['a whole pixel', '<rect x="1" y="1" width="1" height="1"/>', [255, 0, 255, 255]],
    ['half a pixel each side', '<rect x="0.5" y="1" width="1" height="1"/>', [128, 128, 255, 255]],
    ['a quarter of a height', '<rect x="0" y="1.75" width="2" height="0.25"/>', [191, 191, 255, 255]],
    ['a grey', '<rect x="0" y="1" width="1" height="1" fill="#595959"/>', [89, 255, 255, 255]],
    [
      'a frame',
      '<rect x="1" y="0.5" width="2" height="2" fill="#fff" stroke="#000" stroke-width="0.5"/>',
      [191, 191, 191, 191],
    ],
    [
      'an upright line',
      '<line x1="2" y1="0" x2="2" y2="3" stroke="#000" stroke-width="2"/>',
      [255, 0, 0, 255],
    ],
    [
      'dashes',
      '<line x1="0" y1="1.5" x2="4" y2="1.5" stroke="#000" stroke-width="1" stroke-dasharray="1 2"/>',
      [0, 255, 255, 0],
    ],
    ['what lies outside', '<rect x="-5" y="-5" width="6" height="20"/>', [0, 255, 255, 255]],
    ['no stroke, no fill', '<rect x="0" y="0" width="4" height="3" fill="none"/>', [255, 255, 255, 255]],
  ])('%s', (_, content, expected) => {
    expect(drawRows(wrapSvg(content))[1]).toEqual(expected);
  });

  it('a slope: half of what it crosses', () => {
    // From (0,0) to (4,4), so thick that all below the diagonal is black.
    const slanted = drawRows(
      wrapSvg('<line x1="-2" y1="2" x2="2" y2="6" stroke="#000" stroke-width="5.65685"/>', 4, 4),
    );
    expect(slanted[1]?.slice(0, 4)).toEqual([0, 128, 255, 255]);
  });

  it.each([
    ['a colour', '<rect x="0" y="0" width="1" height="1" fill="#c00000"/>'],
    ['another element', '<circle r="1"/>'],
    ['another attribute', '<rect x="0" y="0" width="1" height="1" rx="1"/>'],
    ['a turned text', '<text x="0" y="0" font-size="1" transform="rotate(90)">a</text>'],
    ['a text in parts', '<text x="0" y="0" font-size="1">a<tspan>b</tspan></text>'],
    ['another writing of attributes', "<rect x='0' y='0' width='1' height='1'/>"],
  ])('leaves %s to the rasteriser', (_, content) => {
    expect(drawChart(wrapSvg(content), FONT, 4)).toBe(null);
  });

  it('draws the charts of the example as the rasteriser of all SVG does', async () => {
    const name = 'dinas-contoh-2025-tw3.xlsx';
    const file = readFileSync(join(import.meta.dirname, '../../examples', name));
    const { value } = await buildHtmlReport(computeHasil(readExampleBuku(file, name)), DEFAULT_OPTIONS);
    const pictures = value.html.match(/<svg\b.*?<\/svg>/gs) ?? [];
    expect(pictures.length).toBe(2);
    for (const svg of pictures) {
      const k = drawChart(svg, FONT, 1220);
      // A viewBox of just the shape of the picture, so that both have the same scale.
      const enlarged = outlineTexts(svg, FONT).replace(
        / width="([^"]*)pt" height="[^"]*" viewBox="[^"]*"/,
        (_, w) => ` width="1220" height="${k?.height}" viewBox="0 0 ${w} ${((k?.height ?? 0) * w) / 1220}"`,
      );
      const { data, info } = await sharp(Buffer.from(enlarged))
        .flatten({ background: '#fff' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([k?.width, k?.height]).toEqual([info.width, info.height]);
      let [distant, dark] = [0, 0];
      k?.gray.forEach((gray, i) => {
        const other = data[i * info.channels] ?? 0;
        if (Math.abs(gray - other) > 48) distant += 1;
        if (other < 128) dark += 1;
      });
      expect(dark).toBeGreaterThan(10_000);
      expect(distant).toBeLessThan(dark / 100);
    }
  });
});

describe('PNG in sixteen greys', () => {
  it('packs two pixels into a byte, odd widths too', () => {
    const png = grayPng({ data: Uint8Array.from([0, 17, 255, 130, 8, 9]), width: 3, height: 2, channels: 1 });
    expect(png?.subarray(16, 29).toString('hex')).toBe('00000003000000020400000000');
    const length = png?.readUInt32BE(33) ?? 0;
    // 130/17 = 7,6 and 8/17 = 0,5: 8 and 0; the last half byte of a row is empty.
    expect(inflateSync(png?.subarray(41, 41 + length) ?? Buffer.alloc(0)).toString('hex')).toBe(
      '0001f0008010',
    );
  });

  it('is read as the same picture', async () => {
    const data = Uint8Array.from([0, 0, 0, 255, 255, 255, 119, 119, 119, 68, 68, 68]);
    const png = grayPng({ data, width: 2, height: 2, channels: 3 });
    const decoded = await sharp(png ?? Buffer.alloc(0))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const gray = Array.from({ length: 4 }, (_, i) => decoded.data[i * decoded.info.channels]);
    expect(gray).toEqual([0, 255, 119, 68]);
  });

  it('is for greys only', () => {
    expect(grayPng({ data: Uint8Array.from([1, 2, 3]), width: 1, height: 1, channels: 3 })).toBe(null);
  });
});
