import { cellText } from './cell-text.ts';
import type { Candidate } from './heading-candidate.ts';
import type { HeadingSearch } from './heading-search.ts';
import { isHalfYear } from './missing-advice.ts';

/** True where a title says that the figures are sums up to a time of the year: "S.D. TRIWULAN II", "KEADAAN S.D. 30 JUNI", "SEMESTER I". */
export function areSumsByTitle({ grid, parse }: HeadingSearch, { firstRow, titles }: Candidate): boolean {
  const above = grid.rows.filter((row) => row < firstRow);
  const texts = above.flatMap((row) => [...(grid.sheet.rows.get(row)?.values() ?? [])].map(cellText));
  return [...titles.map(({ text }) => text), ...texts].some((text) => parse(text).cumulative || isHalfYear(text));
}
