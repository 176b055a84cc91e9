import { type CellRef, formatCellRef } from '../../../findings/cell-ref.ts';
import { LINK_ADDRESS } from '../../../preview-page/paths.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../report/context/report-context.ts';
import { findElements, type HtmlElement, type HtmlNode, readHtml, textOf } from '../../../word/html-tree.ts';
import type { ComposedView } from '../../outputs/output-kind.ts';
import { numbersIn, type ParagraphSource } from './sentence-figures.ts';
import { traceParagraphs } from './sentence-sources.ts';
import { quarterlyTables } from './table-sources.ts';
import { type TracedCell, traceEach } from './trace-table.ts';
import type { Traced } from './traced.ts';
import { traceYearlyParagraphs } from './yearly-sentences.ts';
import { yearlyTables } from './yearly-sources.ts';

/** The report with a link on every number whose cells are known. */
interface LinkedReport {
  readonly html: string;
  /** Cells of each link, the most telling first; a link's address ends in its place in this list. */
  readonly links: readonly (readonly CellRef[])[];
}

/** A number of many cells leads to the first of them and shows no more than these. */
const MOST_CELLS = 60;
/** A piece of the source that becomes a link. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly CellRef[];
}

/**
 * Puts links on the numbers of a report, for a print that shows where each stands. Nothing else of the document changes,
 * and a number whose text is not the one that its cells give gets none: templates may print what they like.
 */
export function linkReport(html: string, composed: ComposedView, traced: Traced): LinkedReport {
  const body = readHtml(html);
  const { tables, sentences } =
    composed.kind === 'yearly'
      ? { tables: yearlyTables(composed.view, traced), sentences: traceYearlyParagraphs(composed.view, traced) }
      : { tables: quarterlyTables(composed.view, traced), sentences: traceParagraphs(composed.view, traced) };
  const cells = traceEach(tables, makeReportContext(traced.hasil, DEFAULT_OPTIONS));
  const paragraphs = new Map([...sentences].map(([text, source]) => [plainSpaces(text), source]));
  const pieces: Piece[] = [];
  const visit = (element: HtmlElement): void => {
    if (element.name === 'a') return;
    const rows = element.name === 'table' ? cells.get(element.attributes['aria-labelledby'] ?? '') : undefined;
    if (rows !== undefined) pieces.push(...tablePieces(element, rows));
    else if (isBlock(element)) pieces.push(...blockPieces(element, paragraphs, html));
    else for (const child of element.children) if (child.kind === 'elemen') visit(child);
  };
  visit(body);
  return insertLinks(html, pieces);
}

/** An element that holds running text and no other block. */
function isBlock(element: HtmlElement): boolean {
  const inline = ['strong', 'em', 'u', 'br', 'span', 'a'];
  return element.children.every((child) => child.kind === 'teks' || inline.includes(child.name));
}

function tablePieces(table: HtmlElement, rows: readonly (readonly TracedCell[])[]): readonly Piece[] {
  const bodies = findElements(table, ({ name }) => name === 'tbody');
  const printed = bodies.flatMap((body) => findElements(body, ({ name }) => name === 'tr'));
  return printed.flatMap((row, r) => {
    const cells = findElements(row, ({ name }) => name === 'td' || name === 'th');
    return cells.flatMap((cell, c) => {
      const source = rows[r]?.[c];
      const isTrue = source !== undefined && source.cells.length > 0 && textOf(cell) === source.text.trim();
      return isTrue ? wholePieces(cell, source.cells) : [];
    });
  });
}

function blockPieces(
  block: HtmlElement,
  paragraphs: ReadonlyMap<string, ParagraphSource>,
  html: string,
): readonly Piece[] {
  const source = paragraphs.get(plainSpaces(textOf(block)));
  if (source === undefined) return [];
  if (source.kind === 'whole') return wholePieces(block, [source.cell]);
  const left = [...source.places];
  return textsOf(block).flatMap((part) =>
    numbersIn(html.slice(part.start, part.end)).flatMap(({ text, start }) => {
      const place = left.findIndex((one) => one.text === plainSpaces(text));
      const [found] = place < 0 ? [] : left.splice(0, place + 1).slice(-1);
      const at = part.start + start;
      return found === undefined || found.cells.length === 0
        ? []
        : [{ start: at, end: at + text.length, cells: found.cells }];
    }),
  );
}

/** Typography puts no-break spaces where the view has plain ones. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function wholePieces(element: HtmlElement, cells: readonly CellRef[]): readonly Piece[] {
  return textsOf(element).map((place) => ({ ...place, cells }));
}

/** Places of the texts below an element that are not blank and in no link. */
function textsOf(element: HtmlElement): readonly { readonly start: number; readonly end: number }[] {
  return element.children.flatMap((node: HtmlNode) => {
    if (node.kind === 'elemen') return node.name === 'a' ? [] : textsOf(node);
    return node.text.trim() === '' || node.from === undefined ? [] : [node.from];
  });
}

function insertLinks(html: string, pieces: readonly Piece[]): LinkedReport {
  const links: (readonly CellRef[])[] = [];
  const known = new Map<string, number>();
  const parts: string[] = [];
  let end = 0;
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    if (piece.start < end) continue;
    const cells = [...new Map(piece.cells.map((cell) => [formatCellRef(cell), cell])).values()].slice(0, MOST_CELLS);
    const key = cells.map(formatCellRef).join();
    const number = known.get(key) ?? links.push(cells) - 1;
    known.set(key, number);
    const open = `<a href="${LINK_ADDRESS}${number}" style="color:inherit;text-decoration:none">`;
    parts.push(html.slice(end, piece.start), open, html.slice(piece.start, piece.end), '</a>');
    end = piece.end;
  }
  return { html: parts.join('') + html.slice(end), links };
}
