import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { prepareLogo, preparePhotos, readPhotoFiles } from '../../src/files/photos.ts';
import { argumentOf } from '../support/argument-of.ts';

/** A JPEG, dark on its upper half, light below. */
function makePhoto(width: number, height: number): Buffer {
  const canvas = createCanvas(width, height);
  const c = canvas.getContext('2d');
  c.fillStyle = '#eee';
  c.fillRect(0, 0, width, height);
  c.fillStyle = '#111';
  c.fillRect(0, 0, width, height / 2);
  return canvas.toBuffer('image/jpeg', 90);
}

/** The same JPEG with an EXIF mark of orientation (6 = turn a quarter to the right to see it upright). */
function addExif(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const header = Buffer.from([0xff, 0xe1, 0, 0]);
  header.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), header, content, jpeg.subarray(2)]);
}

async function readPicture(src: string) {
  const bytes = Buffer.from(src.slice(src.indexOf(',') + 1), 'base64');
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  const c = canvas.getContext('2d');
  c.drawImage(image, 0, 0);
  const isLight = (x: number, y: number): boolean => (c.getImageData(x, y, 1, 1).data[0] ?? 0) > 128;
  return { width: image.width, height: image.height, size: bytes.length, isLight };
}

test('a huge photo becomes small', async () => {
  const { value, findings } = await preparePhotos([{ name: 'a.jpg', bytes: makePhoto(3000, 2000), caption: 'Rapat' }]);
  expect(findings).toEqual([]);
  expect(value[0]?.caption).toBe('Rapat');
  const g = await readPicture(value[0]?.src ?? '');
  expect([g.width, g.height]).toEqual([900, 600]);
  expect(g.size).toBeLessThan(150_000);
});

test('an EXIF mark turns the photo upright', async () => {
  const { value } = await preparePhotos([{ name: 'a.jpg', bytes: addExif(makePhoto(400, 200), 6), caption: '' }]);
  const g = await readPicture(value[0]?.src ?? '');
  expect([g.width, g.height]).toEqual([200, 400]);
  // What was on top is on the right now.
  expect(g.isLight(180, 200)).toBe(false);
  expect(g.isLight(20, 200)).toBe(true);
});

test('what is no picture, or cut off, is a finding and the others go on', async () => {
  const { value, findings } = await preparePhotos([
    { name: 'bukan.jpg', bytes: Buffer.from('halo'), caption: '' },
    { name: 'baik.jpg', bytes: makePhoto(100, 50), caption: '' },
    { name: 'potong.jpg', bytes: makePhoto(2000, 1000).subarray(0, 1500), caption: '' },
    { name: 'kosong.jpg', bytes: Buffer.alloc(0), caption: '' },
  ]);
  expect(value).toHaveLength(1);
  expect(findings.map((d) => [d.code, argumentOf(d, 'berkas')])).toEqual([
    ['dokumentasi/foto-rusak', 'bukan.jpg'],
    ['dokumentasi/foto-rusak', 'potong.jpg'],
    ['dokumentasi/foto-rusak', 'kosong.jpg'],
  ]);
});

test('an emblem stays a PNG', async () => {
  const { value } = await prepareLogo({ name: 'logo.jpg', bytes: makePhoto(1200, 1500), caption: '' });
  expect(value).toMatch(/^data:image\/png;base64,/);
  expect((await readPicture(value ?? '')).height).toBe(600);
});

test('only files of the folder are read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'foto-'));
  mkdirSync(join(folder, 'foto'));
  writeFileSync(join(folder, 'foto', 'a b.jpg'), makePhoto(10, 10));
  const files = [
    'foto\\a b.jpg',
    'tidak-ada.jpg',
    '../rahasia.jpg',
    '/etc/passwd',
    'C:\\rahasia.jpg',
    'foto/../../x.jpg',
  ];
  const { value, findings } = await readPhotoFiles(
    folder,
    files.map((b) => ({ file: b, caption: '' })),
  );
  expect(value.map((f) => f.name)).toEqual(['foto\\a b.jpg']);
  expect(findings.map((d) => d.code)).toEqual([
    'dokumentasi/foto-tidak-ada',
    'dokumentasi/di-luar-folder',
    'dokumentasi/di-luar-folder',
    'dokumentasi/di-luar-folder',
    'dokumentasi/di-luar-folder',
  ]);
});

test('where sharp cannot run, there is one finding of that and no photo is called broken', async () => {
  const refuse = (): Promise<never> => Promise.reject(new Error('no libvips'));
  const photos = ['a.jpg', 'b.jpg'].map((name) => ({ name, bytes: makePhoto(40, 30), caption: '' }));
  const { value, findings } = await preparePhotos(photos, refuse);
  expect(value).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(['gambar/pengolah-tidak-jalan']);
  expect(await preparePhotos([], refuse)).toEqual({ value: [], findings: [] });
});
