import { KEEP, MANY_ROWS } from '../../html/keep-rules.ts';
import type { Piece } from './page-flow.ts';
import { type ContentArea, PT_PER_MM } from './paper.ts';
import type { Font } from './text-width.ts';
import { countLines, type WordedCell, wordCell } from './worded-cell.ts';

/** What stands below one another on pages, as far as its height is estimated. */
export type Block =
  | { readonly kind: 'title' | 'heading' }
  | { readonly kind: 'item-heading' | 'sub-heading' | 'label'; readonly text: string }
  | { readonly kind: 'paragraph' | 'note' | 'caption'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
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
  /** It stays whole though it is on a landscape page. */
  readonly whole?: boolean;
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

/** Points of a BAB's title with its name, and of a heading, with their margins (laporan.css). */
const TITLE = 57;
const HEADING = 33;
/** Points of a line, its letters, and the margins of texts (laporan.css). */
const TEXTS = {
  paragraph: { pt: 12, line: 18, margin: 0, face: 'regular' },
  'item-heading': { pt: 12, line: 18, margin: 12, face: 'bold' },
  'sub-heading': { pt: 12, line: 18, margin: 6, face: 'bold' },
  label: { pt: 12, line: 18, margin: 3, face: 'regular' },
  note: { pt: 10, line: 12.5, margin: 3, face: 'regular' },
  caption: { pt: 11, line: 14.3, margin: 13, face: 'bold' },
  picture: { pt: 11, line: 14.3, margin: 25, face: 'bold' },
} as const;
/** Points that items of a list are narrower, and those above and below the list. */
const LIST = { indent: 33, margin: 9 } as const;
const BELOW_TABLE = 10;
/** A table of no more than this share of a page is small: it should not be parted. */
const SMALL_TABLE = 0.6;
/** The pieces of each of some blocks; `next` is what follows there, if anything does. */
type PiecesOf = (blocks: readonly Block[], next: Block['kind'] | undefined) => readonly (readonly Piece[])[];

/** Pieces in a font, on pages of an area whose height is `page` points; a block that comes again is not measured again. */
export function makePieces(font: Font): (area: ContentArea, page: number) => PiecesOf {
  const countTextLines = makeCountLines(font);
  return (area, page) => {
    const known = new Map<Block['kind'] | undefined, Map<Block, readonly Piece[]>>();
    const piecesOf = (block: Block, next: Block['kind'] | undefined): readonly Piece[] => {
      const own = known.get(next) ?? new Map<Block, readonly Piece[]>();
      known.set(next, own);
      const pieces = own.get(block) ?? blockPieces(block, next, area, page, countTextLines);
      own.set(block, pieces);
      return pieces;
    };
    return (blocks, next) => blocks.map((block, i) => piecesOf(block, blocks[i + 1]?.kind ?? next));
  };
}

function blockPieces(
  block: Block,
  next: Block['kind'] | undefined,
  area: ContentArea,
  page: number,
  countLines: CountLines,
): readonly Piece[] {
  switch (block.kind) {
    case 'title':
      return [{ height: TITLE, withNext: true }];
    case 'heading':
      return [{ height: HEADING, withNext: true }];
    case 'paragraph':
      return linePieces(countLines(block, area), next === 'caption' || next === 'picture');
    case 'list':
      return listPieces(block.items, area, countLines);
    case 'item-heading':
    case 'sub-heading':
    case 'label':
    case 'caption':
      return [{ height: textHeight(block, area, countLines), withNext: true }];
    case 'note':
      return [{ height: textHeight(block, area, countLines), withNext: next === 'note' }];
    case 'picture':
      return [{ height: block.height + textHeight(block, area, countLines), withNext: false }];
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

function listPieces(items: readonly string[], area: ContentArea, countLines: CountLines): readonly Piece[] {
  const narrower = { ...area, width: area.width - LIST.indent / PT_PER_MM };
  const pieces = items.flatMap((text) => linePieces(countLines({ kind: 'paragraph', text }, narrower), false));
  return pieces.map((piece, i) => (i === pieces.length - 1 ? { ...piece, height: piece.height + LIST.margin } : piece));
}

function tablePieces(
  { heading, rows, groups, parts, whole: keptWhole = false }: TableRows,
  page: number,
  next: Block['kind'] | undefined,
): readonly Piece[] {
  const heightOf = (from: number, to = rows.length): number =>
    rows.slice(from, to).reduce((sum, { height }) => sum + height, 0);
  const height = heading + heightOf(0);
  const whole = keptWhole || (!parts && rows.length < MANY_ROWS && height <= page * KEEP.table);
  const ofSmallTable = height <= page * SMALL_TABLE;
  const ends = next === undefined;
  // Where a part ends, the rows that stay together are as high as that or a little higher.
  const isOfTail = (i: number): boolean =>
    ends
      ? heading + heightOf(i) <= page * KEEP.ending ||
        (heading + heightOf(i + 1) <= page * KEEP.ending && heading + heightOf(i) <= page * KEEP.alone)
      : heightOf(i) <= page * KEEP.tail;
  const isHeldAt = (i: number): boolean =>
    groups.some(({ from, to, need }) => {
      if (i <= from || i >= to) return false;
      return heightOf(from, to) <= page * KEEP.group || heightOf(from, i) <= need || heightOf(i, to) <= need;
    });
  return [
    { height: heading, withNext: true },
    ...rows.map(({ height, withNext }, i): Piece => {
      const isLast = i === rows.length - 1;
      const isHeld = whole || withNext || isOfTail(i) || isHeldAt(i + 1);
      return {
        height: height + (isLast ? BELOW_TABLE : 0),
        withNext: isLast ? next === 'note' : isHeld,
        repeated: heading,
        ofSmallTable,
      };
    }),
  ];
}

function textHeight(block: TextBlock, area: ContentArea, countLines: CountLines): number {
  const { line, margin } = TEXTS[block.kind];
  return countLines(block, area) * line + margin;
}

interface TextBlock {
  readonly kind: keyof typeof TEXTS;
  readonly text: string;
}

/** Lines of a text in the width of an area. */
type CountLines = (block: TextBlock, area: ContentArea) => number;

/** Counts lines; a text that comes again is not measured again. */
function makeCountLines(font: Font): CountLines {
  const known = new Map<string, WordedCell>();
  const cellOf = (text: string, face: 'regular' | 'bold'): WordedCell => {
    const key = `${face} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const place = { column: 0, columnSpan: 1, row: 0, rowSpan: 1, scale: 1, pad: 0 };
    const cell = wordCell({ ...place, lines: [text], face }, font);
    known.set(key, cell);
    return cell;
  };
  return ({ kind, text }, area) => {
    const { pt, face } = TEXTS[kind];
    return countLines(cellOf(text, face), (area.width * PT_PER_MM) / pt);
  };
}
