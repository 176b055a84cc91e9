import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN, toRoman } from '../domain/triwulan.ts';
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

/** Of a money column that is missing: the headings of the same part that say percent, and the columns to add; '' where there are none. */
export function tellPercents(
  { parse, triwulan, declaration }: HeadingSearch,
  candidate: Candidate,
  key: ColumnKey,
): string {
  const asked = parseTriwulanColumn(key);
  if (asked === undefined || triwulan === null) return '';
  const percents = candidate.others.flatMap(({ meaning, path }) => {
    const lowest = path.at(-1);
    const isIt = meaning.part === asked.part && meaning.triwulan !== undefined && meaning.triwulan <= triwulan;
    return isIt && lowest !== undefined && parse(lowest.text).inPercent ? [{ lowest, quarter: meaning.triwulan }] : [];
  });
  const [first] = percents;
  if (first === undefined) return '';
  const name = declaration.placed.get(key)?.heading ?? '';
  const added = percents.map(({ quarter }) => `"${name} TRIWULAN ${toRoman(quarter ?? triwulan)}"`).join(' dan ');
  const cells = percents.map(({ lowest }) => formatA1(lowest)).join(', ');
  return `kolom "${first.lowest.text}" (${cells}) memuat persen, bukan rupiah; tambahkan kolom ${added} berisi rupiahnya di sebelah kanan tabel`;
}
