/** Rows that follow each other under one name. */
export interface RowGroup<T> {
  readonly name: string;
  readonly rows: readonly T[];
}

/** Groups by name, in order of first appearance; a name that comes back later joins its group. */
export function groupByName<T>(rows: readonly T[], nameOf: (row: T) => string): readonly RowGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const existing = groups.get(nameOf(row));
    if (existing === undefined) groups.set(nameOf(row), [row]);
    else existing.push(row);
  }
  return [...groups].map(([n, groupRows]) => ({ name: n, rows: groupRows }));
}

/** A piece of a list that is kept on one page. */
export interface GroupPiece<T> {
  readonly lanjutan: boolean;
  readonly rows: readonly T[];
}

/**
 * Cuts a long group into even pieces of about `batas` of height at most, so that a cell that spans its rows never has
 * to break across pages: the next piece repeats the name with "(lanjutan)".
 */
export function cutGroup<T>(
  rows: readonly T[],
  heightOf: (row: T) => number,
  limit: number,
): readonly GroupPiece<T>[] {
  const total = rows.reduce((n, row) => n + heightOf(row), 0);
  const pieceHeight = total / Math.max(1, Math.ceil(total / limit));
  const pieces: T[][] = [];
  let filled = 0;
  for (const row of rows) {
    const t = heightOf(row);
    const current = pieces.at(-1);
    // A row belongs to the piece in which its middle falls.
    if (current === undefined || filled + t / 2 > pieceHeight * pieces.length) pieces.push([row]);
    else current.push(row);
    filled += t;
  }
  return pieces.map((groupRows, i) => ({ lanjutan: i > 0, rows: groupRows }));
}
