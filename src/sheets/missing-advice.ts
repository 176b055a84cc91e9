import type { ColumnKey } from '../domain/column-key.ts';
import { HALF_YEAR_WORDS } from '../domain/other-headings.ts';
import { sampaiDengan } from '../domain/triwulan.ts';
import { parseTriwulanColumn, quoteQuarters } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { cellText } from './cell-text.ts';
import type { Candidate } from './heading-candidate.ts';
import type { HeadingSearch } from './heading-search.ts';
import { headingTokens } from './match-heading.ts';

/**
 * What to add where a required column is missing and no heading has only to be typed over: the office has percentages there,
 * half years, or the heading in another table of the sheet. '' where nothing of the kind is seen.
 */
export function tellWhatToAdd(search: HeadingSearch, candidate: Candidate, key: ColumnKey): string {
  const told = [tellPercents, tellHalfYears, tellMonths, tellOtherTable].map((tell) => tell(search, candidate, key));
  return told.find((text) => text !== '') ?? '';
}

/** True for SEMESTER I, SMT 2. */
export function isHalfYear(text: string): boolean {
  return headingTokens(text).some((word) => HALF_YEAR_WORDS.includes(word));
}

/** Of money: the headings of the same part that say percent, and the columns to add; '' where there are none. */
function tellPercents({ parse, triwulan, declaration }: HeadingSearch, candidate: Candidate, key: ColumnKey): string {
  const asked = parseTriwulanColumn(key);
  if (asked === undefined || triwulan === null || declaration.placed.get(key)?.content !== 'rupiah') return '';
  const percents = candidate.others.flatMap(({ meaning, path }) => {
    const lowest = path.at(-1);
    const isIt = meaning.part === asked.part && meaning.triwulan !== undefined && meaning.triwulan <= triwulan;
    return isIt && lowest !== undefined && parse(lowest.text).inPercent ? [{ lowest, quarter: meaning.triwulan }] : [];
  });
  const [first] = percents;
  if (first === undefined) return '';
  const name = declaration.placed.get(key)?.heading ?? '';
  const added = quoteQuarters(
    name,
    percents.map(({ quarter }) => quarter ?? triwulan),
  );
  const cells = percents.map(({ lowest }) => formatA1(lowest)).join(', ');
  return `kolom "${first.lowest.text}" (${cells}) memuat persen, bukan rupiah; tambahkan kolom ${added} berisi rupiahnya di sebelah kanan tabel`;
}

/** Of figures of half years: nobody can tell a quarter's from them. The parts that stand below them, of every quarter so far. */
function tellHalfYears(search: HeadingSearch, candidate: Candidate, key: ColumnKey): string {
  if (parseTriwulanColumn(key) === undefined) return '';
  const halves = [...candidate.paths.values()].flatMap((path) => path.filter(({ text }) => isHalfYear(text)));
  const [first] = halves;
  if (first === undefined) return '';
  const below = [...candidate.paths.values()].filter((path) => path.includes(first));
  const added = listParts(
    search,
    below.map((path) => path.at(-1)?.text ?? ''),
  );
  const names = [...new Set(halves.map(({ text }) => text))].map((text) => `"${text}"`).join(' dan ');
  return `${names} (${formatA1(first)}) memuat dua triwulan sekaligus; tambahkan kolom ${added} di sebelah kanan tabel`;
}

/** Of figures of months without their quarters, which may be the month's own or sums up to it: the parts above them. */
function tellMonths(search: HeadingSearch, candidate: Candidate, key: ColumnKey): string {
  const { parse } = search;
  if (parseTriwulanColumn(key) === undefined) return '';
  const months = [...candidate.paths.values()].filter(
    (path) => path.length > 1 && path.some(({ text }) => parse(text).month !== undefined),
  );
  const groups = [...new Set(months.flatMap((path) => path.filter(({ text }) => parse(text).month === undefined)))];
  const added = listParts(
    search,
    groups.map(({ text }) => text),
  );
  if (added === '') return '';
  const names = groups.map((cell) => `"${cell.text}" (${formatA1(cell)})`).join(' dan ');
  return `${names} memuat angka tiap bulan; tambahkan kolom ${added} di sebelah kanan tabel, berisi angka tiap triwulan`;
}

/** "TARGET TRIWULAN I", "TARGET TRIWULAN II": the parts that headings name, of every quarter so far; '' where they name none. */
function listParts({ declaration, parse, triwulan }: HeadingSearch, headings: readonly string[]): string {
  const parts = new Set(headings.flatMap((text) => declaration.matchPart(parse(text).words)?.column.heading ?? []));
  const quarters = triwulan === null ? [] : sampaiDengan(triwulan);
  return quarters.flatMap((t) => [...parts].map((part) => quoteQuarters(part, [t]))).join(', ');
}

/** Of a heading that stands in another table above: the official PK has its sasaran in one and the programs in another. */
function tellOtherTable({ grid, declaration, parse }: HeadingSearch, candidate: Candidate, key: ColumnKey): string {
  if (parseTriwulanColumn(key) !== undefined) return '';
  const above = grid.rows.filter((row) => row < candidate.firstRow);
  const cells = above.flatMap((row) =>
    [...(grid.sheet.rows.get(row) ?? [])].map(([column, cell]) => ({ row, column, text: cellText(cell) })),
  );
  const other = cells.find(({ text }) => declaration.matchColumn(parse(text).words)?.column.column === key);
  const name = declaration.placed.get(key)?.heading ?? key;
  return other === undefined
    ? ''
    : `"${other.text}" di ${formatA1(other)} ada di tabel lain di atasnya; tambahkan kolom "${name}" di sebelah kanan tabel yang judulnya di baris ${candidate.lastRow}`;
}
