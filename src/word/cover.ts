import { CLASS } from '../html/vocabulary.ts';
import { type Block, makeParagraph } from './block.ts';
import { contentHeight, twipMm } from './document-layout.ts';
import { findElements, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';
import type { WordContext } from './word-context.ts';
import { writeRuns } from './write-runs.ts';

const EMBLEM = { width: (60 * 72) / 25.4, height: (45 * 72) / 25.4, fill: true };
const SIZES: Readonly<Record<string, number>> = {
  [CLASS.tahun]: 16,
  [CLASS.pemda]: 16,
  [CLASS.lambang]: 12,
  [CLASS['judul-laporan']]: 18,
  [CLASS.unit]: 16,
};
/** Space beside the title, as in print. */
const TITLE_MARGIN = twipMm(5);
/** Average width of bold capitals, in em. */
const LETTER_WIDTH = 0.74;

/** The cover: its paragraphs spread over the page by the space above them, as the print spreads them. */
export function buildCover(element: HtmlElement, context: WordContext): readonly Block[] {
  const paragraphs = element.children.flatMap(toElements);
  const heights = paragraphs.map((p) => paragraphHeight(p, context));
  const rest = contentHeight(context.layout, false) * 0.97 - heights.reduce((a, b) => a + b, 0) - 28;
  const gap = Math.max(rest / Math.max(paragraphs.length - 1, 1), 6);
  return paragraphs.map((p, i) => {
    const halfPoints = sizeOf(p) * 2;
    const hasEmblem = findElements(p, (x) => x.name === 'img' || x.name === 'svg').length > 0;
    return makeParagraph('Sampul', writeRuns(p.children, context, { size: halfPoints }, EMBLEM), {
      before: i === 0 ? 14 : gap,
      ...(p.classes.includes(CLASS['judul-laporan']) ? { options: { left: TITLE_MARGIN, right: TITLE_MARGIN } } : {}),
      // Without an emblem its room stays.
      ...(p.classes.includes(CLASS.lambang) && !hasEmblem ? { height: EMBLEM.height } : {}),
    });
  });
}

/** Text between the paragraphs of a cover counts as a paragraph of its own. */
function toElements(node: HtmlNode): readonly HtmlElement[] {
  if (node.kind === 'elemen') return [node];
  if (node.text.trim() === '') return [];
  return [{ kind: 'elemen', name: 'p', attributes: {}, classes: [], children: [node], source: '' }];
}

function sizeOf(element: HtmlElement): number {
  const className = element.classes.find((c) => Object.hasOwn(SIZES, c));
  return className === undefined ? 12 : (SIZES[className] ?? 12);
}

/** Height in points, estimated from the letters a line holds. */
function paragraphHeight(element: HtmlElement, context: WordContext): number {
  if (element.classes.includes(CLASS.lambang)) return EMBLEM.height;
  const pt = sizeOf(element);
  const room = Math.max(Math.floor(context.width / 20 / (pt * LETTER_WIDTH)), 1);
  const breaks = findElements(element, (x) => x.name === 'br').length;
  return (Math.ceil(textOf(element).length / room) + breaks) * pt * 1.35;
}
