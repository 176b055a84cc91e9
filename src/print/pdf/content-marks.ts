/** A rectangle by two corners: left, bottom, right, top. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** What a page paints between a tag and its end. */
export interface MarkedPart {
  /** Only paths: rules, grounds, underlines, which are nothing to read out. */
  readonly bare: boolean;
  /** What a figure covers in the page's units; null for anything else. */
  readonly box: Box | null;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const BEGINS = /^\/(\w+) <<\/MCID (\d+) >>BDC$/;
/** Paints a text, an XObject, a shading. */
const SHOWS = new Set(['BT', 'Do', 'sh']);
/** After these stands painted what was set before. */
const SHOWN = new Set(['S', 's', 'f', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'Tj']);
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The parts of a page's content by their number (MCID); Chromium writes an operator a line. */
export function readMarks(content: string): ReadonlyMap<number, MarkedPart> {
  const parts = new Map<number, MarkedPart>();
  const stack: Matrix[] = [];
  let matrix = IDENTITY;
  let open: { readonly mark: number; readonly figure: boolean; bare: boolean; readonly points: Point[] } | null = null;
  const path: Point[] = [];
  let depth = 0;
  let text: { size: number; at: Point } = { size: 0, at: [0, 0] };
  for (const line of content.split('\n')) {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (operator === 'q') stack.push(matrix);
    else if (operator === 'Q') matrix = stack.pop() ?? IDENTITY;
    else if (operator === 'cm') matrix = multiply(numbersOf(line) as unknown as Matrix, matrix);
    else if (line.endsWith('BDC') || operator === 'BMC') {
      const [, tag, mark] = BEGINS.exec(line) ?? [];
      if (open === null && mark !== undefined) {
        open = { mark: Number(mark), figure: tag === 'Figure', bare: tag !== 'Figure', points: [] };
        depth = 0;
      }
      depth += 1;
    } else if (line === 'EMC') {
      depth -= 1;
      if (depth === 0 && open !== null) {
        parts.set(open.mark, { bare: open.bare, box: open.figure ? boxAround(open.points) : null });
        open = null;
      }
    } else if (open !== null) {
      if (SHOWS.has(operator)) open.bare = false;
      if (!open.figure) continue;
      if (operator === 'Tf') text = { ...text, size: Number(line.split(' ')[1]) };
      else if (operator === 'Tm') text = { ...text, at: numbersOf(line).slice(4) as unknown as Point };
      path.push(...pointsOf(line, operator, text).map((point) => applied(matrix, point)));
      // A path that ends in `n` only clips.
      if (operator === 'n') path.length = 0;
      if (SHOWN.has(operator)) open.points.push(...path.splice(0));
    }
  }
  return parts;
}

/** Corners of what an operator adds to a path or paints, before the matrix. */
function pointsOf(line: string, operator: string, { size, at: [left, base] }: { size: number; at: Point }): Point[] {
  if (operator === 'Do') return [[0, 0], [1, 1]]; // biome-ignore format: a pair
  if (operator === 'Tj') {
    const offset = line.includes(' Td ') ? Number(line.slice(0, line.indexOf(' '))) : 0;
    return [[left + offset, base - size], [left + offset + size / 2, base + size / 4]]; // biome-ignore format: a pair
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbersOf(line);
  if (operator === 're') return [[a, b], [a + c, b + d]]; // biome-ignore format: a pair
  if (operator === 'm' || operator === 'l') return [[a, b]];
  return operator === 'c' ? [[a, b], [c, d], [e, f]] : []; // biome-ignore format: three
}

function numbersOf(line: string): number[] {
  return line.split(' ').slice(0, -1).map(Number);
}

/** First `m`, then `n` (ISO 32000-1, 8.3.4). */
function multiply([a, b, c, d, e, f]: Matrix, n: Matrix): Matrix {
  const [x, y] = applied(n, [e, f]);
  return [a * n[0] + b * n[2], a * n[1] + b * n[3], c * n[0] + d * n[2], c * n[1] + d * n[3], x, y];
}

function applied([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function boxAround(points: readonly Point[]): Box | null {
  const known = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  if (known.length === 0) return null;
  const edge = (side: 0 | 1, best: (a: number, b: number) => number): number =>
    Math.round(known.map((point) => point[side]).reduce((a, b) => best(a, b)) * 100) / 100;
  return [edge(0, Math.min), edge(1, Math.min), edge(0, Math.max), edge(1, Math.max)];
}
