import type { Candidate } from './heading-candidate.ts';
import { columnHeading } from './heading-columns.ts';
import type { ColumnPlace, OtherColumn } from './heading-place.ts';
import type { HeadingSearch } from './heading-search.ts';

/** What to type over MENJADI right behind ANGGARAN, no heading over both: the figures in front of it were changed to those. */
export function findChange(
  { declaration, parse }: HeadingSearch,
  candidate: Candidate,
  { column, path }: ColumnPlace<OtherColumn>,
): string | undefined {
  if (path.length > 1 || parse(path[0]?.text ?? '').qualifier !== 'after') return undefined;
  const [changed] = [...candidate.columns].find(([, chosen]) => chosen.column === column - 1) ?? [];
  if (changed === undefined || declaration.placed.get(changed)?.content === 'teks') return undefined;
  return `${columnHeading(declaration, changed).replace(' · ', ' ')} SETELAH PERUBAHAN`;
}
