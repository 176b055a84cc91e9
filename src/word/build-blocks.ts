import { CLASS } from '../html/vocabulary.ts';
import { type Block, makeParagraph, type ParagraphBlock, type ParagraphOptions } from './block.ts';
import { buildTable, outsideCells } from './build-table.ts';
import { buildContentsList } from './contents-list.ts';
import { twipMm } from './document-layout.ts';
import { listIndent } from './document-styles.ts';
import { HEADING_LIST } from './heading-numbers.ts';
import { buildCaption, buildHeading } from './headings.ts';
import { findElements, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';
import { LIST_LEVELS } from './numbering-xml.ts';
import { buildPhotoTable } from './photo-table.ts';
import type { WordContext } from './word-context.ts';
import { type PictureLimit, writeRuns } from './write-runs.ts';

const INLINE_ELEMENTS: readonly string[] = ['strong', 'em', 'u', 'br', 'span', 'a', 'b', 'i', 'img', 'svg'];
const PARAGRAPH_STYLES: Readonly<Record<string, string>> = {
  [CLASS.catatan]: 'Catatan',
  [CLASS.faktor]: 'Faktor',
  [CLASS.pusat]: 'Pusat',
  [CLASS.rapat]: 'Rapat',
};

/** Content of a section or cell as paragraphs and tables; text outside any block becomes a paragraph of its own. */
export function buildBlocks(children: readonly HtmlNode[], context: WordContext, style = 'BodyText'): readonly Block[] {
  return buildEach(children, context, style, (element, i, before) => {
    if (element.classes.some((name) => name === CLASS['tanda-tangan'] || name === CLASS['dua-pihak']))
      keepLastWithNext(before);
    return buildBlock(element, context, style, staysWithNext(children, i));
  });
}

/** Block elements by `build`, which may still change the blocks before; what stands between them as paragraphs of a style. */
function buildEach(
  children: readonly HtmlNode[],
  context: WordContext,
  style: string,
  build: (element: HtmlElement, i: number, before: Block[]) => readonly Block[],
): readonly Block[] {
  const result: Block[] = [];
  let loose: HtmlNode[] = [];
  const close = (): void => {
    const content = writeRuns(loose, context);
    if (content !== '') result.push(makeParagraph(style, content));
    loose = [];
  };
  for (const [i, s] of children.entries()) {
    if (s.kind === 'teks' || INLINE_ELEMENTS.includes(s.name)) loose.push(s);
    else {
      close();
      result.push(...build(s, i, result));
    }
  }
  close();
  return result;
}

/** Whether what follows must not go to the next page without it: a note of the table, or the signatures. */
function staysWithNext(children: readonly HtmlNode[], i: number): boolean {
  const next = children.slice(i + 1).find((a) => a.kind === 'elemen' || a.text.trim() !== '');
  return next?.kind === 'elemen' && NOT_ALONE.some((name) => next.classes.includes(name));
}

const NOT_ALONE = [CLASS.catatan, CLASS['tanda-tangan'], CLASS['dua-pihak']] as const;

function buildBlock(element: HtmlElement, context: WordContext, style: string, stays: boolean): readonly Block[] {
  switch (element.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return [buildHeading(element, context)];
    case 'p':
      return [
        {
          ...buildParagraph(element, context, style),
          ...(stays && element.classes.includes(CLASS.catatan) ? { keepWithNext: true } : {}),
        },
      ];
    case 'ul':
    case 'ol':
      return buildList(element, context, 0);
    case 'table':
      return [...buildBlocks(outsideCells(element), context, style), ...buildFilledTable(element, context, stays)];
    case 'figure':
      return buildFigure(element, context);
    case 'figcaption':
      return [buildCaption(element, context)];
    case 'nav':
      return element.classes.includes(CLASS.daftar)
        ? [...buildBlocks(outsideEntries(element), context, style), ...buildContentsList(element, context)]
        : buildBlocks(element.children, context, style);
    case 'div':
      if (element.classes.includes(CLASS.foto))
        return hasContent(element.children) ? [buildPhotoTable(element, context, buildPhoto)] : [];
      return element.classes.includes(CLASS['tanda-tangan'])
        ? buildSignature(element, context)
        : buildBlocks(element.children, context, style);
    default:
      return buildBlocks(element.children, context, style);
  }
}

/** What a contents list holds beside its entries; it is written above them rather than lost. */
function outsideEntries(nav: HtmlElement): readonly HtmlNode[] {
  return nav.children.filter(
    (a) => a.kind === 'teks' || findElements(a, (x) => x.classes.includes(CLASS.entri)).length === 0,
  );
}

/** A table without a cell is none. */
function buildFilledTable(element: HtmlElement, context: WordContext, stays: boolean): readonly Block[] {
  return findElements(element, (x) => x.name === 'td' || x.name === 'th').length === 0
    ? []
    : [buildTable(element, context, buildBlocks, stays)];
}

function buildParagraph(element: HtmlElement, context: WordContext, style: string): ParagraphBlock {
  if (element.classes.includes(CLASS['judul-tabel'])) return buildCaption(element, context) as ParagraphBlock;
  if (element.classes.includes(CLASS.ruang))
    return makeParagraph(style, writeRuns(element.children, context), { height: (22 * 72) / 25.4 });
  if (element.classes.includes(CLASS.kotak)) return buildBox(element, context, style);
  const className = element.classes.find((c) => Object.hasOwn(PARAGRAPH_STYLES, c));
  return makeParagraph(
    className === undefined ? style : (PARAGRAPH_STYLES[className] ?? style),
    writeRuns(element.children, context),
  );
}

const BORDER = `<w:pBdr>${[
  ['top', 17],
  ['left', 8],
  ['bottom', 17],
  ['right', 8],
]
  .map(([side, space]) => `<w:${side} w:val="single" w:sz="6" w:space="${space}" w:color="000000"/>`)
  .join('')}</w:pBdr>`;

/** The box of an electronic signature, 62 mm wide. */
function buildBox(element: HtmlElement, context: WordContext, style: string): ParagraphBlock {
  const options: ParagraphOptions = {
    align: 'center',
    border: BORDER,
    left: 160,
    right: Math.max(context.width - twipMm(60), 0),
  };
  return makeParagraph(style, writeRuns(element.children, context, { size: 18 }), {
    options,
    before: 24,
    after: 24,
  });
}

/** Least width of what stands in a list, in twips; a cell may be narrower than its indent. */
const LEAST_WIDTH = 300;

/** List items; the text after a nested list goes on as a paragraph of the item. */
function buildList(element: HtmlElement, context: WordContext, depth: number): readonly Block[] {
  const ticked = element.classes.includes(CLASS.centang);
  const numbered = element.name === 'ol';
  const start = Number(element.attributes.start ?? 1);
  const form = numbered ? 'nomor' : ticked ? 'centang' : 'bulat';
  const style = numbered ? 'ListNumber' : ticked ? 'ListCheck' : 'ListBullet';
  const level = Math.min(depth, LIST_LEVELS.length - 1);
  context.counters.lists.push({
    form,
    level: level,
    start: Number.isInteger(start) && start >= 0 ? start : 1,
  });
  const listNumber = context.counters.lists.length + HEADING_LIST;
  const inner = { ...context, width: Math.max(context.width - listIndent(0), LEAST_WIDTH) };
  // What is no item, as a text between two, becomes one.
  const items = element.children.filter((a) => a.kind === 'elemen' || a.text.trim() !== '');
  const result = items.flatMap((a) => {
    const content = buildListItem(a.kind === 'elemen' && a.name === 'li' ? a.children : [a], inner, style, depth);
    return content.map((b, i): Block => {
      if (b.kind !== 'paragraf') return b;
      const align = element.classes.includes(CLASS.kegiatan) ? ({ align: 'left' } as const) : {};
      if (b.options.list !== undefined) return { ...b, options: { ...b.options, ...align } };
      const place = i === 0 ? { list: { number: listNumber, level: level } } : { left: listIndent(level) };
      return { ...b, options: { ...b.options, ...align, ...place } };
    });
  });
  return depth > 0 ? result : result.map((b, i) => spaceList(b, i === 0, i === result.length - 1));
}

function buildListItem(
  children: readonly HtmlNode[],
  context: WordContext,
  style: string,
  depth: number,
): readonly Block[] {
  return buildEach(children, context, style, (s) =>
    s.name === 'ul' || s.name === 'ol' ? buildList(s, context, depth + 1) : buildBlocks([s], context, style),
  );
}

function spaceList(block: Block, first: boolean, last: boolean): Block {
  if (block.kind !== 'paragraf') return block;
  return { ...block, ...(first ? { before: 3 } : {}), ...(last ? { after: 6 } : {}) };
}

/** A picture or chart with its caption, kept together. */
function buildFigure(element: HtmlElement, context: WordContext, limit?: PictureLimit): readonly Block[] {
  return element.children.flatMap((a): readonly Block[] => {
    if (a.kind === 'elemen' && a.name === 'figcaption') return [buildCaption(a, context)];
    if (a.kind === 'teks' || (a.name !== 'svg' && a.name !== 'img')) return buildBlocks([a], context);
    return [makeParagraph('Gambar', writeRuns([a], context, {}, limit), { before: limit === undefined ? 9 : 0 })];
  });
}

/** What stands beside another picture: a figure, or whatever else the template put there. */
function buildPhoto(node: HtmlNode, context: WordContext, limit: PictureLimit): readonly Block[] {
  return node.kind === 'elemen' && node.name === 'figure'
    ? buildFigure(node, context, limit)
    : buildBlocks([node], context);
}

/** The signature block: right half of the page, whole, and never without the text before it. */
function buildSignature(element: HtmlElement, context: WordContext): readonly Block[] {
  const left = Math.round(context.width / 2);
  const content = buildBlocks(element.children, { ...context, width: context.width - left }, 'TandaTangan');
  return content.map((b, i): Block => {
    if (b.kind !== 'paragraf') return b;
    return {
      ...b,
      options: { ...b.options, left: left + (b.options.left ?? 0), keepLines: true },
      keepWithNext: i < content.length - 1,
      ...(i === 0 ? { before: 18 } : {}),
    };
  });
}

function keepLastWithNext(blocks: Block[]): void {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraf') return;
  blocks[blocks.length - 1] = { ...last, keepWithNext: true, options: { ...last.options, keepLines: true } };
}

/** Whether an element holds anything to print. */
export function hasContent(children: readonly HtmlNode[]): boolean {
  return children.some((s) => (s.kind === 'teks' ? s.text.trim() !== '' : textOf(s) !== '' || s.name !== 'br'));
}
