/** Row numbers as ranges: 3, 4, 5, 9 -> "3-5, 9". */
export function listRanges(rows: readonly number[]): string {
  const found: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const open = found.at(-1);
    if (open !== undefined && open.last === row - 1) open.last = row;
    else found.push({ first: row, last: row });
  }
  return found.map((r) => (r.first === r.last ? String(r.first) : `${r.first}-${r.last}`)).join(', ');
}
