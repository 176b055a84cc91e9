/** A picture in greys: one byte a pixel, 255 is white. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly gray: Uint8Array;
  /** Room to add up what edges cover; all zero between two fillings. */
  readonly sums: Float32Array;
}

/** Closed outlines as edges: x0, y0, x1, y1 of each. */
export type Edges = number[];

/** Where an outline lies: its units in pixels, and its origin. */
export interface OutlinePlace {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A white picture; its sides in whole pixels. */
export function whiteCanvas(width: number, height: number): Canvas {
  return {
    width,
    height,
    gray: new Uint8Array(width * height).fill(255),
    sums: new Float32Array((width + 2) * height),
  };
}

/** Fills an upright rectangle, in pixels, with a grey; each pixel by the part of it that is covered. */
export function fillRectangle(k: Canvas, x: number, y: number, w: number, h: number, color: number): void {
  const [left, right] = [clamp(x, k.width), clamp(x + w, k.width)];
  const [top, bottom] = [clamp(y, k.height), clamp(y + h, k.height)];
  const [wholeLeft, wholeRight] = [Math.ceil(left), Math.floor(right)];
  for (let b = Math.floor(top); b < bottom; b++) {
    const height = Math.min(b + 1, bottom) - Math.max(b, top);
    for (let c = Math.floor(left); c < right; c++) {
      const width = Math.min(c + 1, right) - Math.max(c, left);
      if (height === 1 && c === wholeLeft && wholeRight > wholeLeft) {
        k.gray.fill(color, b * k.width + wholeLeft, b * k.width + wholeRight);
        c = wholeRight - 1;
      } else mix(k, b * k.width + c, height * width, color);
    }
  }
}

/**
 * Fills closed outlines with a grey, each pixel by the part of it that is covered: every edge adds what it covers to the
 * right of it, with a sign by its direction, and the sums along a row are the coverage.
 */
export function fillOutline(k: Canvas, edges: Edges, l: OutlinePlace, color: number): void {
  const w = k.width + 2;
  let [left, top, right, bottom] = [k.width, k.height, 0, 0];
  for (let i = 0; i < edges.length; i += 4) {
    const x0 = clamp(l.x + (edges[i] ?? 0) * l.scale, k.width);
    const y0 = clamp(l.y + (edges[i + 1] ?? 0) * l.scale, k.height);
    const x1 = clamp(l.x + (edges[i + 2] ?? 0) * l.scale, k.width);
    const y1 = clamp(l.y + (edges[i + 3] ?? 0) * l.scale, k.height);
    left = Math.min(left, x0, x1);
    right = Math.max(right, x0, x1);
    top = Math.min(top, y0, y1);
    bottom = Math.max(bottom, y0, y1);
    if (y0 < y1) addEdge(k.sums, w, x0, y0, x1, y1, 1);
    else if (y0 > y1) addEdge(k.sums, w, x1, y1, x0, y0, -1);
  }
  const [start, end] = [Math.floor(left), Math.ceil(right) + 2];
  for (let y = Math.floor(top); y < bottom; y++) {
    let coverage = 0;
    let index = y * k.width + start;
    for (let j = y * w + start; j < y * w + end && j < k.sums.length; j++, index++) {
      const change = k.sums[j] ?? 0;
      if (change !== 0) {
        coverage += change;
        k.sums[j] = 0;
      }
      if (coverage > THIN || coverage < -THIN) mix(k, index, coverage < 0 ? -coverage : coverage, color);
    }
  }
}

/** Less of a pixel than this leaves it as it is. */
const THIN = 0.002;

function mix(k: Canvas, index: number, part: number, color: number): void {
  const old = k.gray[index] ?? 255;
  k.gray[index] = part < 1 ? old + (color - old) * part + 0.5 : color;
}

function clamp(n: number, most: number): number {
  return n < 0 ? 0 : Math.min(n, most);
}

/** What one edge, running down, covers in each row it crosses. */
function addEdge(
  sums: Float32Array,
  w: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  direction: number,
): void {
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  for (let y = Math.floor(y0); y < y1; y++) {
    const dy = Math.min(y + 1, y1) - Math.max(y, y0);
    const following = x + slope * dy;
    const left = Math.min(x, following);
    const right = Math.max(x, following);
    const vertical = right - left < 1e-6;
    const d = vertical ? 0 : (direction * dy) / (right - left);
    const end = vertical ? Math.floor(left) : Math.floor(right);
    // The edge crosses pixels from `kiri` to `kanan`; each gets the mean of what lies right of the edge within it.
    let carried = 0;
    for (let c = Math.floor(left); c <= end; c++) {
      const a = Math.max(left, c);
      const b = Math.min(right, c + 1);
      const part = vertical ? direction * dy : d * (b - a);
      const covered = part * (c + 1 - (a + b) / 2);
      sums[y * w + c] = (sums[y * w + c] ?? 0) + covered + carried;
      carried = part - covered;
    }
    sums[y * w + end + 1] = (sums[y * w + end + 1] ?? 0) + carried;
    x = following;
  }
}
