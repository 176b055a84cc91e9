import type { ContentArea } from './paper.ts';
import type { Font } from './text-width.ts';
import { countLines, wordCell } from './worded-cell.ts';

/** What stands below one another on pages, as far as its height is estimated. */
export type Block =
  | { readonly kind: 'title' | 'heading' }
  | { readonly kind: 'paragraph' | 'note' | 'caption'; readonly text: string }
  /** A table or a picture, in points. */
  | { readonly kind: 'box'; readonly height: number };

const PT_PER_MM = 72 / 25.4;
/** Points of a BAB's title with its name, and of a heading, with their margins (laporan.css). */
const TITLE = 57;
const HEADING = 33;
/** Points of a line, its letters, and the margins of texts (laporan.css). */
const TEXTS = {
  paragraph: { pt: 12, line: 18, margin: 0 },
  note: { pt: 10, line: 12.5, margin: 3 },
  caption: { pt: 11, line: 14.3, margin: 13 },
} as const;
const BELOW_BOX = 10;

/** Pages that a run of blocks takes, where each is filled to its end: 1,25 for one and a quarter. */
export function countPages(blocks: readonly Block[], area: ContentArea, font: Font): number {
  return blocks.reduce((sum, block) => sum + heightOf(block, area, font), 0) / (area.height * PT_PER_MM);
}

/** The share of its last page that a run of so many pages fills, 0 to 1. */
export function lastPageFill(pages: number): number {
  return pages - Math.max(Math.ceil(pages) - 1, 0);
}

function heightOf(block: Block, area: ContentArea, font: Font): number {
  if (block.kind === 'box') return block.height + BELOW_BOX;
  if (!('text' in block)) return block.kind === 'title' ? TITLE : HEADING;
  const { pt, line, margin } = TEXTS[block.kind];
  const place = { column: 0, columnSpan: 1, row: 0, rowSpan: 1, scale: 1, pad: 0 };
  const face = block.kind === 'caption' ? 'bold' : 'regular';
  const cell = wordCell({ ...place, lines: [block.text], face }, font);
  return countLines(cell, (area.width * PT_PER_MM) / pt) * line + margin;
}
