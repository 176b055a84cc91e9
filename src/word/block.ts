import { twip } from './document-layout.ts';
import { el, value } from './xml-element.ts';

/** Properties of a paragraph that its style does not bring; lengths in twips. */
export interface ParagraphOptions {
  readonly align?: 'left' | 'center' | 'right';
  readonly left?: number;
  readonly right?: number;
  /** Item of the list `number` (w:num) at a level from 0. */
  readonly list?: { readonly number: number; readonly level: number };
  /** Its frame as XML (w:pBdr). */
  readonly border?: string;
  /** Its lines stay on one page. */
  readonly keepLines?: boolean;
}

/** A paragraph before it is written, so that what stands beside it can still change it. */
export interface ParagraphBlock {
  readonly kind: 'paragraf';
  /** Id of its style. */
  readonly style: string;
  readonly options: ParagraphOptions;
  /** Its runs as XML. */
  readonly content: string;
  /** Space above and below in points; the style's own when absent. */
  readonly before?: number;
  readonly after?: number;
  /** Exact height of its lines in points. */
  readonly height?: number;
  readonly keepWithNext?: boolean;
}

/** A table before it is written. */
export interface TableBlock {
  readonly kind: 'tabel';
  /** Space to a text above it that is no caption, in points. */
  readonly before: number;
  /** The table as XML (w:tbl). */
  readonly content: string;
}

/** What stands below one another in a section. */
export type Block = ParagraphBlock | TableBlock;

/** A paragraph of the style `style` around runs given as XML. */
export function makeParagraph(
  style: string,
  content: string,
  rest: Partial<Omit<ParagraphBlock, 'kind' | 'style' | 'content'>> = {},
): ParagraphBlock {
  return { kind: 'paragraf', style, content, ...rest, options: rest.options ?? {} };
}

/** Styles of contents lists. */
const CONTENTS_STYLES: readonly string[] = ['TOC1', 'TOC2', 'TOC3', 'TableofFigures'];

/** Space that a table keeps to what follows, in points. */
const AFTER_TABLE = 10;
const NOTE_AFTER_TABLE = 2;
const AFTER_NOTE = 9;

/** Space above and below that styles bring, in points. */
const STYLE_ABOVE: Readonly<Record<string, number>> = {
  Heading2: 12,
  Heading3: 9,
  Heading4: 6,
  Faktor: 3,
};
const STYLE_BELOW: Readonly<Record<string, number>> = {
  Heading1: 18,
  Heading2: 3,
  Heading3: 3,
  Rapat: 6,
  Catatan: 3,
};

/**
 * The finished content of a section or cell: two tables never touch, and a table keeps its distance to the text.
 * `sectionProperties` ends a section (XML, '' for the document's last): it goes into the last paragraph, or into a thin one behind
 * a table or a contents list (LibreOffice loses the foot of a section that ends within a field).
 */
export function writeBlocks(blocks: readonly Block[], sectionProperties?: string): string {
  const last = blocks.at(-1);
  const fits = last?.kind === 'paragraf' && !CONTENTS_STYLES.includes(last.style);
  const content = blocks.map((b, i): string => {
    const previous = blocks[i - 1];
    if (b.kind === 'tabel') return previous?.kind === 'tabel' ? writeGap(AFTER_TABLE) + b.content : b.content;
    const ending = fits && i === blocks.length - 1 ? (sectionProperties ?? '') : '';
    return writeParagraph({ ...b, ...spaceAbove(b, previous), ...spaceBelow(b, blocks[i + 1]) }, ending);
  });
  // One point high: an empty line of its own would push a full page onto a blank one.
  const thin = sectionProperties === undefined || fits ? '' : writeGap(1, sectionProperties);
  return content.join('') + thin;
}

/** As in print, of two spaces that meet the larger one counts; Word would add them. */
function spaceAbove(block: ParagraphBlock, previous: Block | undefined): { readonly before?: number } {
  if (previous === undefined) return {};
  const above = block.before ?? STYLE_ABOVE[block.style] ?? 0;
  if (previous.kind === 'tabel') {
    const least = block.style === 'Catatan' ? NOTE_AFTER_TABLE : AFTER_TABLE;
    return { before: Math.max(above, least) };
  }
  const below = previous.after ?? STYLE_BELOW[previous.style] ?? 0;
  const afterNote = previous.style === 'Catatan' && block.style !== 'Catatan';
  const wanted = Math.max(above, afterNote ? AFTER_NOTE : 0);
  return wanted > 0 && (below > 0 || afterNote) ? { before: Math.max(wanted - below, 0) } : {};
}

function spaceBelow(block: ParagraphBlock, next: Block | undefined): { readonly after?: number } {
  if (next?.kind !== 'tabel' || block.style === 'Caption') return {};
  return { after: Math.max(block.after ?? STYLE_BELOW[block.style] ?? 0, next.before) };
}

/** The paragraph as XML, its properties in the order that Word insists on. */
function writeParagraph(block: ParagraphBlock, sectionProperties: string): string {
  const { list, border = '', align, left, right } = block.options;
  const { before, after, height } = block;
  const twips = (pt: number | undefined): number | undefined => (pt === undefined ? undefined : twip(pt));
  const space = { 'w:before': twips(before), 'w:after': twips(after), 'w:line': twips(height) };
  const spacing = el('w:spacing', { ...space, 'w:lineRule': height === undefined ? undefined : 'exact' });
  const properties = [
    value('w:pStyle', block.style),
    block.keepWithNext === true ? '<w:keepNext/>' : '',
    block.options.keepLines === true ? '<w:keepLines/>' : '',
    list === undefined ? '' : el('w:numPr', {}, value('w:ilvl', list.level), value('w:numId', list.number)),
    border,
    Object.values(space).every((length) => length === undefined) ? '' : spacing,
    left === undefined && right === undefined ? '' : el('w:ind', { 'w:left': left, 'w:right': right }),
    align === undefined ? '' : value('w:jc', align),
    sectionProperties,
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${block.content}</w:p>`;
}

/** An empty paragraph of an exact height in points. */
function writeGap(height: number, sectionProperties = ''): string {
  return writeParagraph(makeParagraph('Normal', '', { before: 0, after: 0, height }), sectionProperties);
}
