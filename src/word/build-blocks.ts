import { CLASS } from '../html/vocabulary.ts';
import { type Block, makeParagraph, type ParagraphBlock, type ParagraphOptions } from './block.ts';
import { buildTable, outsideCells } from './build-table.ts';
import { buildContentsList } from './contents-list.ts';
import { twipMm } from './document-layout.ts';
import { listIndent } from './document-styles.ts';
import { buildCaption, buildHeading } from './headings.ts';
import { findElements, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';
import { LIST_LEVELS } from './numbering-xml.ts';
import { buildPhotoTable } from './photo-table.ts';
import type { WordContext } from './word-context.ts';
import { type PictureLimit, writeRuns } from './write-runs.ts';

const INLINE_ELEMENTS: readonly string[] = ['strong', 'em', 'u', 'br', 'span', 'a', 'b', 'i', 'img', 'svg'];
const PARAGRAPH_STYLES: Readonly<Record<string, string>> = {
  [CLASS.catatan]: 'Catatan',
  [CLASS.sub]: 'SubKegiatan',
  [CLASS.faktor]: 'Faktor',
  [CLASS.pusat]: 'Pusat',
  [CLASS.rapat]: 'Rapat',
};

/** Content of a section or cell as paragraphs and tables; text outside any block becomes a paragraph of its own. */
export function buildBlocks(
  children: readonly HtmlNode[],
  k: WordContext,
  style = 'BodyText',
): readonly Block[] {
  const result: Block[] = [];
  let loose: HtmlNode[] = [];
  const close = (): void => {
    const content = writeRuns(loose, k);
    if (content !== '') result.push(makeParagraph(style, content));
    loose = [];
  };
  for (const [i, s] of children.entries()) {
    if (s.kind === 'teks' || INLINE_ELEMENTS.includes(s.name)) {
      loose.push(s);
      continue;
    }
    close();
    if (s.classes.includes(CLASS['tanda-tangan'])) keepLastWithNext(result);
    result.push(...buildBlock(s, k, style, hasNote(children, i)));
  }
  close();
  return result;
}

/** Whether a note of the table follows, which must not go to the next page without it. */
function hasNote(children: readonly HtmlNode[], i: number): boolean {
  const next = children.slice(i + 1).find((a) => a.kind === 'elemen' || a.text.trim() !== '');
  return next?.kind === 'elemen' && next.name === 'p' && next.classes.includes(CLASS.catatan);
}

function buildBlock(e: HtmlElement, k: WordContext, style: string, stays: boolean): readonly Block[] {
  switch (e.name) {
    case 'h1':
    case 'h2':
    case 'h3':
      return [buildHeading(e, k)];
    case 'p':
      return [
        {
          ...buildParagraph(e, k, style),
          ...(stays && e.classes.includes(CLASS.catatan) ? { keepWithNext: true } : {}),
        },
      ];
    case 'ul':
    case 'ol':
      return buildList(e, k, 0);
    case 'table':
      return [...buildBlocks(outsideCells(e), k, style), ...buildFilledTable(e, k, stays)];
    case 'figure':
      return buildFigure(e, k);
    case 'figcaption':
      return [buildCaption(e, k)];
    case 'nav':
      return e.classes.includes(CLASS.daftar)
        ? [...buildBlocks(outsideEntries(e), k, style), ...buildContentsList(e, k)]
        : buildBlocks(e.children, k, style);
    case 'div':
      if (e.classes.includes(CLASS.foto))
        return hasContent(e.children) ? [buildPhotoTable(e, k, buildPhoto)] : [];
      return e.classes.includes(CLASS['tanda-tangan'])
        ? buildSignature(e, k)
        : buildBlocks(e.children, k, style);
    default:
      return buildBlocks(e.children, k, style);
  }
}

/** What a contents list holds beside its entries; it is written above them rather than lost. */
function outsideEntries(nav: HtmlElement): readonly HtmlNode[] {
  return nav.children.filter(
    (a) => a.kind === 'teks' || findElements(a, (x) => x.classes.includes(CLASS.entri)).length === 0,
  );
}

/** A table without a cell is none. */
function buildFilledTable(e: HtmlElement, k: WordContext, stays: boolean): readonly Block[] {
  return findElements(e, (x) => x.name === 'td' || x.name === 'th').length === 0
    ? []
    : [buildTable(e, k, buildBlocks, stays)];
}

function buildParagraph(e: HtmlElement, k: WordContext, style: string): ParagraphBlock {
  if (e.classes.includes(CLASS['judul-tabel'])) return buildCaption(e, k) as ParagraphBlock;
  if (e.classes.includes(CLASS.ruang))
    return makeParagraph(style, writeRuns(e.children, k), { height: (22 * 72) / 25.4 });
  if (e.classes.includes(CLASS.kotak)) return buildBox(e, k, style);
  const className = e.classes.find((c) => Object.hasOwn(PARAGRAPH_STYLES, c));
  return makeParagraph(
    className === undefined ? style : (PARAGRAPH_STYLES[className] ?? style),
    writeRuns(e.children, k),
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
function buildBox(e: HtmlElement, k: WordContext, style: string): ParagraphBlock {
  const options: ParagraphOptions = {
    align: 'center',
    border: BORDER,
    left: 160,
    right: Math.max(k.width - twipMm(60), 0),
  };
  return makeParagraph(style, writeRuns(e.children, k, { size: 18 }), { options, before: 24, after: 24 });
}

/** Least width of what stands in a list, in twips; a cell may be narrower than its indent. */
const LEAST_WIDTH = 300;

/** List items; the text after a nested list goes on as a paragraph of the item. */
function buildList(e: HtmlElement, k: WordContext, depth: number): readonly Block[] {
  const ticked = e.classes.includes(CLASS.centang);
  const numbered = e.name === 'ol';
  const start = Number(e.attributes.start ?? 1);
  const form = numbered ? 'nomor' : ticked ? 'centang' : 'bulat';
  const style = numbered ? 'ListNumber' : ticked ? 'ListCheck' : 'ListBullet';
  const level = Math.min(depth, LIST_LEVELS.length - 1);
  k.counters.lists.push({ form, level: level, start: Number.isInteger(start) && start >= 0 ? start : 1 });
  const listNumber = k.counters.lists.length;
  const inner = { ...k, width: Math.max(k.width - listIndent(0), LEAST_WIDTH) };
  // What is no item, as a text between two, becomes one.
  const items = e.children.filter((a) => a.kind === 'elemen' || a.text.trim() !== '');
  const result = items.flatMap((a) => {
    const content = buildListItem(
      a.kind === 'elemen' && a.name === 'li' ? a.children : [a],
      inner,
      style,
      depth,
    );
    return content.map((b, i): Block => {
      if (b.kind !== 'paragraf') return b;
      const align = e.classes.includes(CLASS.kegiatan) ? ({ align: 'left' } as const) : {};
      if (b.options.list !== undefined) return { ...b, options: { ...b.options, ...align } };
      const place = i === 0 ? { list: { number: listNumber, level: level } } : { left: listIndent(level) };
      return { ...b, options: { ...b.options, ...align, ...place } };
    });
  });
  return depth > 0 ? result : result.map((b, i) => spaceList(b, i === 0, i === result.length - 1));
}

function buildListItem(
  children: readonly HtmlNode[],
  k: WordContext,
  style: string,
  depth: number,
): readonly Block[] {
  const result: Block[] = [];
  let loose: HtmlNode[] = [];
  const close = (): void => {
    const content = writeRuns(loose, k);
    if (content !== '' || (result.length === 0 && loose.length === 0))
      result.push(makeParagraph(style, content));
    loose = [];
  };
  for (const s of children) {
    if (s.kind === 'teks' || INLINE_ELEMENTS.includes(s.name)) loose.push(s);
    else {
      if (loose.length > 0) close();
      result.push(
        ...(s.name === 'ul' || s.name === 'ol' ? buildList(s, k, depth + 1) : buildBlocks([s], k, style)),
      );
    }
  }
  if (loose.length > 0) close();
  return result;
}

function spaceList(b: Block, first: boolean, last: boolean): Block {
  if (b.kind !== 'paragraf') return b;
  return { ...b, ...(first ? { before: 3 } : {}), ...(last ? { after: 6 } : {}) };
}

/** A picture or chart with its caption, kept together. */
function buildFigure(e: HtmlElement, k: WordContext, limit?: PictureLimit): readonly Block[] {
  return e.children.flatMap((a): readonly Block[] => {
    if (a.kind === 'elemen' && a.name === 'figcaption') return [buildCaption(a, k)];
    if (a.kind === 'teks' || (a.name !== 'svg' && a.name !== 'img')) return buildBlocks([a], k);
    return [makeParagraph('Gambar', writeRuns([a], k, {}, limit), { before: limit === undefined ? 9 : 0 })];
  });
}

/** What stands beside another picture: a figure, or whatever else the template put there. */
function buildPhoto(s: HtmlNode, k: WordContext, limit: PictureLimit): readonly Block[] {
  return s.kind === 'elemen' && s.name === 'figure' ? buildFigure(s, k, limit) : buildBlocks([s], k);
}

/** The signature block: right half of the page, whole, and never without the text before it. */
function buildSignature(e: HtmlElement, k: WordContext): readonly Block[] {
  const left = Math.round(k.width / 2);
  const content = buildBlocks(e.children, { ...k, width: k.width - left }, 'TandaTangan');
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
  if (last?.kind === 'paragraf') {
    blocks[blocks.length - 1] = {
      ...last,
      keepWithNext: true,
      options: { ...last.options, keepLines: true },
    };
  }
}

/** Whether an element holds anything to print. */
export function hasContent(children: readonly HtmlNode[]): boolean {
  return children.some((s) =>
    s.kind === 'teks' ? s.text.trim() !== '' : textOf(s) !== '' || s.name !== 'br',
  );
}
