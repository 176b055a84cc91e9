import { type HurufGaris, tanpaEntitas } from './outline-texts.ts';
import { isi, isiPersegi, type Kanvas, kanvasPutih, type Tepi } from './raster.ts';

/** Attributes that are drawn, by element; a drawing with any other element or attribute is left to the rasteriser. */
const DIKENAL: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'aria-label', 'font-family'],
  line: ['x1', 'y1', 'x2', 'y2', 'stroke', 'stroke-width', 'stroke-dasharray'],
  rect: ['x', 'y', 'width', 'height', 'fill', 'stroke', 'stroke-width'],
  text: ['x', 'y', 'font-size', 'text-anchor', 'font-weight', 'fill'],
};

type Atribut = Readonly<Record<string, string>>;

/** Outlines of the letters met so far. */
type Pola = Map<string, Tepi>;

/**
 * A chart of lines, bars and texts in greys as a picture `lebar` pixels wide, its letters from the outlines; null for any
 * other drawing. Loading a rasteriser of all of SVG takes longer than the whole Word file.
 */
export function lukis(svg: string, huruf: HurufGaris, lebar: number): Kanvas | null {
  const kotak = /^<svg\b[^>]*\sviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const skala = lebar / Number(kotak?.[1]);
  const kanvas = kanvasPutih(lebar, Math.round(Number(kotak?.[2]) * skala) || 0);
  if (kotak === null || kanvas.abu.length === 0) return null;
  const pola: Pola = new Map();
  for (const [, tutup, nama = '', kepala = '', dalam = ''] of svg.matchAll(
    /<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>([^<]*)|<[^>]*>/g,
  )) {
    if (tutup === '/') continue;
    const atribut = Object.fromEntries(
      [...kepala.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, n, v]) => [n, v] as [string, string]),
    );
    const boleh = DIKENAL[nama];
    if (boleh === undefined || Object.keys(atribut).some((a) => !boleh.includes(a))) return null;
    if (nama !== 'svg' && !bagian(kanvas, skala, nama, atribut, dalam, huruf, pola)) return null;
  }
  return kanvas;
}

/** Draws one element; false when a colour of it is no grey. */
function bagian(
  k: Kanvas,
  skala: number,
  nama: string,
  a: Atribut,
  dalam: string,
  huruf: HurufGaris,
  pola: Pola,
): boolean {
  const n = (x: string, cadangan = 0): number => Number(a[x] ?? cadangan) * skala;
  const isian = abu(a.fill, nama === 'line' ? null : 0);
  const garis = abu(a.stroke, null);
  if (isian === undefined || garis === undefined) return false;
  const tebal = n('stroke-width', 1);
  if (nama === 'text') teks(k, n, a, tanpaEntitas(dalam), huruf, pola, isian ?? 0);
  else if (nama === 'rect') {
    const [x, y, w, h] = [n('x'), n('y'), n('width'), n('height')];
    if (w > 0 && isian !== null) isiPersegi(k, x, y, w, h, isian);
    if (w > 0 && garis !== null) bingkai(k, x, y, w, h, tebal, garis);
  } else if (garis !== null) {
    const putus = (a['stroke-dasharray'] ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((p) => Number(p) * skala);
    for (const p of penggal(n('x1'), n('y1'), n('x2'), n('y2'), putus)) batang(k, p, tebal, garis);
  }
  return true;
}

/** Grey of a colour, 0 black; null for none, undefined for another colour. */
function abu(warna: string | undefined, bawaan: number | null): number | null | undefined {
  if (warna === undefined) return bawaan;
  if (warna === 'none') return null;
  const hex = /^#(?:([0-9a-f])\1\1|([0-9a-f]{2})\2\2)$/i.exec(warna);
  if (hex === null) return undefined;
  return Number.parseInt(hex[2] ?? `${hex[1]}${hex[1]}`, 16);
}

/** The four sides of a rectangle, half of their thickness on each side of its edge. */
function bingkai(k: Kanvas, x: number, y: number, w: number, h: number, tebal: number, warna: number): void {
  const t = tebal / 2;
  isiPersegi(k, x - t, y - t, w + tebal, tebal, warna);
  isiPersegi(k, x - t, y + h - t, w + tebal, tebal, warna);
  isiPersegi(k, x - t, y + t, tebal, h - tebal, warna);
  isiPersegi(k, x + w - t, y + t, tebal, h - tebal, warna);
}

type Ruas = readonly [number, number, number, number];

/** The drawn parts of a line: all of it, or its dashes. */
function penggal(x1: number, y1: number, x2: number, y2: number, putus: readonly number[]): readonly Ruas[] {
  const panjang = Math.hypot(x2 - x1, y2 - y1);
  const jumlah = putus.reduce((a, b) => a + b, 0);
  if (!(jumlah > 0)) return [[x1, y1, x2, y2]];
  const pada = (d: number): readonly [number, number] => [
    x1 + ((x2 - x1) * d) / panjang,
    y1 + ((y2 - y1) * d) / panjang,
  ];
  const hasil: Ruas[] = [];
  let di = 0;
  for (let i = 0; di < panjang; i++) {
    const akhir = Math.min(di + (putus[i % putus.length] ?? 0), panjang);
    if (i % 2 === 0) hasil.push([...pada(di), ...pada(akhir)]);
    di = akhir;
  }
  return hasil;
}

function batang(k: Kanvas, [x1, y1, x2, y2]: Ruas, tebal: number, warna: number): void {
  const t = tebal / 2;
  const [kiri, atas, w, h] = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (w === 0) isiPersegi(k, kiri - t, atas, tebal, h, warna);
  else if (h === 0) isiPersegi(k, kiri, atas - t, w, tebal, warna);
  else {
    const panjang = Math.hypot(w, h);
    const [nx, ny] = [((y1 - y2) / panjang) * t, ((x2 - x1) / panjang) * t];
    const [ax, ay, bx, by] = [x1 + nx, y1 + ny, x2 + nx, y2 + ny];
    const [cx, cy, dx, dy] = [x2 - nx, y2 - ny, x1 - nx, y1 - ny];
    const tepi = [ax, ay, bx, by, bx, by, cx, cy, cx, cy, dx, dy, dx, dy, ax, ay];
    isi(k, tepi, { skala: 1, x: 0, y: 0 }, warna);
  }
}

function teks(
  k: Kanvas,
  n: (x: string) => number,
  a: Atribut,
  isiTeks: string,
  huruf: HurufGaris,
  pola: Pola,
  warna: number,
): void {
  const rupa = a['font-weight'] === 'bold' ? huruf.tebal : huruf.biasa;
  const em = n('font-size') / 1000;
  const glyph = [...isiTeks].map((c) => rupa[c] ?? rupa['?'] ?? ([0, ''] as const));
  const lebar = glyph.reduce((j, [maju]) => j + maju, 0) * em;
  const rata = a['text-anchor'];
  let x = n('x') - (rata === 'end' ? lebar : rata === 'middle' ? lebar / 2 : 0);
  const y = n('y');
  for (const [maju, bentuk] of glyph) {
    if (bentuk !== '') {
      const letak = pola.get(bentuk) ?? garisHuruf(bentuk);
      pola.set(bentuk, letak);
      isi(k, letak, { skala: em, x, y }, warna);
    }
    x += maju * em;
  }
}

/** Steps that a curve of a letter is drawn in. */
const LANGKAH = 5;

/** The outline of a letter in thousandths of an em: moves, lines and quadratic curves, each contour closed. */
function garisHuruf(bentuk: string): Tepi {
  const tepi: Tepi = [];
  let [x, y, awalX, awalY] = [0, 0, 0, 0];
  const ke = (nx: number, ny: number): void => {
    tepi.push(x, y, nx, ny);
    [x, y] = [nx, ny];
  };
  for (const [, jenis, angka = ''] of bentuk.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const [p0 = 0, p1 = 0, p2 = 0, p3 = 0] = (angka.match(/-?[\d.]+/g) ?? []).map(Number);
    if (jenis === 'M') {
      ke(awalX, awalY);
      [x, y, awalX, awalY] = [p0, p1, p0, p1];
    } else if (jenis === 'L') ke(p0, p1);
    else {
      const [sx, sy] = [x, y];
      for (let i = 1; i <= LANGKAH; i++) {
        const t = i / LANGKAH;
        const u = 1 - t;
        ke(u * u * sx + 2 * u * t * p0 + t * t * p2, u * u * sy + 2 * u * t * p1 + t * t * p3);
      }
    }
  }
  ke(awalX, awalY);
  return tepi;
}
