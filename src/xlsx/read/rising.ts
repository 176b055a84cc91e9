/** Rows and columns in rising order (they nearly always are already). */
export function inOrder<T>(rows: ReadonlyMap<number, Map<number, T>>): Map<number, Map<number, T>> {
  const sorted = [...rows].map(([row, cells]) => [row, rises(cells) ? cells : sort(cells)] as const);
  return new Map(rises(rows) ? sorted : sorted.sort(([a], [b]) => a - b));
}

function rises(map: ReadonlyMap<number, unknown>): boolean {
  let last = 0;
  for (const key of map.keys()) {
    if (key < last) return false;
    last = key;
  }
  return true;
}

function sort<T>(map: ReadonlyMap<number, T>): Map<number, T> {
  return new Map([...map].sort(([a], [b]) => a - b));
}
