import { KEEP, MANY_ROWS } from '../../html/keep-rules.ts';
import { type Piece, whiteOfPages } from './page-flow.ts';
import type { ContentArea } from './paper.ts';
import type { Font } from './text-width.ts';
import { countLines, wordCell } from './worded-cell.ts';

/** What stands below one another on pages, as far as its height is estimated. */
export type Block =
  | { readonly kind: 'title' | 'heading' }
  | { readonly kind: 'paragraph' | 'note' | 'caption'; readonly text: string }
  | { readonly kind: 'table'; readonly table: TableRows }
  /** A picture and the text below it; its height in points. */
  | { readonly kind: 'picture'; readonly height: number; readonly text: string };

/** The rows of a table, in points. */
export interface TableRows {
  /** Height of its headings. */
  readonly heading: number;
  readonly rows: readonly TableRow[];
  /** Rows that stand in one run or share a cell. */
  readonly groups: readonly RowGroup[];
  /** It is on a landscape page, or parted into several runs: a page may part it however small it is. */
  readonly parts: boolean;
}

interface TableRow {
  readonly height: number;
  /** No page ends below it. */
  readonly withNext: boolean;
}

interface RowGroup {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** What its cell takes on each page where it is parted. */
  readonly need: number;
}

/** Pages of one size that blocks run over. */
export interface PageRun {
  readonly blocks: readonly Block[];
  readonly area: ContentArea;
  readonly font: Font;
  /** More text follows on its last page. */
  readonly goesOn: boolean;
}

const PT_PER_MM = 72 / 25.4;
/** Points of a BAB's title with its name, and of a heading, with their margins (laporan.css). */
const TITLE = 57;
const HEADING = 33;
/** Points of a line, its letters, and the margins of texts (laporan.css). */
const TEXTS = {
  paragraph: { pt: 12, line: 18, margin: 0 },
  note: { pt: 10, line: 12.5, margin: 3 },
  caption: { pt: 11, line: 14.3, margin: 13 },
  picture: { pt: 11, line: 14.3, margin: 25 },
} as const;
const BELOW_TABLE = 10;
/** Heights are estimated; pages are judged by the worst that these factors give. */
const FACTORS = [0.99, 1, 1.012] as const;

/** The worst white of pages and that of all of them, as shares of a page. */
export interface White {
  readonly worst: number;
  readonly total: number;
}

/** How white the pages of some runs are, the last one of each run too unless text goes on there. */
export function whiteOf(runs: readonly PageRun[]): White {
  const tried = FACTORS.map((factor) => {
    const shares = runs.flatMap((run) => {
      if (run.blocks.length === 0) return [];
      const height = (run.area.height * PT_PER_MM) / factor;
      const white = whiteOfPages(piecesOf(run, height), height);
      return run.goesOn ? white.slice(0, -1) : white;
    });
    return { worst: Math.max(0, ...shares), total: shares.reduce((sum, one) => sum + one, 0) };
  });
  return {
    worst: Math.max(...tried.map(({ worst }) => worst)),
    total: Math.max(...tried.map(({ total }) => total)),
  };
}

function piecesOf(run: PageRun, page: number): readonly Piece[] {
  return run.blocks.flatMap((block, i) => blockPieces(block, run.blocks[i + 1]?.kind, run, page));
}

function blockPieces(
  block: Block,
  next: Block['kind'] | undefined,
  { area, font }: PageRun,
  page: number,
): readonly Piece[] {
  switch (block.kind) {
    case 'title':
      return [{ height: TITLE, withNext: true }];
    case 'heading':
      return [{ height: HEADING, withNext: true }];
    case 'paragraph':
      return linePieces(countTextLines(block, area, font), next === 'caption' || next === 'picture');
    case 'caption':
      return [{ height: textHeight(block, area, font), withNext: true }];
    case 'note':
      return [{ height: textHeight(block, area, font), withNext: next === 'note' }];
    case 'picture':
      return [{ height: block.height + textHeight(block, area, font), withNext: false }];
    case 'table':
      return tablePieces(block.table, page, next);
  }
}

/** No page begins or ends with a single line of a paragraph. */
function linePieces(lines: number, withNext: boolean): readonly Piece[] {
  const height = TEXTS.paragraph.line;
  return Array.from({ length: lines }, (_, i) => {
    const isLast = i === lines - 1;
    return { height, withNext: isLast ? withNext : i === 0 || i === lines - 2 };
  });
}

function tablePieces(
  { heading, rows, groups, parts }: TableRows,
  page: number,
  next: Block['kind'] | undefined,
): readonly Piece[] {
  const heightOf = (from: number, to = rows.length): number =>
    rows.slice(from, to).reduce((sum, { height }) => sum + height, 0);
  const whole = !parts && rows.length < MANY_ROWS && heading + heightOf(0) <= page * KEEP.table;
  const tail = next === undefined ? page * KEEP.ending - heading : page * KEEP.tail;
  const isHeldAt = (i: number): boolean =>
    groups.some(({ from, to, need }) => {
      if (i <= from || i >= to) return false;
      return heightOf(from, to) <= page * KEEP.group || heightOf(from, i) <= need || heightOf(i, to) <= need;
    });
  return [
    { height: heading, withNext: true },
    ...rows.map(({ height, withNext }, i): Piece => {
      const isLast = i === rows.length - 1;
      const isHeld = whole || withNext || heightOf(i) <= tail || isHeldAt(i + 1);
      return {
        height: height + (isLast ? BELOW_TABLE : 0),
        withNext: isLast ? next === 'note' : isHeld,
        repeated: heading,
      };
    }),
  ];
}

function textHeight(
  block: { readonly kind: keyof typeof TEXTS; readonly text: string },
  area: ContentArea,
  font: Font,
) {
  const { line, margin } = TEXTS[block.kind];
  return countTextLines(block, area, font) * line + margin;
}

function countTextLines(
  { kind, text }: { readonly kind: keyof typeof TEXTS; readonly text: string },
  area: ContentArea,
  font: Font,
): number {
  const place = { column: 0, columnSpan: 1, row: 0, rowSpan: 1, scale: 1, pad: 0 };
  const face = kind === 'caption' || kind === 'picture' ? 'bold' : 'regular';
  const cell = wordCell({ ...place, lines: [text], face }, font);
  return countLines(cell, (area.width * PT_PER_MM) / TEXTS[kind].pt);
}
