import { type LetterOutlines, withoutEntities } from './outline-texts.ts';
import { type Canvas, type Edges, fillOutline, fillRectangle, whiteCanvas } from './raster.ts';

/** Attributes that are drawn, by element; a drawing with any other element or attribute is left to the rasteriser. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'aria-label', 'font-family'],
  line: ['x1', 'y1', 'x2', 'y2', 'stroke', 'stroke-width', 'stroke-dasharray'],
  rect: ['x', 'y', 'width', 'height', 'fill', 'stroke', 'stroke-width'],
  text: ['x', 'y', 'font-size', 'text-anchor', 'font-weight', 'fill'],
};

type SvgAttributes = Readonly<Record<string, string>>;

/** Outlines of the letters met so far. */
type LetterShapes = Map<string, Edges>;

/**
 * A chart of lines, bars and texts in greys as a picture `lebar` pixels wide, its letters from the outlines; null for any
 * other drawing. Loading a rasteriser of all of SVG takes longer than the whole Word file.
 */
export function drawChart(svg: string, letters: LetterOutlines, width: number): Canvas | null {
  const box = /^<svg\b[^>]*\sviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const scale = width / Number(box?.[1]);
  const canvas = whiteCanvas(width, Math.round(Number(box?.[2]) * scale) || 0);
  if (box === null || canvas.gray.length === 0) return null;
  const shapes: LetterShapes = new Map();
  for (const [, closing, name = '', head = '', inner = ''] of svg.matchAll(
    /<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>([^<]*)|<[^>]*>/g,
  )) {
    if (closing === '/') continue;
    const attributes = Object.fromEntries(
      [...head.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, n, v]) => [n, v] as [string, string]),
    );
    const allowed = KNOWN[name];
    if (allowed === undefined || Object.keys(attributes).some((a) => !allowed.includes(a))) return null;
    if (name !== 'svg' && !drawElement(canvas, scale, name, attributes, inner, letters, shapes)) return null;
  }
  return canvas;
}

/** Draws one element; false when a colour of it is no grey. */
function drawElement(
  k: Canvas,
  scale: number,
  name: string,
  a: SvgAttributes,
  inner: string,
  letters: LetterOutlines,
  shapes: LetterShapes,
): boolean {
  const n = (x: string, fallback = 0): number => Number(a[x] ?? fallback) * scale;
  const fill = grayOf(a.fill, name === 'line' ? null : 0);
  const stroke = grayOf(a.stroke, null);
  if (fill === undefined || stroke === undefined) return false;
  const thickness = n('stroke-width', 1);
  if (name === 'text') drawText(k, n, a, withoutEntities(inner), letters, shapes, fill ?? 0);
  else if (name === 'rect') {
    const [x, y, w, h] = [n('x'), n('y'), n('width'), n('height')];
    if (w > 0 && fill !== null) fillRectangle(k, x, y, w, h, fill);
    if (w > 0 && stroke !== null) drawBorder(k, x, y, w, h, thickness, stroke);
  } else if (stroke !== null) {
    const dashLengths = (a['stroke-dasharray'] ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((p) => Number(p) * scale);
    for (const p of dashes(n('x1'), n('y1'), n('x2'), n('y2'), dashLengths)) drawBar(k, p, thickness, stroke);
  }
  return true;
}

/** Grey of a colour, 0 black; null for none, undefined for another colour. */
function grayOf(color: string | undefined, fallback: number | null): number | null | undefined {
  if (color === undefined) return fallback;
  if (color === 'none') return null;
  const hex = /^#(?:([0-9a-f])\1\1|([0-9a-f]{2})\2\2)$/i.exec(color);
  if (hex === null) return undefined;
  return Number.parseInt(hex[2] ?? `${hex[1]}${hex[1]}`, 16);
}

/** The four sides of a rectangle, half of their thickness on each side of its edge. */
function drawBorder(
  k: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  thickness: number,
  color: number,
): void {
  const t = thickness / 2;
  fillRectangle(k, x - t, y - t, w + thickness, thickness, color);
  fillRectangle(k, x - t, y + h - t, w + thickness, thickness, color);
  fillRectangle(k, x - t, y + t, thickness, h - thickness, color);
  fillRectangle(k, x + w - t, y + t, thickness, h - thickness, color);
}

type Segment = readonly [number, number, number, number];

/** The drawn parts of a line: all of it, or its dashes. */
function dashes(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  dashLengths: readonly number[],
): readonly Segment[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const sum = dashLengths.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) return [[x1, y1, x2, y2]];
  const pointAt = (d: number): readonly [number, number] => [
    x1 + ((x2 - x1) * d) / length,
    y1 + ((y2 - y1) * d) / length,
  ];
  const result: Segment[] = [];
  let position = 0;
  for (let i = 0; position < length; i++) {
    const end = Math.min(position + (dashLengths[i % dashLengths.length] ?? 0), length);
    if (i % 2 === 0) result.push([...pointAt(position), ...pointAt(end)]);
    position = end;
  }
  return result;
}

function drawBar(k: Canvas, [x1, y1, x2, y2]: Segment, thickness: number, color: number): void {
  const t = thickness / 2;
  const [left, top, w, h] = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (w === 0) fillRectangle(k, left - t, top, thickness, h, color);
  else if (h === 0) fillRectangle(k, left, top - t, w, thickness, color);
  else {
    const length = Math.hypot(w, h);
    const [normalX, normalY] = [((y1 - y2) / length) * t, ((x2 - x1) / length) * t];
    const [ax, ay, rightX, by] = [x1 + normalX, y1 + normalY, x2 + normalX, y2 + normalY];
    const [cx, cy, dx, dy] = [x2 - normalX, y2 - normalY, x1 - normalX, y1 - normalY];
    const edges = [ax, ay, rightX, by, rightX, by, cx, cy, cx, cy, dx, dy, dx, dy, ax, ay];
    fillOutline(k, edges, { scale: 1, x: 0, y: 0 }, color);
  }
}

function drawText(
  k: Canvas,
  n: (x: string) => number,
  a: SvgAttributes,
  content: string,
  letters: LetterOutlines,
  shapes: LetterShapes,
  color: number,
): void {
  const face = a['font-weight'] === 'bold' ? letters.tebal : letters.biasa;
  const em = n('font-size') / 1000;
  const glyph = [...content].map((c) => face[c] ?? face['?'] ?? ([0, ''] as const));
  const width = glyph.reduce((j, [advance]) => j + advance, 0) * em;
  const align = a['text-anchor'];
  let x = n('x') - (align === 'end' ? width : align === 'middle' ? width / 2 : 0);
  const y = n('y');
  for (const [advance, shape] of glyph) {
    if (shape !== '') {
      const place = shapes.get(shape) ?? outlineLetter(shape);
      shapes.set(shape, place);
      fillOutline(k, place, { scale: em, x, y }, color);
    }
    x += advance * em;
  }
}

/** Steps that a curve of a letter is drawn in. */
const STEPS = 5;

/** The outline of a letter in thousandths of an em: moves, lines and quadratic curves, each contour closed. */
function outlineLetter(shape: string): Edges {
  const edges: Edges = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (normalX: number, normalY: number): void => {
    edges.push(x, y, normalX, normalY);
    [x, y] = [normalX, normalY];
  };
  for (const [, kind, numbers = ''] of shape.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const [p0 = 0, p1 = 0, p2 = 0, p3 = 0] = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    if (kind === 'M') {
      lineTo(startX, startY);
      [x, y, startX, startY] = [p0, p1, p0, p1];
    } else if (kind === 'L') lineTo(p0, p1);
    else {
      const [sx, sy] = [x, y];
      for (let i = 1; i <= STEPS; i++) {
        const t = i / STEPS;
        const u = 1 - t;
        lineTo(u * u * sx + 2 * u * t * p0 + t * t * p2, u * u * sy + 2 * u * t * p1 + t * t * p3);
      }
    }
  }
  lineTo(startX, startY);
  return edges;
}
