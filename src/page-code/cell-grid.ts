/** How far a cell reaches. */
interface CellSpan {
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The column in which each cell of a row group begins, by row and place in its row. */
export function cellColumns(rows: readonly (readonly CellSpan[])[]): readonly (readonly number[])[] {
  // Of each column, the first row that no cell from above reaches.
  const free: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map(({ rowSpan, colSpan }) => {
      while ((free[column] ?? 0) > row) column++;
      const begin = column;
      for (let i = 0; i < colSpan; i++) free[column++] = row + rowSpan;
      return begin;
    });
  });
}

/** A cell that a cut above row `at` parts. */
interface PartedCell {
  readonly row: number;
  /** Its place in its row. */
  readonly cell: number;
  /** Rows it spans above the cut, and below it. */
  readonly above: number;
  readonly below: number;
}

/** The cells that reach from above row `at` into it, by the rows that each cell spans. */
export function partedCells(rowSpans: readonly (readonly number[])[], at: number): readonly PartedCell[] {
  return rowSpans
    .slice(0, at)
    .flatMap((cells, row) => cells.map((rowSpan, cell) => ({ row, cell, above: at - row, below: row + rowSpan - at })))
    .filter(({ below }) => below > 0);
}
