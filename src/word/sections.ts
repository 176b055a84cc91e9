import { CLASS } from '../html/vocabulary.ts';
import type { Block } from './block.ts';
import { buildBlocks, hasContent } from './build-blocks.ts';
import { buildCover } from './cover.ts';
import { contentHeight, contentWidth, pictureHeight } from './document-layout.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import type { SectionKind } from './section-options.ts';
import type { WordContext } from './word-context.ts';

/** A run of pages with one orientation and one kind of page number. */
export interface Section extends SectionKind {
  readonly blocks: readonly Block[];
}

/** Space above a part that goes on on the same page (`section.lanjut`), in points. */
const CONTINUED_SPACE = 18;

/** The body as sections: each `section` starts a page; a `div.lanskap` lies on pages of its own. */
export function buildSections(root: HtmlElement, context: WordContext): readonly Section[] {
  const result: Section[] = [];
  for (const [i, s] of root.children.entries()) {
    if (s.kind === 'teks' && s.text.trim() === '') continue;
    if (s.kind === 'elemen' && s.classes.includes(CLASS['cap-draf'])) continue;
    if (s.kind === 'teks' || s.name !== 'section') {
      const parts = splitLandscape([s], context, 'arab', false);
      if (i > 0) appendSections(result, parts, 0);
      else result.push(...parts);
    } else if (s.classes.includes(CLASS.sampul)) {
      result.push({
        kind: 'sampul',
        landscape: false,
        blocks: buildCover(s, withOrientation(context, false)),
      });
    } else {
      const kind = s.classes.includes(CLASS.romawi) ? 'romawi' : 'arab';
      const parts = splitLandscape(s.children, context, kind, s.classes.includes(CLASS.lanskap));
      if (s.classes.includes(CLASS.lanjut) && result.at(-1)?.kind === kind)
        appendSections(result, parts, CONTINUED_SPACE);
      else result.push(...parts);
    }
  }
  // Word wants a section, be it of an empty page.
  return result.length > 0 ? result : [{ kind: 'arab', landscape: false, blocks: [] }];
}

function splitLandscape(
  children: readonly HtmlNode[],
  context: WordContext,
  kind: Section['kind'],
  landscape: boolean,
): readonly Section[] {
  const result: Section[] = [];
  let pending: HtmlNode[] = [];
  const close = (): void => {
    if (hasContent(pending))
      result.push({ kind, landscape, blocks: buildBlocks(pending, withOrientation(context, landscape)) });
    pending = [];
  };
  for (const s of children) {
    if (s.kind === 'elemen' && s.name === 'div' && s.classes.includes(CLASS.lanskap)) {
      close();
      result.push({ kind, landscape: true, blocks: buildBlocks(s.children, withOrientation(context, true)) });
    } else pending.push(s);
  }
  close();
  return result;
}

/** Puts the first of `parts` behind the last section, when both lie the same way. */
function appendSections(result: Section[], parts: readonly Section[], space: number): void {
  const [first, ...rest] = parts;
  const last = result.at(-1);
  if (first === undefined) return;
  if (last === undefined || last.landscape !== first.landscape) result.push(first);
  else {
    const [head, ...tail] = first.blocks;
    const spaced = head?.kind === 'paragraf' && space > 0 ? { ...head, before: space } : head;
    result[result.length - 1] = {
      ...last,
      blocks: [...last.blocks, ...(spaced === undefined ? [] : [spaced]), ...tail],
    };
  }
  result.push(...rest);
}

function withOrientation(context: WordContext, landscape: boolean): WordContext {
  return {
    ...context,
    width: contentWidth(context.layout, landscape),
    page: contentHeight(context.layout, landscape),
    height: pictureHeight(context.layout, landscape),
  };
}
