import { CHART_DATA, readChartData } from '../html/chart-data.ts';
import { foldSpace, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { inlineChart, inlinePicture } from './picture-xml.ts';
import { altOf, type ReadyPicture } from './prepare-pictures.ts';
import { runWithReferences } from './references.ts';
import { type RunLook, textRun } from './run-xml.ts';
import type { WordContext } from './word-context.ts';

/** Most a picture may take, in points; it is scaled down to fit, never up unless `content`. */
export interface PictureLimit {
  readonly width: number;
  readonly height: number;
  readonly fill?: boolean;
}

const LINE_BREAK = Symbol('br');
type Piece = { readonly text: string; readonly look: RunLook } | { readonly picture: HtmlElement } | typeof LINE_BREAK;

/** Inline content as runs: white space folded as a browser does, line breaks, bold, italic, underline, pictures. */
export function writeRuns(
  nodes: readonly HtmlNode[],
  context: WordContext,
  look: RunLook = {},
  limit?: PictureLimit,
): string {
  // Most cells and paragraphs are one text.
  if (nodes.length === 1 && nodes[0]?.kind === 'teks') {
    const text = foldSpace(nodes[0].text).replace(/^ | $/g, '');
    return text === '' ? '' : runWithReferences(text, context.references, look);
  }
  const pieces = foldPieces(nodes.flatMap((s) => toPieces(s, {})));
  let result = '';
  let breaks = 0;
  for (const p of pieces) {
    if (p === LINE_BREAK) breaks += 1;
    else if ('picture' in p) {
      if (breaks > 0) result += `<w:r>${'<w:br/>'.repeat(breaks)}</w:r>`;
      breaks = 0;
      result += pictureRun(p.picture, context, limit);
    } else {
      result += runWithReferences(p.text, context.references, { ...look, ...p.look }, breaks);
      breaks = 0;
    }
  }
  return result;
}

const LOOK_OF: Readonly<Record<string, RunLook>> = {
  strong: { bold: true },
  b: { bold: true },
  em: { italic: true },
  i: { italic: true },
  u: { underline: true },
};

function toPieces(node: HtmlNode, look: RunLook): readonly Piece[] {
  if (node.kind === 'teks') return [{ text: foldSpace(node.text), look }];
  if (node.name === 'br') return [LINE_BREAK];
  if (node.name === 'img' || node.name === 'svg') return [{ picture: node }];
  return node.children.flatMap((a) => toPieces(a, { ...look, ...LOOK_OF[node.name] }));
}

/** Folds spaces across pieces and drops those at the ends of lines. */
function foldPieces(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let afterSpace = true;
  for (const p of pieces) {
    if (p === LINE_BREAK) {
      trimEnd(result);
      result.push(p);
      afterSpace = true;
    } else if ('picture' in p) {
      result.push(p);
      afterSpace = false;
    } else {
      const content: string = afterSpace ? p.text.replace(/^ /, '') : p.text;
      if (content === '') continue;
      result.push({ text: content, look: p.look });
      afterSpace = content.endsWith(' ');
    }
  }
  trimEnd(result);
  return result;
}

/** Drops the space at the end of a line. */
function trimEnd(pieces: Piece[]): void {
  const last = pieces.at(-1);
  if (last === undefined || last === LINE_BREAK || 'picture' in last) return;
  pieces.pop();
  const text: string = last.text.replace(/ $/, '');
  if (text === '') trimEnd(pieces);
  else pieces.push({ ...last, text });
}

/** A picture in the line, or its alternative text when it could not be read. */
function pictureRun(element: HtmlElement, context: WordContext, limit?: PictureLimit): string {
  const g = context.pictures.get(element);
  if (g === undefined) return textRun(altOf(element), { italic: true });
  const size = scaleToFit(g, limit ?? { width: context.width / 20, height: context.height });
  const data = readChartData(element.attributes[CHART_DATA]);
  const picture = inlinePicture(g, size, context.media);
  return data === null ? picture : inlineChart(data, { alt: g.alt, size }, picture, context.media);
}

function scaleToFit(picture: ReadyPicture, limit: PictureLimit): { readonly width: number; readonly height: number } {
  // Within cells and lists in one another there may be no room left; Word refuses a picture without a side.
  const scale = Math.min(
    Math.max(limit.width, 1) / picture.width,
    limit.height / picture.height,
    limit.fill === true ? 9 : 1,
  );
  return { width: picture.width * scale, height: picture.height * scale };
}
