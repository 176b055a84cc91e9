import { CLASS, SIZE_CLASS } from '../html/vocabulary.ts';
import { type Block, makeParagraph, type ParagraphOptions, type TableBlock, writeBlocks } from './block.ts';
import { twip } from './document-layout.ts';
import { sizeSuffix } from './document-styles.ts';
import { CELL_PADDING } from './extra-styles.ts';
import { childElements, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { partTallGroups } from './part-groups.ts';
import { rowHeights } from './row-heights.ts';
import { rowsWithNext, tableHeights } from './rows-together.ts';
import type { GridCell, GridRow } from './table-grid.ts';
import { columnWidths, readRows } from './table-rows.ts';
import { type CellProperties, cellXml, rowXml, tableXml } from './table-xml.ts';
import type { WordContext } from './word-context.ts';
import { writeRuns } from './write-runs.ts';

/** Writes the blocks of a cell; handed in by blok.ts, which writes tables by this file. */
type BlockWriter = (children: HtmlElement['children'], k: WordContext, style: string) => readonly Block[];

const PADDING = CELL_PADDING.left + CELL_PADDING.right;
/** A group of rows stays whole up to this share of the tallest picture's height: so much of a page it may leave empty. */
const TALL_GROUP = 0.6;

/**
 * A table: fixed widths in the proportions of its `col`s, repeated heading rows, merged cells, rows that never split.
 * With `dicatat` its last row stays with the note below it.
 */
export function buildTable(element: HtmlElement, context: WordContext, write: BlockWriter, noted: boolean): TableBlock {
  const twips = columnWidths(element, readRows(element), context.width);
  const heightsOf = rowHeights(twips, tableSize(element), context.letters);
  const tableRows = readRows(partTallGroups(element, heightsOf, context.height * TALL_GROUP));
  const keptWhole = element.classes.includes(CLASS.utuh);
  const together = rowsWithNext(tableRows, tableHeights(tableRows, heightsOf), context.page, keptWhole);
  const plain = element.classes.includes(CLASS.isian) || element.classes.includes(CLASS['dua-pihak']);
  const above = new Map<GridCell, BuiltCell>();
  const rows = tableRows.map((b, i) => {
    const stays = i === tableRows.length - 1 ? noted : together[i] === true;
    const cell = writeRowCells(b.grid, twips, above, (s, place) =>
      buildCell(s, context, { ...place, table: element, row: b.e, stays, plain }, write),
    );
    return rowXml(cell, b.header);
  });
  return {
    kind: 'tabel',
    before: element.classes.includes(CLASS['dua-pihak']) ? 18 : element.classes.includes(CLASS.isian) ? 6 : 9,
    content: tableXml(plain ? 'TabelPolos' : 'TabelLaporan', twips, rows),
  };
}

/** The cells of a row: its own, those that go on from `top`, and an empty one where neither stands, as Word insists. */
function writeRowCells(
  grid: GridRow,
  twips: readonly number[],
  above: Map<GridCell, BuiltCell>,
  writeCell: (s: HtmlElement, place: { readonly w: number; readonly span: number }) => BuiltCell,
): readonly string[] {
  const result: string[] = [];
  for (let column = 0, span = 1; column < twips.length; column += span) {
    const cell = grid[column];
    span = 1;
    while (column + span < twips.length && grid[column + span] === cell) span += 1;
    const w = twips.slice(column, column + span).reduce((x, y) => x + y, 0);
    const following = cell === undefined ? undefined : above.get(cell);
    if (cell === undefined) result.push(cellXml(EMPTY_CELL, { width: w, span, align: 'top' }));
    else if (following !== undefined) {
      const content = writeBlocks([makeParagraph(following.style, '')]);
      result.push(cellXml(content, { ...following.properties, merge: 'continue' }));
    } else {
      const { content, properties, style } = writeCell(cell.e, { w, span });
      above.set(cell, { content, properties, style });
      result.push(cellXml(content, cell.height > 1 ? { ...properties, merge: 'restart' } : properties));
    }
  }
  return result;
}

const EMPTY_CELL = writeBlocks([makeParagraph('Normal', '')]);

interface CellPlace {
  readonly table: HtmlElement;
  readonly row: HtmlElement;
  readonly w: number;
  readonly span: number;
  readonly stays: boolean;
  readonly plain: boolean;
}

/** A cell before it is put into its row. */
interface BuiltCell {
  readonly content: string;
  readonly properties: CellProperties;
  readonly style: string;
}

function buildCell(element: HtmlElement, context: WordContext, place: CellPlace, write: BlockWriter): BuiltCell {
  const header = isColumnHeading(element);
  const inner = { ...context, width: Math.max(place.w - PADDING, 300) };
  const body = buildCellContent(element, inner, place, write).map((b) =>
    b.kind === 'paragraf' && place.stays ? { ...b, keepWithNext: true } : b,
  );
  return {
    content: writeBlocks(body),
    style: cellStyle(element, place),
    properties: {
      width: place.w,
      span: place.span,
      align: place.plain ? 'top' : 'center',
      color: header ? 'D9D9D9' : place.row.classes.includes(CLASS.jumlah) ? 'F2F2F2' : null,
    },
  };
}

const BLOCK_ELEMENTS: readonly string[] = [
  'p',
  'ul',
  'ol',
  'table',
  'div',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'nav',
  'section',
];

/** Content of a cell; ends in a paragraph, as Word insists. */
function buildCellContent(
  element: HtmlElement,
  context: WordContext,
  place: CellPlace,
  write: BlockWriter,
): readonly Block[] {
  const style = cellStyle(element, place);
  if (childElements(element).some((a) => BLOCK_ELEMENTS.includes(a.name))) {
    const body = write(element.children, context, style);
    return body.at(-1)?.kind === 'paragraf' ? body : [...body, makeParagraph(style, '')];
  }
  const bold = place.row.classes.includes(CLASS.jumlah) || place.row.classes.includes(CLASS.induk);
  const summary = place.table.classes.includes(CLASS.ringkasan);
  const options: ParagraphOptions = element.classes.includes(CLASS.angka)
    ? { align: 'right', ...roomForDigits(element, tableSize(place.table)) }
    : element.classes.includes(CLASS.tengah)
      ? { align: 'center' }
      : {};
  const look = {
    ...(bold || (summary && element.name === 'td') ? { bold: true } : {}),
    ...(summary ? { size: isColumnHeading(element) ? 22 : 28 } : {}),
  };
  const spacing = summary ? { before: 6, after: 6 } : {};
  return [makeParagraph(style, writeRuns(element.children, context, look), { options, ...spacing })];
}

/** What stands for the missing digits of a figure, so that commas stand under each other: an indent, whatever comma Word goes by. */
function roomForDigits(element: HtmlElement, pt: number): { readonly right?: number } {
  const em = Number(/padding-right: calc\([\d.]+pt \+ ([\d.]+)em\)/.exec(element.attributes.style ?? '')?.[1] ?? 0);
  return em > 0 ? { right: twip(em * pt) } : {};
}

/** A cell that names its row looks like the others. */
function isColumnHeading({ name, attributes }: HtmlElement): boolean {
  return name === 'th' && attributes.scope !== 'row';
}

function cellStyle(element: HtmlElement, place: CellPlace): string {
  if (place.table.classes.includes(CLASS['dua-pihak'])) return 'TandaTangan';
  const size = sizeSuffix(tableSize(place.table));
  return isColumnHeading(element) ? `KepalaTabel${size}` : `IsiTabel${size}`;
}

/** Letter size of a table in points: its class `ukuran-9,5`, else 10 (12 in a form). */
export function tableSize(element: HtmlElement): number {
  const className = element.classes.find((x) => x.startsWith(SIZE_CLASS));
  if (className !== undefined) return Number(className.slice(SIZE_CLASS.length).replace(',', '.')) || 10;
  return element.classes.includes(CLASS.isian) || element.classes.includes(CLASS['dua-pihak']) ? 12 : 10;
}

/** What a table should not hold outside its cells; it is written above the table rather than lost. */
export function outsideCells(element: HtmlElement): readonly HtmlNode[] {
  const body = (x: HtmlElement, inner: readonly string[]): readonly HtmlNode[] =>
    x.children.flatMap((a): readonly HtmlNode[] => {
      if (a.kind === 'teks') return a.text.trim() === '' ? [] : [a];
      if (a.name === 'td' || a.name === 'th' || a.name === 'colgroup') return inner.includes(a.name) ? [] : [a];
      return inner.includes(a.name) ? body(a, CHILD_ELEMENTS[a.name] ?? []) : [a];
    });
  return body(element, CHILD_ELEMENTS.table ?? []);
}

const CHILD_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  table: ['colgroup', 'thead', 'tbody', 'tfoot', 'tr'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
};
