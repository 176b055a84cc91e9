import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import { unpackedPdf } from '../support/open-pdf.ts';
import { type CommandResult, runCommand } from '../support/run-command.ts';
import { testBrowser } from '../support/test-browser.ts';
import { unzipParts } from '../support/word-markup.ts';
import { makeRelation, unzip, zip } from '../support/workbook-parts.ts';
import { makeBuku } from '../support/write-buku.ts';

const SECRET = 'RAHASIA-2e6b';
const SCRIPT = `<script>fetch('http://127.0.0.1:9/${SECRET}')</script>`;
const folder = mkdtempSync(join(tmpdir(), 'lapkin-foto-'));
/** Pictures that are printed, whatever hangs on them; width and height as they are seen upright. */
const GOOD = new Map<string, { readonly bytes: Buffer; readonly size: readonly [number, number] }>();
const BAD = new Map<string, Buffer>();
const ENDINGS = ['pdf', 'docx', 'html'] as const;
let run: CommandResult;

/** A chunk of a PNG. */
function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A whole PNG of 20,000 by 20,000 black pixels, in 50 KB. */
function vastPicture(): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(20_000, 0);
  head.writeUInt32BE(20_000, 4);
  head.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc(20_000 * (1 + 20_000 / 8)));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const plain = (width: number, height: number, color: string) =>
  sharp({ create: { width, height, channels: 3, background: color } });

async function preparePictures(): Promise<void> {
  const jpeg = await plain(40, 20, '#a03020').jpeg().toBuffer();
  const png = await plain(31, 17, '#20a030').png().toBuffer();
  const end = png.length - 12;
  const comment = chunk('tEXt', Buffer.from(`Comment\0${SCRIPT}`, 'latin1'));
  const segment = Buffer.from(SCRIPT, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(segment.length + 2);
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${SCRIPT}</x:xmpmeta>`;
  for (const [name, bytes, size] of [
    ['putar.jpg', await plain(300, 120, '#3040a0').withMetadata({ orientation: 6 }).jpeg().toBuffer(), [120, 300]],
    ['cermin.jpg', await plain(90, 60, '#803080').withMetadata({ orientation: 5 }).jpeg().toBuffer(), [60, 90]],
    [
      'exif.jpg',
      await plain(52, 26, '#777')
        .withExif({ IFD0: { Artist: SCRIPT, Copyright: SECRET } })
        .jpeg()
        .toBuffer(),
      [52, 26],
    ],
    ['xmp.jpg', await plain(54, 28, '#999').withXmp(xmp).jpeg().toBuffer(), [54, 28]],
    ['catatan.png', Buffer.concat([png.subarray(0, end), comment, png.subarray(end)]), [31, 17]],
    ['html.png', Buffer.concat([png, Buffer.from(`<html>${SCRIPT}`)]), [31, 17]],
    ['arsip.jpg', Buffer.concat([jpeg, zip({ 'rahasia.txt': SECRET })]), [40, 20]],
    [
      'komentar.jpg',
      Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, segment, jpeg.subarray(2)]),
      [40, 20],
    ],
    ['salah-nama.svg', png, [31, 17]],
    ['berlapis.gif', await plain(33, 19, '#123456').gif().toBuffer(), [33, 19]],
    ['web.webp', await plain(35, 21, '#654321').webp().toBuffer(), [35, 21]],
  ] as const)
    GOOD.set(name, { bytes, size });
  for (const [name, bytes] of [
    [
      'svg.png',
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" onload="x">${SCRIPT}<image href="file:///etc/hostname"/></svg>`,
      ),
    ],
    [
      'svg-utuh.png',
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>',
      ),
    ],
    ['svg-gzip.png', gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['svg-bom.jpg', Buffer.from(`\uFEFF<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`)],
    ['halaman.png', Buffer.from(`<html>${SCRIPT}`)],
    ['dokumen.png', Buffer.from('%PDF-1.7\n')],
    ['luas.png', vastPicture()],
    ['terpotong.jpg', (await plain(400, 400, '#888').jpeg().toBuffer()).subarray(0, 300)],
    ['terpotong.png', png.subarray(0, 45)],
    ['gif-skrip.png', Buffer.from(`GIF89a/*${'x'.repeat(40)}*/=1;${SCRIPT}`)],
    ['jpeg-arsip.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), zip({ 'rahasia.txt': SECRET })])],
    ['kosong.png', Buffer.alloc(0)],
    ['heif.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0file:///etc/hostname', 'latin1')],
  ] as const)
    BAD.set(name, bytes);
}

/** The example with all pictures as files beside it, and once more placed in the sheet Dokumentasi. */
async function makeBook(): Promise<Buffer> {
  const pictures = [...[...GOOD].map(([name, { bytes }]) => [name, bytes] as const), ...BAD];
  for (const [name, bytes] of pictures) writeFileSync(join(folder, name), bytes);
  const parts: Record<string, string | Buffer> = unzip(
    Buffer.from(
      await makeBuku({
        dokumentasi: pictures.map(([name]) => [name, `foto ${name}`]),
        identitas: { ...KALAENA.identitas, logo: 'putar.jpg' },
      }),
    ),
  );
  const book = String(parts['xl/workbook.xml']);
  const id = /name="Dokumentasi"[^>]*r:id="(\w+)"/.exec(book)?.[1] ?? '';
  const relations = String(parts['xl/_rels/workbook.xml.rels']).match(/<Relationship [^>]*>/g) ?? [];
  const file =
    /Target="\/?(?:xl\/)?worksheets\/(\w+\.xml)"/.exec(relations.find((r) => r.includes(`Id="${id}"`)) ?? '')?.[1] ??
    '';
  const sheet = `xl/worksheets/${file}`;
  expect(parts[sheet]).toContain('</worksheet>');
  const anchors = pictures.map(
    (_, i) =>
      `<xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${100 + 3 * i}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="90000" cy="90000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${i + 2}" name="g"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="g${i}"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`,
  );
  const SPACES =
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const rels = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const own = String(parts[`xl/worksheets/_rels/${file}.rels`] ?? rels(''));
  return zip({
    ...parts,
    [sheet]: String(parts[sheet]).replace(
      '</worksheet>',
      '<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="gambar"/></worksheet>',
    ),
    [`xl/worksheets/_rels/${file}.rels`]: own.replace(
      '</Relationships>',
      `${makeRelation('gambar', 'drawing', '../drawings/gambar.xml')}</Relationships>`,
    ),
    'xl/drawings/gambar.xml': `<xdr:wsDr ${SPACES}>${anchors.join('')}</xdr:wsDr>`,
    'xl/drawings/_rels/gambar.xml.rels': rels(
      pictures.map((_, i) => makeRelation(`g${i}`, 'image', `../media/g${i}.png`)).join(''),
    ),
    ...Object.fromEntries(pictures.map(([, bytes], i) => [`xl/media/g${i}.png`, bytes])),
    '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
      '</Types>',
      '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/drawings/gambar.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
    ),
  });
}

beforeAll(async () => {
  await preparePictures();
  writeFileSync(join(folder, 'buku.xlsx'), await makeBook());
  const { path, env } = await testBrowser();
  const outputs = ENDINGS.flatMap((ending) => ['-o', `l.${ending}`]);
  run = await runCommand(['build', 'buku.xlsx', ...outputs], {
    cwd: folder,
    env: { ...env, LAPKIN_BROWSER: path, HOME: folder },
  });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const output = (ending: string): Buffer => readFileSync(join(folder, `l.${ending}`));
/** Width and height of each picture, in order of size, once beside the workbook and once in the sheet; the logo by itself. */
const sizes = (): readonly string[] =>
  [...GOOD].flatMap(([name, { size }]) => Array(name === 'web.webp' ? 1 : 2).fill(size.join('x'))).sort();

/** Pictures of an output, decoded: all are pixels alone. */
async function describePictures(pictures: readonly Buffer[]): Promise<readonly string[]> {
  const told: string[] = [];
  for (const bytes of pictures) {
    const { format, width, height, exif, xmp, orientation } = await sharp(bytes).metadata();
    if (exif ?? xmp ?? orientation) told.push('metadata');
    if (bytes.includes(SECRET) || bytes.includes('<script')) told.push('a secret');
    if (format !== 'png') told.push(`${width}x${height}`);
  }
  return told.sort();
}

describe(`pictures that are more than pictures, beside the workbook, placed in its sheet and as its logo`, () => {
  it('each of those that are none has its finding, and the report is made', () => {
    expect(run.exit).toBe(0);
    // Excel places no WebP: in a sheet it is told as well.
    expect(run.stderr.match(/\[(?:dokumentasi\/foto|gambar\/)-?rusak\]/g)).toHaveLength(2 * BAD.size + 1);
    expect((GOOD.size + BAD.size) * 2 * ENDINGS.length).toBeGreaterThan(130);
  });

  it('HTML holds their pixels, upright, and nothing else of them', async () => {
    const html = output('html').toString('utf8');
    const pictures = [...html.matchAll(/data:image\/\w+;base64,([\w+/=]+)/g)].map(([, text = '']) =>
      Buffer.from(text, 'base64'),
    );
    expect(await describePictures(pictures)).toEqual(sizes());
    expect(html).not.toContain(SECRET);
    expect(html).not.toMatch(/data:image\/(?!jpeg|png)/);
  });

  it('the Word file holds their pixels, upright, and nothing else of them', async () => {
    const parts = unzipParts(output('docx'));
    // The charts, which lapkin draws, are SVG there.
    const media = [...parts].filter(([name]) => /^word\/media\/.*\.(?:jpe?g|png)$/.test(name));
    const told = await describePictures(media.map(([, bytes]) => bytes));
    expect(new Set(told)).toEqual(new Set(sizes()));
    for (const [name, bytes] of parts) expect([name, bytes.includes(SECRET)]).toEqual([name, false]);
  });

  it('the PDF holds their pixels, upright, and nothing else of them', () => {
    const bytes = output('pdf');
    const objects = unpackedPdf(bytes);
    expect([objects.includes(SECRET), objects.includes('<script'), bytes.includes(SECRET)]).toEqual([
      false,
      false,
      false,
    ]);
    for (const size of new Set(sizes())) {
      const [width, height] = size.split('x');
      expect([
        size,
        new RegExp(`/Width ${width}\\b[^>]*/Height ${height}\\b|/Height ${height}\\b[^>]*/Width ${width}\\b`).test(
          objects,
        ),
      ]).toEqual([size, true]);
    }
  });
});
