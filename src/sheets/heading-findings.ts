import type { ColumnKey } from '../domain/column-key.ts';
import { toRoman } from '../domain/triwulan.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import { columnLetters, formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { HeadingCell } from './heading-block.ts';
import { holdsNumbers } from './heading-body.ts';
import type { Candidate } from './heading-candidate.ts';
import { columnHeading, mustBeSingle } from './heading-columns.ts';
import { type ColumnPlace, lowestNamed, type OtherColumn } from './heading-place.ts';
import type { HeadingSearch } from './heading-search.ts';
import { findIntendedHeading, type PlacedHeading } from './intended-heading.ts';

/** Only the first rows of a sheet are searched for a heading. */
export const SEARCHED_ROW_COUNT = 40;

/** A heading that stands twice: its two cells, and the headings of the quarter above them. */
interface Duplicate {
  readonly heading: string;
  readonly cells: readonly [HeadingCell, HeadingCell];
  readonly quarters: readonly [HeadingCell, HeadingCell] | undefined;
}

/** `kolom/ganda`: headings that stand twice where once is meant; a quarter's heading that stands twice is one of them. */
export function reportDuplicates(search: HeadingSearch, candidate: Candidate): readonly Finding[] {
  const all = listDuplicates(search, candidate);
  const seen = new Set<HeadingCell>();
  return all.flatMap(({ heading, cells, quarters }): readonly Finding[] => {
    const [, twice] = quarters ?? [];
    const isQuarter = twice !== undefined && all.filter((d) => d.quarters?.[1] === twice).length > 1;
    if (!isQuarter) return [makeDuplicate(search, heading, cells)];
    if (quarters === undefined || seen.has(twice)) return [];
    seen.add(twice);
    return [makeDuplicate(search, twice.text, quarters)];
  });
}

function listDuplicates({ declaration, parse }: HeadingSearch, candidate: Candidate): readonly Duplicate[] {
  const quarterOf = ({ column }: HeadingCell): HeadingCell | undefined =>
    candidate.paths.get(column)?.find((cell) => parse(cell.text).triwulan !== undefined);
  return [...candidate.columns].flatMap(([name, { meaning, rivals }]) => {
    const [second] = rivals;
    if (second === undefined || !mustBeSingle(declaration, name)) return [];
    const [a, b] = [quarterOf(meaning.cell), quarterOf(second.meaning.cell)];
    const quarters = a === undefined || b === undefined || a === b ? undefined : ([a, b] as const);
    return [{ heading: columnHeading(declaration, name), cells: [meaning.cell, second.meaning.cell], quarters }];
  });
}

function makeDuplicate({ grid }: HeadingSearch, heading: string, [a, b]: readonly [HeadingCell, HeadingCell]): Finding {
  const place = ({ row, column }: HeadingCell) => ({ sheet: grid.sheet.name, row, column });
  const [first, other] = [place(a), place(b)];
  const args = { kolom: heading, lembar: grid.sheet.name, pertama: formatA1(first), kedua: formatA1(other) };
  return makeFinding('kolom/ganda', args, { at: other, related: [first] });
}

/** `kolom/dua-angka`: a heading merged over two columns of figures that no sub-heading tells apart. */
export function reportCrowded({ grid, declaration }: HeadingSearch, candidate: Candidate): readonly Finding[] {
  return [...candidate.columns].flatMap(([key, { column, covered, meaning }]) => {
    if (covered.length === 0) return [];
    const { cell } = meaning;
    const args = {
      judul: cell.text,
      lembar: grid.sheet.name,
      kolom: columnHeading(declaration, key),
      pertama: columnLetters(column),
      kedua: covered.map(columnLetters).join(', '),
    };
    const at = { sheet: grid.sheet.name, row: cell.row, column: cell.column };
    return [makeFinding('kolom/dua-angka', args, { at })];
  });
}

/** `kolom/dua-bacaan`: two blocks of rows that explain the sheet alike and take a column from different places. */
export function reportTwoReadings(
  { grid, declaration }: HeadingSearch,
  fitting: readonly Candidate[],
): readonly Finding[] {
  const [best, ...others] = fitting;
  for (const other of others) {
    if (best === undefined || other.problems !== best.problems) continue;
    for (const [key, { column, meaning }] of best.columns) {
      const rival = other.columns.get(key);
      if (rival === undefined || rival.column === column) continue;
      const first = { sheet: grid.sheet.name, row: meaning.cell.row, column };
      const second = { sheet: grid.sheet.name, row: rival.meaning.cell.row, column: rival.column };
      const args = {
        kolom: columnHeading(declaration, key),
        lembar: grid.sheet.name,
        pertama: formatA1(first),
        kedua: formatA1(second),
        judul: meaning.cell.text,
        lain: rival.meaning.cell.text,
      };
      return [makeFinding('kolom/dua-bacaan', args, { at: first, related: [second] })];
    }
  }
  return [];
}

/** `kolom/tidak-ada`: required headings that are not there, with the office's own words that come nearest. */
export function reportMissingColumns(
  search: HeadingSearch,
  candidate: Candidate | undefined,
  missing: readonly ColumnKey[],
): readonly Finding[] {
  const { grid, declaration, triwulan } = search;
  const hasFound = candidate !== undefined && [...candidate.columns.values()].some(({ meaning }) => meaning.rank < 2);
  const row = hasFound ? candidate.firstRow : 1;
  const headings = candidate === undefined ? [] : placeHeadings(search, candidate);
  const rowwise = missing.length === 0 || candidate === undefined ? undefined : findRowLabels(candidate);
  if (rowwise !== undefined) {
    const { row: at, column } = rowwise.path.at(-1) ?? rowwise.meaning.cell;
    const args = { judul: rowwise.path.at(-1)?.text ?? '', lembar: grid.sheet.name };
    return [makeFinding('kolom/target-realisasi-per-baris', args, { at: { sheet: grid.sheet.name, row: at, column } })];
  }
  return missing.map((key) => {
    const heading = columnHeading(declaration, key, triwulan);
    const inQuarter = parseTriwulanColumn(key) !== undefined;
    const cumulative = inQuarter ? headings.find((j) => isCumulativeQuarter(search, j.text)) : undefined;
    const rest = hasFound ? headings.filter((j) => !isUsed(search, j.text) && !isBelowSums(search, candidate, j)) : [];
    const near = hasFound ? findIntendedHeading(search, key, heading, rest, headings) : undefined;
    const found = hasFound ? findLikely(search, candidate, key) : undefined;
    const intended = near !== undefined && isElsewhere(search, candidate, near.heading, found) ? undefined : near;
    const likely = intended === undefined ? found : undefined;
    // Sums up to the quarter are not what is missing where another heading may be.
    const summed =
      (intended === undefined || isUsed(search, intended.heading.text)) && likely === undefined
        ? cumulative
        : undefined;
    const cell = summed ?? intended?.heading ?? { row, column: 1 };
    const isOpen = intended === undefined && likely === undefined && hasFound;
    const group = isOpen ? findGroup(search, candidate, key) : undefined;
    const likelyCell = group ?? (likely === undefined ? undefined : lowestNamed(likely.path, search.parse));
    const args = {
      kolom: heading,
      ketik:
        group !== undefined
          ? `TRIWULAN ${toRoman(triwulan ?? 1)}`
          : (intended?.replacement ?? (likely === undefined ? heading : typedText(search, likely, heading))),
      lembar: grid.sheet.name,
      baris: hasFound ? String(row) : `1 sampai ${SEARCHED_ROW_COUNT}`,
      kumulatif: summed?.text ?? '',
      terdekat: intended?.heading.text ?? '',
      lain: likelyCell?.text ?? '',
      letak: likelyCell === undefined ? '' : formatA1(likelyCell),
    };
    return makeFinding('kolom/tidak-ada', args, { at: { sheet: grid.sheet.name, row: cell.row, column: cell.column } });
  });
}

/** A column of the words Target and Realisasi: they stand below each other instead of side by side. */
function findRowLabels(candidate: Candidate): ColumnPlace<OtherColumn> | undefined {
  return candidate.others.find(({ body: { words } }) => {
    const stated = new Set([...words].map((word) => word.toLowerCase().replace(/[^a-z]/g, '')));
    return stated.has('target') && stated.has('realisasi') && stated.size <= 3;
  });
}

function placeHeadings({ parse }: HeadingSearch, candidate: Candidate): readonly PlacedHeading[] {
  // A bare II is a quarter by what stands around it.
  const quarters = new Map([
    ...candidate.others.map(({ column, meaning }) => [column, meaning.triwulan] as const),
    ...[...candidate.columns].map(([key, { column }]) => [column, parseTriwulanColumn(key)?.triwulan] as const),
  ]);
  return [...candidate.paths].flatMap(([column, path]) => {
    const meant = quarters.get(column);
    const triwulan = path.map((cell) => parse(cell.text).triwulan).find((t) => t !== undefined) ?? meant;
    return path.map(({ text, row, column }) => ({ text, row, column, triwulan }));
  });
}

/** True for a heading over a column of sums up to the quarter: typed over, these would pass for the quarter's own. */
function isBelowSums(search: HeadingSearch, candidate: Candidate, { row, column }: PlacedHeading): boolean {
  return [...candidate.paths.values()].some(
    (path) =>
      path.some((cell) => cell.row === row && cell.column === column) &&
      path.some((cell) => isCumulativeQuarter(search, cell.text)),
  );
}

function isCumulativeQuarter({ parse }: HeadingSearch, text: string): boolean {
  const { cumulative, triwulan } = parse(text);
  return cumulative && triwulan !== undefined;
}

/** True for a heading that means something by itself. */
function isUsed({ parse, declaration }: HeadingSearch, text: string): boolean {
  const { words, triwulan } = parse(text);
  if (words === '') return triwulan !== undefined;
  return (triwulan === undefined ? declaration.matchColumn(words) : declaration.matchPart(words)) !== undefined;
}

/**
 * KEGIATAN has a meaning of its own, so a heading without any comes before it; and REALISASI spelt right below a group that
 * nobody understands is not what is to be typed over.
 */
function isElsewhere(
  search: HeadingSearch,
  candidate: Candidate | undefined,
  heading: PlacedHeading,
  found: ColumnPlace<OtherColumn> | undefined,
): boolean {
  if (found !== undefined && isUsed(search, heading.text)) return true;
  return (
    candidate?.others.some(({ meaning, path }) => {
      const lowest = path.at(-1);
      const isHere = lowest?.row === heading.row && lowest.column === heading.column;
      return isHere && meaning.reason === 'quarterless' && path.length > 1;
    }) ?? false
  );
}

/** Where no group is understood as a quarter: the one that stands where the report's quarter should. */
function findGroup({ triwulan }: HeadingSearch, candidate: Candidate, key: ColumnKey): HeadingCell | undefined {
  const part = parseTriwulanColumn(key)?.part;
  if (part === undefined || triwulan === null) return undefined;
  const below = candidate.others.filter(({ meaning, path }) => meaning.reason === 'quarterless' && path.length > 1);
  // TARGET below one group alone may have passed for the year's; what stands beside it tells the group.
  const own = below.filter(({ meaning }) => meaning.part === part);
  const groups = [...new Set((own.length > 0 ? own : below).flatMap(({ path }) => path[0] ?? []))];
  return groups.length === 4 ? groups[triwulan - 1] : groups.length === 1 ? groups[0] : undefined;
}

/** A column under an unknown heading that holds what is missing: figures of the quarter, or names. */
function findLikely(
  { declaration, triwulan }: HeadingSearch,
  candidate: Candidate,
  key: ColumnKey,
): ColumnPlace<OtherColumn> | undefined {
  const figures = declaration.placed.get(key)?.content !== 'teks';
  const inQuarter = parseTriwulanColumn(key) !== undefined;
  return candidate.others.find(
    ({ meaning, body }) =>
      meaning.reason === 'unknown' &&
      (inQuarter
        ? meaning.triwulan !== undefined && (triwulan === null || meaning.triwulan === triwulan)
        : meaning.triwulan === undefined) &&
      (figures ? holdsNumbers(body) : body.filled > 0 && !holdsNumbers(body)),
  );
}

/** What to type over a heading: below its quarter the name alone. */
function typedText({ parse }: HeadingSearch, place: ColumnPlace<OtherColumn>, heading: string): string {
  const short = heading.replace(/^TRIWULAN \S+ · /, '');
  const last = lowestNamed(place.path, parse);
  const bearsQuarter = last !== undefined && parse(last.text).triwulan !== undefined;
  return place.meaning.triwulan !== undefined && !bearsQuarter ? short : heading.replace(' · ', ' ');
}
