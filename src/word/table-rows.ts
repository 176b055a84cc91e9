import { CLASS } from '../html/vocabulary.ts';
import { childElements, type HtmlElement } from './html-tree.ts';
import { countColumns, type GridRow, toGrid } from './table-grid.ts';

/** A row of a table with the grid it stands in. */
export interface TableRow {
  readonly e: HtmlElement;
  readonly grid: GridRow;
  readonly header: boolean;
  /** Its tbody must not be parted. */
  readonly whole: boolean;
  readonly endsGroup: boolean;
}

/** The rows of a table in their order, those of each row group with its grid. */
export function readRows(element: HtmlElement): readonly TableRow[] {
  return rowGroups(element).flatMap(({ g, rows: tableRows }) => {
    const grid = toGrid(tableRows);
    return tableRows.map((row, i) => ({
      e: row,
      grid: grid[i] ?? [],
      header: g?.name === 'thead',
      whole: g?.classes.includes(CLASS.utuh) === true,
      endsGroup: i === tableRows.length - 1,
    }));
  });
}

/** Rows by the group they stand in; those in none make one together, up to the next group. */
function rowGroups(
  element: HtmlElement,
): readonly { readonly g?: HtmlElement; readonly rows: readonly HtmlElement[] }[] {
  const result: { g?: HtmlElement; rows: HtmlElement[] }[] = [];
  for (const a of childElements(element)) {
    if (['thead', 'tbody', 'tfoot'].includes(a.name)) {
      result.push({ g: a, rows: childElements(a).filter((row) => row.name === 'tr') });
    } else if (a.name === 'tr') {
      const last = result.at(-1);
      if (last !== undefined && last.g === undefined) last.rows.push(a);
      else result.push({ rows: [a] });
    }
  }
  return result;
}

/** Widths in twips that fill `width`: by the `col`s in per cent, equal ones when there are none. */
export function columnWidths(element: HtmlElement, tableRows: readonly TableRow[], width: number): readonly number[] {
  const col = childElements(element)
    .filter((a) => a.name === 'colgroup')
    .flatMap((g) => childElements(g))
    .map((c) => Number(/width:\s*([\d.]+)%/.exec(c.attributes.style ?? '')?.[1] ?? 0));
  const count = countColumns(
    col.length,
    tableRows.map((b) => b.grid),
  );
  const percent = col.length === count && col.every((p) => p > 0) ? col : Array.from({ length: count }, () => 1);
  const sum = percent.reduce((a, b) => a + b, 0);
  let reached = 0;
  let used = 0;
  return percent.map((p) => {
    reached += p;
    const w = Math.round((reached / sum) * width) - used;
    used += w;
    return w;
  });
}
