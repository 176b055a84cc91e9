import type { Pengaturan } from '../../domain/pengaturan.ts';
import { escapeHtml } from '../../findings/escape-xml.ts';
import { CHART_DATA, type ChartData } from '../../html/chart-data.ts';
import { textWidth } from '../page/text-width.ts';

/** Where a text stands in a chart, in points. */
interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

/** A text element; drawn in the report's own family, so it stays text in the PDF. */
export function svgText(content: string, place: TextPlace): string {
  const bold = place.bold === true ? ' font-weight="bold"' : '';
  return `<text x="${n(place.x)}" y="${n(place.y)}" font-size="${place.size}" text-anchor="${place.align ?? 'start'}"${bold}>${escapeHtml(content)}</text>`;
}

/** A line between two points, in points; `style` holds its attributes (stroke and so on). */
export function svgLine(x1: number, y1: number, x2: number, y2: number, style: string): string {
  return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" ${style}/>`;
}

/** A rectangle from its upper left corner, in points; `style` holds its attributes. A width below 0 is drawn as 0. */
export function svgBox(x: number, y: number, width: number, height: number, style: string): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(width, 0))}" height="${n(height)}" ${style}/>`;
}

/** The whole chart with its alternative text, and its figures where Office can draw it from them. */
export function encloseSvg(
  content: readonly string[],
  width: number,
  height: number,
  { alt, data }: { readonly alt: string; readonly data?: ChartData },
): string {
  const w = n(width);
  const h = n(height);
  const figures = data === undefined ? '' : ` ${CHART_DATA}="${escapeHtml(JSON.stringify(data))}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}" role="img" aria-label="${escapeHtml(alt)}"${figures} font-family="'Lapkin Huruf', 'Lapkin Simbol', sans-serif">${content.join('')}</svg>`;
}

/** Height of a chart in points. */
export function svgHeight(svg: string): number {
  return Number(/^<svg\b[^>]*\bheight="([\d.]+)pt"/.exec(svg)?.[1] ?? 0);
}

/** The same chart in another size. */
export function scaleSvg(svg: string, factor: number): string {
  return svg.replace(/^<svg\b[^>]*>/, (head) =>
    head.replace(/ (width|height)="([\d.]+)pt"/g, (_, side, size) => ` ${side}="${n(Number(size) * factor)}pt"`),
  );
}

/** Breaks a text into at most `max` lines of `width` points; the last one ends in an ellipsis when something is left. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  font: Pengaturan['font'],
  max = 3,
): readonly string[] {
  const fits = (t: string): boolean => textWidth(t, font) * size <= width;
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/)) {
    const attempt = current === '' ? word : `${current} ${word}`;
    if (fits(attempt) || current === '') current = attempt;
    else {
      lines.push(current);
      current = word;
    }
  }
  lines.push(current);
  const used = lines.slice(0, max).map((b) => shortenText(b, fits));
  if (lines.length > max) used[max - 1] = shortenText(`${used[max - 1]} \u2026`, fits);
  return used;
}

/** More characters than any line of a chart holds. */
const MOST_SHORTENED = 500;

/** Cuts a line that is too long, with an ellipsis. */
function shortenText(text: string, fits: (t: string) => boolean): string {
  if (fits(text)) return text;
  let content = text.replace(/ ?\u2026$/, '').slice(0, MOST_SHORTENED);
  // At the end of a word, unless the first one is too long itself.
  while (content.includes(' ') && !fits(`${content} \u2026`)) content = content.replace(/ \S*$/, '');
  if (fits(`${content} \u2026`)) return `${content} \u2026`;
  while (content.length > 1 && !fits(`${content}\u2026`)) content = content.slice(0, -1);
  return `${content}\u2026`;
}

/** A coordinate with two decimals at most. */
function n(x: number): string {
  return String(Math.round(x * 100) / 100);
}
