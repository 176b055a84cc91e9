import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN_TEMPLATES } from '../files/template-files.ts';

/** Width and outline of each character of a face, in thousandths of an em. */
type Rupa = Readonly<Record<string, readonly [maju: number, bentuk: string]>>;

/** The regular and the bold face that texts of drawings are outlined with. */
export interface HurufGaris {
  readonly biasa: Rupa;
  readonly tebal: Rupa;
}

/** The open families of the same metrics as Word's. */
const KELUARGA: Readonly<Record<string, string>> = {
  Arial: 'arimo',
  'Times New Roman': 'tinos',
  'Bookman Old Style': 'bonum',
  Calibri: 'carlito',
};

/** Outlines of the open family that `huruf` (as Word knows it) is measured by; made by scripts/font-outlines.ts. */
export async function bacaHuruf(huruf: string): Promise<HurufGaris> {
  const berkas = join(BUILT_IN_TEMPLATES, 'fonts', `garis-${KELUARGA[huruf] ?? 'arimo'}.json`);
  return JSON.parse(await readFile(berkas, 'utf8'));
}

/** Width of a text in thousandths of an em. */
export function lebarHuruf(teks: string, rupa: Rupa): number {
  let lebar = 0;
  for (const c of teks) lebar += (rupa[c] ?? rupa['?'] ?? [0])[0];
  return lebar;
}

/** The lines of a text that may be `muat` thousandths of an em wide, broken at spaces as a browser breaks them. */
export function patahkan(teks: string, rupa: Rupa, muat: number): readonly string[] {
  const baris: string[] = [];
  for (const kata of teks.split(' ')) {
    const lalu = baris.at(-1);
    const sambung = lalu === undefined ? kata : `${lalu} ${kata}`;
    if (lalu !== undefined && lebarHuruf(sambung, rupa) > muat) baris.push(kata);
    else baris[Math.max(baris.length - 1, 0)] = sambung;
  }
  return baris;
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
      const [maju, garis] = f[c] ?? f['?'] ?? [0, ''];
      bentuk.set(nama, garis);
      return { nama, maju };
    });
    const lebar = kode.reduce((n, k) => n + k.maju, 0);
    const rata = ambil('text-anchor');
    let di = rata === 'end' ? -lebar : rata === 'middle' ? -lebar / 2 : 0;
    const glyph = kode.map((k) => {
      const letak = `<use xlink:href="#lk-${k.nama}" x="${Math.round(di)}"/>`;
      di += k.maju;
      return letak;
    });
    const warna = ambil('fill') === undefined ? '' : ` fill="${ambil('fill')}"`;
    const putar = ambil('transform') ?? '';
    return `<g${warna} transform="${putar} translate(${x} ${y}) scale(${ukuran / EM})">${glyph.join('')}</g>`;
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

/** Text of an SVG without its entities. */
export function tanpaEntitas(teks: string): string {
  return teks.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (utuh, des, hex, nama) =>
    des !== undefined || hex !== undefined
      ? String.fromCodePoint(Number.parseInt(des ?? hex, des === undefined ? 16 : 10))
      : (ENTITAS[nama] ?? utuh),
  );
}
