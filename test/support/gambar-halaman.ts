import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { openPdf } from './pdf.ts';

/** Every page as PNG. */
export async function halamanPng(bytes: Uint8Array, dpi: number): Promise<readonly Buffer[]> {
  const pdf = await openPdf(bytes);
  const hasil: Buffer[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: canvas as never, viewport }).promise;
    hasil.push(canvas.toBuffer('image/png'));
  }
  await pdf.destroy();
  return hasil;
}

/** Pages on one sheet, `kolom` in a row, as a small grey PNG. */
export async function lembarHalaman(halaman: readonly Buffer[], kolom: number, skala = 1): Promise<Buffer> {
  const gambar = await Promise.all(halaman.map((h) => loadImage(h)));
  const sisi = Math.ceil(Math.max(...gambar.map((g) => Math.max(g.width, g.height))) * skala) + 2;
  const canvas = createCanvas(sisi * Math.min(kolom, gambar.length), sisi * Math.ceil(gambar.length / kolom));
  const c = canvas.getContext('2d');
  c.fillStyle = '#999';
  c.fillRect(0, 0, canvas.width, canvas.height);
  gambar.forEach((g, i) => {
    const [x, y] = [(i % kolom) * sisi, Math.floor(i / kolom) * sisi];
    c.drawImage(g, x, y, g.width * skala, g.height * skala);
  });
  // Eight greys are enough to see a line move, and keep the references small.
  return sharp(canvas.toBuffer('image/png'))
    .greyscale()
    .png({ palette: true, colours: 8, dither: 0 })
    .toBuffer();
}

export interface Beda {
  /** Both pictures are of one size. */
  readonly seukuran: boolean;
  /** Share of small squares whose grey differs clearly, 0-1. */
  readonly bagian: number;
}

const KOTAK = 6; // pixels
const SELISIH = 28; // of 255

/** Compares two pictures by the mean grey of small squares, so that anti-aliasing does not count. */
export async function bandingkan(a: Buffer, b: Buffer): Promise<Beda> {
  const [x, y] = [await kotakAbu(a), await kotakAbu(b)];
  if (x.lebar !== y.lebar || x.nilai.length !== y.nilai.length) return { seukuran: false, bagian: 1 };
  const beda = x.nilai.filter((n, i) => Math.abs(n - (y.nilai[i] ?? 0)) > SELISIH).length;
  return { seukuran: true, bagian: beda / x.nilai.length };
}

async function kotakAbu(png: Buffer): Promise<{ lebar: number; nilai: number[] }> {
  const image = await loadImage(png);
  const [lebar, tinggi] = [Math.floor(image.width / KOTAK), Math.floor(image.height / KOTAK)];
  const canvas = createCanvas(image.width, image.height);
  const c = canvas.getContext('2d');
  c.drawImage(image, 0, 0);
  const { data, width } = c.getImageData(0, 0, image.width, image.height);
  const nilai: number[] = [];
  for (let ky = 0; ky < tinggi; ky++) {
    for (let kx = 0; kx < lebar; kx++) {
      let jumlah = 0;
      for (let dy = 0; dy < KOTAK; dy++) {
        for (let dx = 0; dx < KOTAK; dx++) {
          const i = ((ky * KOTAK + dy) * width + kx * KOTAK + dx) * 4;
          jumlah += ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3;
        }
      }
      nilai.push(jumlah / (KOTAK * KOTAK));
    }
  }
  return { lebar, nilai };
}
