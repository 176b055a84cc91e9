import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'opentype.js';

// Bookman's open cousin comes as an OpenType font without a package; another serif stands in, narrower, so all fits.
const KELUARGA: Readonly<Record<string, readonly [paket: string, nama: string]>> = {
  Arial: ['arimo', 'Arimo'],
  'Times New Roman': ['tinos', 'Tinos'],
  'Bookman Old Style': ['tinos', 'Tinos'],
  Calibri: ['carlito', 'Carlito'],
};

/**
 * The drawing with its plain texts as outlines of the open family that `huruf` is measured by: a rasteriser has no
 * fonts on a bare machine. Texts with elements inside them stay as they are.
 */
export async function jadikanGaris(svg: string, huruf: string): Promise<string> {
  if (!svg.includes('<text')) return svg;
  const [biasa, tebal] = await Promise.all([font(huruf, '400Regular'), font(huruf, '700Bold')]);
  return svg.replace(/<text\b([^>]*)>([^<]*)<\/text>/g, (utuh, atribut: string, isi: string) => {
    const ambil = (nama: string): string | undefined => new RegExp(`\\s${nama}="([^"]*)"`).exec(atribut)?.[1];
    const [x, y, ukuran] = [ambil('x') ?? '0', ambil('y') ?? '0', ambil('font-size') ?? ''].map(Number);
    if (x === undefined || y === undefined || !ukuran || Number.isNaN(x + y)) return utuh;
    const f = ambil('font-weight') === 'bold' ? tebal : biasa;
    const teks = tanpaEntitas(isi);
    const lebar = f.getAdvanceWidth(teks, ukuran);
    const rata = ambil('text-anchor');
    const mulai = rata === 'end' ? x - lebar : rata === 'middle' ? x - lebar / 2 : x;
    const sisa = ['fill', 'transform'].flatMap((n) => (ambil(n) === undefined ? [] : [` ${n}="${ambil(n)}"`]));
    return `<path d="${f.getPath(teks, mulai, y, ukuran).toPathData(2)}"${sisa.join('')}/>`;
  });
}

async function font(huruf: string, rupa: string): Promise<Font> {
  const [paket, nama] = KELUARGA[huruf] ?? ['arimo', 'Arimo'];
  const path = createRequire(import.meta.url).resolve(
    `@expo-google-fonts/${paket}/${rupa}/${nama}_${rupa}.ttf`,
  );
  const [{ parse }, bytes] = await Promise.all([import('opentype.js'), readFile(path)]);
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer, {
    lowMemory: true,
  });
}

const ENTITAS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function tanpaEntitas(teks: string): string {
  return teks.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (utuh, des, hex, nama) =>
    des !== undefined || hex !== undefined
      ? String.fromCodePoint(Number.parseInt(des ?? hex, des === undefined ? 16 : 10))
      : (ENTITAS[nama] ?? utuh),
  );
}
