/** A heading of one row. */
interface GroupCell {
  readonly text: string;
  readonly column: number;
  readonly right: number;
}

/**
 * The columns over which headings stand that were never merged, by what repeats below them: over TARGET | REALISASI |
 * TARGET | REALISASI, with one heading over each pair wherever it was typed, these are two groups. Empty where nothing
 * repeats so.
 */
export function findRepeatedGroups<T extends GroupCell>(
  row: readonly T[],
  below: readonly T[],
): ReadonlyMap<number, T> {
  const texts = new Map(
    below.filter((cell) => cell.right === cell.column).map((cell) => [cell.column, cell.text.toLowerCase()] as const),
  );
  let best: ReadonlyMap<number, T> = new Map();
  for (const start of texts.keys()) {
    for (let width = 2; texts.has(start + 2 * width - 1); width++) {
      if (texts.get(start + width) !== texts.get(start)) continue;
      const groups = readGroups(row, texts, start, width);
      if (groups.size > best.size) best = groups;
    }
  }
  return best;
}

/** The groups of a width from a column on, as long as what stands below repeats and each has one heading. */
function readGroups<T extends GroupCell>(
  row: readonly T[],
  texts: ReadonlyMap<number, string>,
  start: number,
  width: number,
): ReadonlyMap<number, T> {
  const columnsOf = (group: number): readonly number[] =>
    Array.from({ length: width }, (_, i) => start + group * width + i);
  const usual = columnsOf(0).map((column) => texts.get(column));
  const groups = new Map<number, T>();
  // A pattern that repeats in itself has more groups than headings.
  if (usual.includes(undefined) || new Set(usual).size < width) return groups;
  for (let group = 0; ; group++) {
    const columns = columnsOf(group);
    if (columns.some((column, i) => texts.get(column) !== usual[i])) break;
    const over = row.filter((cell) => cell.column <= (columns.at(-1) ?? 0) && cell.right >= (columns[0] ?? 0));
    const [heading] = over;
    if (heading === undefined || over.length > 1 || heading.right > heading.column) break;
    for (const column of columns) groups.set(column, heading);
  }
  return groups.size > width ? groups : new Map();
}
