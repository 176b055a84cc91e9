import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { prepareLogo, preparePhotos, readPhotoFiles } from '../../src/files/photos.ts';

/** A JPEG, dark on its upper half, light below. */
function foto(lebar: number, tinggi: number): Buffer {
  const canvas = createCanvas(lebar, tinggi);
  const c = canvas.getContext('2d');
  c.fillStyle = '#eee';
  c.fillRect(0, 0, lebar, tinggi);
  c.fillStyle = '#111';
  c.fillRect(0, 0, lebar, tinggi / 2);
  return canvas.toBuffer('image/jpeg', 90);
}

/** The same JPEG with an EXIF mark of orientation (6 = turn a quarter to the right to see it upright). */
function denganExif(jpeg: Buffer, orientasi: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientasi, 18);
  const isi = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const kepala = Buffer.from([0xff, 0xe1, 0, 0]);
  kepala.writeUInt16BE(isi.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), kepala, isi, jpeg.subarray(2)]);
}

async function gambar(src: string) {
  const bytes = Buffer.from(src.slice(src.indexOf(',') + 1), 'base64');
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  const c = canvas.getContext('2d');
  c.drawImage(image, 0, 0);
  const terang = (x: number, y: number): boolean => (c.getImageData(x, y, 1, 1).data[0] ?? 0) > 128;
  return { lebar: image.width, tinggi: image.height, ukuran: bytes.length, terang };
}

test('a huge photo becomes small', async () => {
  const { value, findings } = await preparePhotos([
    { nama: 'a.jpg', bytes: foto(6000, 4000), keterangan: 'Rapat' },
  ]);
  expect(findings).toEqual([]);
  expect(value[0]?.keterangan).toBe('Rapat');
  const g = await gambar(value[0]?.src ?? '');
  expect([g.lebar, g.tinggi]).toEqual([900, 600]);
  expect(g.ukuran).toBeLessThan(150_000);
});

test('an EXIF mark turns the photo upright', async () => {
  const { value } = await preparePhotos([
    { nama: 'a.jpg', bytes: denganExif(foto(400, 200), 6), keterangan: '' },
  ]);
  const g = await gambar(value[0]?.src ?? '');
  expect([g.lebar, g.tinggi]).toEqual([200, 400]);
  // What was on top is on the right now.
  expect(g.terang(180, 200)).toBe(false);
  expect(g.terang(20, 200)).toBe(true);
});

test('what is no picture, or cut off, is a finding and the others go on', async () => {
  const { value, findings } = await preparePhotos([
    { nama: 'bukan.jpg', bytes: Buffer.from('halo'), keterangan: '' },
    { nama: 'baik.jpg', bytes: foto(100, 50), keterangan: '' },
    { nama: 'potong.jpg', bytes: foto(2000, 1000).subarray(0, 1500), keterangan: '' },
    { nama: 'kosong.jpg', bytes: Buffer.alloc(0), keterangan: '' },
  ]);
  expect(value).toHaveLength(1);
  expect(findings.map((d) => [d.code, d.args.berkas])).toEqual([
    ['dokumentasi/foto-rusak', 'bukan.jpg'],
    ['dokumentasi/foto-rusak', 'potong.jpg'],
    ['dokumentasi/foto-rusak', 'kosong.jpg'],
  ]);
});

test('an emblem stays a PNG', async () => {
  const { value } = await prepareLogo({ nama: 'logo.jpg', bytes: foto(1200, 1500), keterangan: '' });
  expect(value).toMatch(/^data:image\/png;base64,/);
  expect((await gambar(value ?? '')).tinggi).toBe(600);
});

test('only files of the folder are read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'foto-'));
  mkdirSync(join(folder, 'foto'));
  writeFileSync(join(folder, 'foto', 'a b.jpg'), foto(10, 10));
  const berkas = [
    'foto\\a b.jpg',
    'tidak-ada.jpg',
    '../rahasia.jpg',
    '/etc/passwd',
    'C:\\rahasia.jpg',
    'foto/../../x.jpg',
  ];
  const { value, findings } = await readPhotoFiles(
    folder,
    berkas.map((b) => ({ berkas: b, keterangan: '' })),
  );
  expect(value.map((f) => f.nama)).toEqual(['foto\\a b.jpg']);
  expect(findings.map((d) => d.code)).toEqual([
    'dokumentasi/foto-tidak-ada',
    'dokumentasi/di-luar-folder',
    'dokumentasi/di-luar-folder',
    'dokumentasi/di-luar-folder',
    'dokumentasi/di-luar-folder',
  ]);
});
