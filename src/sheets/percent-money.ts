import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { parseTriwulanColumn, RESTS_ON, triwulanColumn } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { type ColumnBody, holdsNumbers } from './heading-body.ts';
import { type Candidate, PERCENT_LIKE } from './heading-candidate.ts';
import type { HeadingSearch } from './heading-search.ts';

/** No pagu of which a figure below PERCENT_LIKE could be the money of a quarter. */
const LEAST_PAGU = 100_000;

/**
 * `kolom/tampak-persen`: TARGET or REALISASI of money that is in every quarter no more than a percentage of the pagu beside it,
 * with decimals as percentages have.
 */
export function reportPercentMoney({ grid, declaration }: HeadingSearch, candidate: Candidate): readonly Finding[] {
  const pagu = candidate.columns.get('pagu');
  if (pagu === undefined || pagu.body.largest < LEAST_PAGU) return [];
  const quarters = [...candidate.columns].flatMap(([key, chosen]) =>
    parseTriwulanColumn(key) === undefined ? [] : [chosen],
  );
  return RESTS_ON.flatMap((part): readonly Finding[] => {
    const columns = ALL_TRIWULAN.flatMap((t) => candidate.columns.get(triwulanColumn(t, part)) ?? []);
    if (declaration.placed.get(triwulanColumn(1, part))?.content !== 'rupiah') return [];
    const stated = columns.filter(({ body }) => holdsNumbers(body) && body.largest > 0);
    // Which of several columns is meant is asked first.
    if (stated.some(({ covered, rivals }) => covered.length + rivals.length > 0)) return [];
    const [first] = stated;
    if (first === undefined || !stated.every(({ body }) => isPercentLike(body))) return [];
    if (!quarters.some(({ body }) => body.fractions > 0 && isPercentLike(body))) return [];
    const headings = stated.map(({ meaning }) => meaning.cell);
    const args = {
      kolom: part === 'target' ? 'Target' : 'Realisasi',
      lembar: grid.sheet.name,
      judul: [...new Set(headings.map(({ text }) => `"${text}"`))].join(', '),
      sel: headings.map(formatA1).join(', '),
    };
    const [at, ...related] = headings.map(({ row, column }) => ({ sheet: grid.sheet.name, row, column }));
    return at === undefined ? [] : [makeFinding('kolom/tampak-persen', args, { at, related })];
  });
}

function isPercentLike({ largest }: ColumnBody): boolean {
  return largest <= PERCENT_LIKE;
}
