import type { Pengaturan } from '../../domain/pengaturan.ts';
import { escapeHtml } from '../markdown.ts';
import { lebarTeks } from '../page/column-width.ts';

const PT_PER_MM = 72 / 25.4;

/** Where a text stands in a chart, in points. */
export interface LetakTeks {
  readonly x: number;
  readonly y: number;
  readonly ukuran: number;
  readonly rata?: 'start' | 'middle' | 'end';
  readonly tebal?: boolean;
}

/** A text element; drawn in the report's own family, so it stays text in the PDF. */
export function teksSvg(isi: string, l: LetakTeks): string {
  const tebal = l.tebal === true ? ' font-weight="bold"' : '';
  return `<text x="${n(l.x)}" y="${n(l.y)}" font-size="${l.ukuran}" text-anchor="${l.rata ?? 'start'}"${tebal}>${escapeHtml(isi)}</text>`;
}

/** A line between two points, in points; `gaya` holds its attributes (stroke and so on). */
export function garisSvg(x1: number, y1: number, x2: number, y2: number, gaya: string): string {
  return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" ${gaya}/>`;
}

/** A rectangle from its upper left corner, in points; `gaya` holds its attributes. A width below 0 is drawn as 0. */
export function kotakSvg(x: number, y: number, lebar: number, tinggi: number, gaya: string): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(lebar, 0))}" height="${n(tinggi)}" ${gaya}/>`;
}

/** The whole chart with its alternative text. */
export function bungkusSvg(isi: readonly string[], lebar: number, tinggi: number, alt: string): string {
  const w = n(lebar);
  const h = n(tinggi);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}" role="img" aria-label="${escapeHtml(alt)}" font-family="'Lapkin Huruf', 'Lapkin Simbol', sans-serif">${isi.join('')}</svg>`;
}

/** Height of a chart in points. */
export function tinggiSvg(svg: string): number {
  return Number(/^<svg\b[^>]*\bheight="([\d.]+)pt"/.exec(svg)?.[1] ?? 0);
}

/** Breaks a text into at most `maks` lines of `lebar` points; the last one ends in an ellipsis when something is left. */
export function lipatTeks(
  teks: string,
  lebar: number,
  ukuran: number,
  huruf: Pengaturan['huruf'],
  maks = 3,
): readonly string[] {
  const muat = (t: string): boolean => lebarTeks(t, ukuran, huruf) * PT_PER_MM <= lebar;
  const baris: string[] = [];
  let kini = '';
  for (const kata of teks.split(/\s+/)) {
    const coba = kini === '' ? kata : `${kini} ${kata}`;
    if (muat(coba) || kini === '') kini = coba;
    else {
      baris.push(kini);
      kini = kata;
    }
  }
  baris.push(kini);
  const dipakai = baris.slice(0, maks).map((b) => pangkas(b, muat));
  if (baris.length > maks) dipakai[maks - 1] = pangkas(`${dipakai[maks - 1]} \u2026`, muat);
  return dipakai;
}

/** Cuts a line that is too long, with an ellipsis. */
function pangkas(teks: string, muat: (t: string) => boolean): string {
  if (muat(teks)) return teks;
  let isi = teks.replace(/ ?\u2026$/, '');
  while (isi.length > 1 && !muat(`${isi}\u2026`)) isi = isi.slice(0, -1);
  return `${isi.trimEnd()}\u2026`;
}

/** A coordinate with two decimals at most. */
function n(x: number): string {
  return String(Math.round(x * 100) / 100);
}
