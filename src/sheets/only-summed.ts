import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { holdsNumbers } from './heading-body.ts';
import type { Candidate } from './heading-candidate.ts';
import type { HeadingSearch } from './heading-search.ts';

/** The realisasi of the quarter where only its sum up to it stands, beside other quarters' own: nothing else gives it. */
export function listOnlySummed(
  { parse }: HeadingSearch,
  { columns, others }: Candidate,
  triwulan: Triwulan,
): readonly ColumnKey[] {
  const key = triwulanColumn(triwulan, 'realisasi');
  const hasOwn = ALL_TRIWULAN.some((t) => columns.has(triwulanColumn(t, 'realisasi')));
  const isSummed = others.some(
    ({ meaning, path, body }) =>
      meaning.part === 'realisasi' &&
      meaning.triwulan === triwulan &&
      holdsNumbers(body) &&
      path.some(({ text }) => parse(text).cumulative),
  );
  return hasOwn && !columns.has(key) && isSummed ? [key] : [];
}
