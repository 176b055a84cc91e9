import { continuedMark } from '../html/continued.ts';
import { CLASS } from '../html/vocabulary.ts';
import { childElements, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';
import { type GridCell, type GridRow, toGrid } from './table-grid.ts';

/** Heights of the rows of a group in points, as near as they are known. */
export type RowHeights = (grid: readonly GridRow[]) => readonly number[];

/**
 * A table whose tall groups (`tbody.utuh`, which stay on one page) are cut into even pieces of about `most` points, so
 * that Word has somewhere to end a page. Only the print knows where pages end; Word's are not told to anyone. A group
 * is cut where no cell goes on but those that span all of it: they are repeated in the next piece, their names with
 * "(lanjutan)".
 */
export function partTallGroups(table: HtmlElement, heightsOf: RowHeights, most: number): HtmlElement {
  const children = table.children.flatMap((child): readonly HtmlNode[] =>
    child.kind === 'elemen' && child.name === 'tbody' && child.classes.includes(CLASS.utuh)
      ? partGroup(child, heightsOf, most)
      : [child],
  );
  return { ...table, children };
}

function partGroup(group: HtmlElement, heightsOf: RowHeights, most: number): readonly HtmlElement[] {
  const rows = childElements(group).filter((row) => row.name === 'tr');
  const grid = toGrid(rows);
  const spansAll = (cell: GridCell): boolean => cell.height === rows.length;
  const mayCut = rows.map((_, at) =>
    (grid[at] ?? []).every((cell) => cell === undefined || cell.row === at || spansAll(cell)),
  );
  const starts = evenStarts(heightsOf(grid), mayCut, most);
  if (starts.length === 1) return [group];
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? rows.length;
    const cells = [...new Set(grid[from])].flatMap((cell): readonly HtmlElement[] => {
      if (cell === undefined) return [];
      if (!spansAll(cell)) return [cell.e];
      return [spanRows(from === 0 ? cell.e : continued(cell.e), to - from)];
    });
    const first = rows[from];
    return {
      ...group,
      children: [...(first === undefined ? [] : [{ ...first, children: cells }]), ...rows.slice(from + 1, to)],
    };
  });
}

/** Rows at which the pieces of a group begin, the first one at 0: pieces of even height, at most about `most`. */
export function evenStarts(heights: readonly number[], mayCut: readonly boolean[], most: number): readonly number[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const piece = total / Math.max(1, Math.ceil(total / most));
  const blocks = mayCut.flatMap((may, row) => (may || row === 0 ? [row] : []));
  const starts = [0];
  let filled = 0;
  for (const [i, from] of blocks.entries()) {
    const height = heights.slice(from, blocks[i + 1]).reduce((sum, one) => sum + one, 0);
    // Rows belong to the piece in which their middle falls.
    if (i > 0 && filled + height / 2 > piece * starts.length) starts.push(from);
    filled += height;
  }
  return starts;
}

function spanRows(cell: HtmlElement, rows: number): HtmlElement {
  return { ...cell, attributes: { ...cell.attributes, rowspan: String(rows) } };
}

/** The cell in the next piece: its text alone, so that no picture or bookmark comes twice. */
function continued(cell: HtmlElement): HtmlElement {
  const text = textOf(cell);
  return { ...cell, children: [{ kind: 'teks', text: text + continuedMark(text) }] };
}
