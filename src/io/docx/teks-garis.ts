import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'opentype.js';

/** The regular and the bold face that texts of drawings are outlined with. */
export interface HurufGaris {
  readonly biasa: Font;
  readonly tebal: Font;
}

// Bookman's open cousin is in no font package; a narrower serif stands in, so that all fits.
const KELUARGA: Readonly<Record<string, readonly [paket: string, nama: string]>> = {
  Arial: ['arimo', 'Arimo'],
  'Times New Roman': ['tinos', 'Tinos'],
  'Bookman Old Style': ['tinos', 'Tinos'],
  Calibri: ['carlito', 'Carlito'],
};

/** The open family of the metrics of `huruf` (as Word knows it). */
export async function bacaHuruf(huruf: string): Promise<HurufGaris> {
  const [biasa, tebal] = await Promise.all([font(huruf, '400Regular'), font(huruf, '700Bold')]);
  return { biasa, tebal };
}

async function font(huruf: string, rupa: string): Promise<Font> {
  const [paket, nama] = KELUARGA[huruf] ?? ['arimo', 'Arimo'];
  const path = createRequire(import.meta.url).resolve(
    `@expo-google-fonts/${paket}/${rupa}/${nama}_${rupa}.ttf`,
  );
  const [{ default: opentype }, bytes] = await Promise.all([import('opentype.js'), readFile(path)]);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return opentype.parse(buffer, { lowMemory: true });
}

const EM = 1000;

/**
 * The drawing with its plain texts as outlines: a rasteriser has no fonts on a bare machine, and other ones on each
 * other machine. Texts with elements inside them stay as they are.
 */
export function jadikanGaris(svg: string, huruf: HurufGaris): string {
  const bentuk = new Map<string, string>();
  const isi = svg.replace(/<text\b([^>]*)>([^<]*)<\/text>/g, (utuh, atribut: string, dalam: string) => {
    const ambil = (nama: string): string | undefined => new RegExp(`\\s${nama}="([^"]*)"`).exec(atribut)?.[1];
    const [x, y, ukuran] = [ambil('x') ?? '0', ambil('y') ?? '0', ambil('font-size') ?? ''].map(Number);
    if (x === undefined || y === undefined || !ukuran || Number.isNaN(x + y)) return utuh;
    const tebal = ambil('font-weight') === 'bold';
    const f = tebal ? huruf.tebal : huruf.biasa;
    const kode = [...tanpaEntitas(dalam)].map((c) => {
      const nama = `${tebal ? 'b' : 'a'}${c.codePointAt(0)}`;
      const glyph = f.charToGlyph(c);
      if (!bentuk.has(nama)) bentuk.set(nama, glyph.getPath(0, 0, EM).toPathData(0));
      return { nama, maju: ((glyph.advanceWidth ?? 0) * EM) / f.unitsPerEm };
    });
    const lebar = kode.reduce((n, k) => n + k.maju, 0);
    const rata = ambil('text-anchor');
    let di = rata === 'end' ? -lebar : rata === 'middle' ? -lebar / 2 : 0;
    const huruf2 = kode.map((k) => {
      const letak = `<use xlink:href="#lk-${k.nama}" x="${Math.round(di)}"/>`;
      di += k.maju;
      return letak;
    });
    const warna = ambil('fill') === undefined ? '' : ` fill="${ambil('fill')}"`;
    const putar = ambil('transform') ?? '';
    return `<g${warna} transform="${putar} translate(${x} ${y}) scale(${ukuran / EM})">${huruf2.join('')}</g>`;
  });
  const defs = [...bentuk].map(([nama, d]) => `<path id="lk-${nama}" d="${d}"/>`).join('');
  return isi.replace(
    /<svg\b([^>]*)>/,
    (_, a: string) => `<svg${a} xmlns:xlink="http://www.w3.org/1999/xlink"><defs>${defs}</defs>`,
  );
}

const ENTITAS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function tanpaEntitas(teks: string): string {
  return teks.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (utuh, des, hex, nama) =>
    des !== undefined || hex !== undefined
      ? String.fromCodePoint(Number.parseInt(des ?? hex, des === undefined ? 16 : 10))
      : (ENTITAS[nama] ?? utuh),
  );
}
