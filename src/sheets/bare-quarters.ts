import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import { holdsNumbers } from './heading-body.ts';
import type { Candidate } from './heading-candidate.ts';
import type { ColumnPlace, OtherColumn } from './heading-place.ts';
import type { HeadingSearch } from './heading-search.ts';
import { isOfYear } from './heading-text.ts';

/**
 * The columns of figures whose headings name neither a quarter nor a part of one ("JANJI PERIODE B"), by the quarter that each
 * must be of: there are as many as quarters lack the part. Those of coming quarters may be blank.
 */
export function findBareQuarters(
  { parse }: HeadingSearch,
  { others, unknownQuarters, columns }: Candidate,
  part: TriwulanPart,
): ReadonlyMap<Triwulan, ColumnPlace<OtherColumn>> {
  const lacking = ALL_TRIWULAN.filter((t) => !columns.has(triwulanColumn(t, part)));
  const bare = others.filter(
    ({ meaning, path, body }) =>
      meaning.reason === 'unknown' &&
      meaning.triwulan === undefined &&
      (holdsNumbers(body) || body.filled === 0) &&
      !path.some(({ text }) => isOfYear(parse(text))) &&
      !unknownQuarters.some(({ cell }) => path.includes(cell)),
  );
  const isFilled = bare.some(({ body }) => body.filled > 0);
  if (!isFilled || bare.length !== lacking.length) return new Map();
  const sorted = bare.toSorted((a, b) => a.column - b.column);
  return new Map(lacking.flatMap((t, i) => (sorted[i] === undefined ? [] : [[t, sorted[i]]])));
}

/** "REALISASI TRIWULAN II" for a column that must be it, up to the report's quarter; undefined for any other. */
export function findBareRealisasi(search: HeadingSearch, candidate: Candidate, column: number): string | undefined {
  if (!search.declaration.triwulan.some(({ part }) => part === 'realisasi')) return undefined;
  const [triwulan] =
    [...findBareQuarters(search, candidate, 'realisasi')].find(([, place]) => place.column === column) ?? [];
  if (triwulan === undefined || triwulan > (search.triwulan ?? 4)) return undefined;
  return `REALISASI TRIWULAN ${toRoman(triwulan)}`;
}
