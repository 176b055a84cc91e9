import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { parseTriwulanColumn, quoteQuarters, triwulanColumn } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { holdsNumbers } from './heading-body.ts';
import type { Candidate } from './heading-candidate.ts';
import { columnHeading } from './heading-columns.ts';
import type { HeadingSearch } from './heading-search.ts';
import type { HeadingText } from './heading-text.ts';
import { nameFirstQuarter, saysLast } from './this-quarter.ts';

/**
 * `kolom/tanpa-triwulan-lalu` of a sheet of money that has the report's quarter and sums up to it (S.D. TW III, TW LALU), but
 * not every quarter before: what was spent up to the quarter would lack them.
 */
export function reportLackingQuarters(search: HeadingSearch, candidate: Candidate): readonly Finding[] {
  const { grid, declaration, triwulan, sheetTriwulan } = search;
  if (triwulan === null || sheetTriwulan !== undefined || candidate.cumulative.has('realisasi')) return [];
  const own = candidate.columns.get(triwulanColumn(triwulan, 'realisasi'));
  if (own === undefined || declaration.placed.get(triwulanColumn(triwulan, 'realisasi'))?.content !== 'rupiah')
    return [];
  // A column that stands there under a heading that is not known is told by itself.
  const isUnread = (t: Triwulan): boolean =>
    candidate.others.some(
      ({ path, body }) => holdsNumbers(body) && path.some(({ text }) => isOwnOf(declaration.parse(text), t)),
    );
  const lacking = ALL_TRIWULAN.filter(
    (t) => t < triwulan && !candidate.columns.has(triwulanColumn(t, 'realisasi')) && !isUnread(t),
  );
  if (lacking.length === 0) return [];
  const sums = candidate.others.flatMap(({ path, body }) =>
    holdsNumbers(body) ? path.filter(({ text }) => declaration.parse(text).cumulative || saysLast(text)) : [],
  );
  const [sum] = sums;
  if (sum === undefined) return [];
  const typed = [...candidate.columns].flatMap(([key, { column }]): readonly string[] => {
    const path = candidate.paths.get(column) ?? [];
    const lowest = path.at(-1);
    if (parseTriwulanColumn(key)?.triwulan !== triwulan || lowest === undefined) return [];
    // What a heading leaves to the title is the title's no longer once other quarters stand beside it.
    if (path.some(({ text }) => declaration.parse(text).triwulan !== undefined)) return [];
    const name = columnHeading(declaration, key).replace(/^TRIWULAN \S+ · /, '');
    return [`tulis "${name} TRIWULAN ${toRoman(triwulan)}" di ${formatA1(lowest)}`];
  });
  // Before Triwulan II there was one quarter alone, whose figures stand below TW LALU.
  const last = sums.filter(({ text }) => triwulan === 2 && saysLast(text));
  const first = [...new Set(last)].map((cell) => `tulis "${nameFirstQuarter(cell.text)}" di ${formatA1(cell)}`);
  const args = {
    lembar: grid.sheet.name,
    triwulan: toRoman(triwulan),
    judul: sum.text,
    kurang: quoteQuarters('REALISASI', lacking),
    ketik: typed.length === 0 ? '' : `${typed.join(', ')}, lalu `,
    ganti: first.length === 0 ? '' : [...typed, ...first].join(', '),
  };
  return [
    makeFinding('kolom/tanpa-triwulan-lalu', args, {
      at: { sheet: grid.sheet.name, row: sum.row, column: sum.column },
    }),
  ];
}

/** True for a heading of that quarter alone. */
function isOwnOf(heading: HeadingText, triwulan: Triwulan): boolean {
  return heading.triwulan === triwulan && !heading.cumulative;
}
