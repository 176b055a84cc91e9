import { foldSpace, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { inlinePicture } from './picture-xml.ts';
import { altOf, type ReadyPicture } from './prepare-pictures.ts';
import { type RunLook, textRun } from './run-xml.ts';
import type { WordContext } from './word-context.ts';

/** Most a picture may take, in points; it is scaled down to fit, never up unless `isi`. */
export interface PictureLimit {
  readonly width: number;
  readonly height: number;
  readonly fill?: boolean;
}

const LINE_BREAK = Symbol('br');
type Piece =
  | { readonly text: string; readonly look: RunLook }
  | { readonly picture: HtmlElement }
  | typeof LINE_BREAK;

/** Inline content as runs: white space folded as a browser does, line breaks, bold, italic, underline, pictures. */
export function writeRuns(
  nodes: readonly HtmlNode[],
  k: WordContext,
  look: RunLook = {},
  limit?: PictureLimit,
): string {
  // Most cells and paragraphs are one text.
  if (nodes.length === 1 && nodes[0]?.kind === 'teks') {
    const text = foldSpace(nodes[0].text).replace(/^ | $/g, '');
    return text === '' ? '' : textRun(text, look);
  }
  const pieces = foldPieces(nodes.flatMap((s) => toPieces(s, {})));
  let result = '';
  let breaks = 0;
  for (const p of pieces) {
    if (p === LINE_BREAK) breaks += 1;
    else if ('picture' in p) {
      if (breaks > 0) result += `<w:r>${'<w:br/>'.repeat(breaks)}</w:r>`;
      breaks = 0;
      result += pictureRun(p.picture, k, limit);
    } else {
      result += textRun(p.text, { ...look, ...p.look }, breaks);
      breaks = 0;
    }
  }
  return result;
}

function toPieces(s: HtmlNode, look: RunLook): readonly Piece[] {
  if (s.kind === 'teks') return [{ text: foldSpace(s.text), look }];
  if (s.name === 'br') return [LINE_BREAK];
  if (s.name === 'img' || s.name === 'svg') return [{ picture: s }];
  const r: RunLook =
    s.name === 'strong' || s.name === 'b'
      ? { ...look, bold: true }
      : s.name === 'em' || s.name === 'i'
        ? { ...look, italic: true }
        : s.name === 'u'
          ? { ...look, underline: true }
          : look;
  return s.children.flatMap((a) => toPieces(a, r));
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
  const last = pieces.pop();
  if (last === undefined) return;
  if (last === LINE_BREAK || 'picture' in last) {
    pieces.push(last);
    return;
  }
  const text: string = last.text.replace(/ $/, '');
  if (text === '') trimEnd(pieces);
  else pieces.push({ ...last, text });
}

/** A picture in the line, or its alternative text when it could not be read. */
function pictureRun(e: HtmlElement, k: WordContext, limit?: PictureLimit): string {
  const g = k.pictures.get(e);
  if (g === undefined) return textRun(altOf(e), { italic: true });
  return inlinePicture(g, scaleToFit(g, limit ?? { width: k.width / 20, height: k.height }), k.media);
}

function scaleToFit(
  g: ReadyPicture,
  limit: PictureLimit,
): { readonly width: number; readonly height: number } {
  // Within cells and lists in one another there may be no room left; Word refuses a picture without a side.
  const scale = Math.min(
    Math.max(limit.width, 1) / g.width,
    limit.height / g.height,
    limit.fill === true ? 9 : 1,
  );
  return { width: g.width * scale, height: g.height * scale };
}
