import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { parseTriwulanColumn, triwulanColumn } from '../domain/triwulan-column.ts';
import { columnLetters, formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { findBareQuarters } from './bare-quarters.ts';
import type { HeadingCell } from './heading-block.ts';
import { holdsNumbers } from './heading-body.ts';
import type { Candidate } from './heading-candidate.ts';
import { columnHeading } from './heading-columns.ts';
import { type ColumnPlace, lowestNamed, type OtherColumn } from './heading-place.ts';
import type { HeadingSearch } from './heading-search.ts';
import { findIntendedHeading, type PlacedHeading } from './intended-heading.ts';
import { namesFisik } from './match-heading.ts';
import { tellWhatToAdd } from './missing-advice.ts';
import { reportQuarterRows } from './quarter-rows.ts';
import { reportLines } from './report-lines.ts';
import { areSumsByTitle } from './summed-titles.ts';

/** Only the first rows of a sheet are searched for a heading. */
export const SEARCHED_ROW_COUNT = 40;

/** `kolom/tidak-ada`: required headings that are not there, with the office's own words that come nearest. */
export function reportMissingColumns(
  search: HeadingSearch,
  candidate: Candidate | undefined,
  missing: readonly ColumnKey[],
): readonly Finding[] {
  if (missing.length === 0) return [];
  const { grid, declaration, triwulan } = search;
  const hasFound = candidate !== undefined && [...candidate.columns.values()].some(({ meaning }) => meaning.rank < 2);
  const row = hasFound ? candidate.firstRow : 1;
  const headings = candidate === undefined ? [] : placeHeadings(search, candidate);
  const lines = reportLines(search);
  if (lines !== undefined) return [lines];
  const quarterRows = candidate === undefined ? undefined : reportQuarterRows(search, candidate);
  if (quarterRows !== undefined) return [quarterRows];
  const rowwise = candidate === undefined ? undefined : findRowLabels(candidate);
  if (rowwise !== undefined) {
    const { row: at, column } = rowwise.path.at(-1) ?? rowwise.meaning.cell;
    const args = { judul: rowwise.path.at(-1)?.text ?? '', lembar: grid.sheet.name, sebab: '', cara: '' };
    return [makeFinding('kolom/target-realisasi-per-baris', args, { at: { sheet: grid.sheet.name, row: at, column } })];
  }
  const hasSums = candidate !== undefined && areSumsByTitle(search, candidate);
  return missing.map((key) => {
    const heading = columnHeading(declaration, key, triwulan);
    const inQuarter = parseTriwulanColumn(key) !== undefined;
    const isMoney = declaration.placed.get(key)?.content === 'rupiah';
    const cumulative = inQuarter ? headings.find((j) => isCumulativeQuarter(search, j.text)) : undefined;
    const rest = hasFound
      ? headings.filter(
          (j) =>
            !isUsed(search, j.text) &&
            !isBelowSums(search, candidate, j) &&
            !isOverMonths(candidate, j) &&
            !(isMoney && search.parse(j.text).inPercent),
        )
      : [];
    const near = hasFound ? findIntendedHeading(search, key, heading, rest, headings) : undefined;
    const possible = hasFound ? listLikely(search, candidate, key) : [];
    const [found] = possible;
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
    const [plain, summedUp] = [heading.replace(' · ', ' '), toSummed(heading)];
    const typed = (text: string): string => (hasSums && inQuarter ? text.replaceAll(plain, summedUp) : text);
    const args = {
      kolom: heading,
      ketik: typed(
        group !== undefined
          ? `TRIWULAN ${toRoman(triwulan ?? 1)}`
          : (intended?.replacement ?? (likely === undefined ? heading : typedText(search, likely, heading))),
      ),
      lembar: grid.sheet.name,
      baris: hasFound ? String(row) : `1 sampai ${SEARCHED_ROW_COUNT}`,
      kumulatif: summed?.text ?? '',
      terdekat: intended?.heading.text ?? '',
      pilihan:
        likely === undefined
          ? intended === undefined && candidate !== undefined && hasFound
            ? tellWhatToAdd(search, candidate, key)
            : ''
          : typed(chooseAmong(search, possible, heading)),
      lain: likelyCell?.text ?? '',
      letak: likelyCell === undefined ? '' : formatA1(likelyCell),
    };
    return makeFinding('kolom/tidak-ada', args, { at: { sheet: grid.sheet.name, row: cell.row, column: cell.column } });
  });
}

/** "REALISASI S.D. TRIWULAN II" for "TRIWULAN II · REALISASI". */
function toSummed(heading: string): string {
  const [quarter = '', name = ''] = heading.split(' · ');
  return `${name} S.D. ${quarter}`;
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

/** True for a heading over more columns than a year has quarters: no single one of them is what is missing. */
function isOverMonths({ paths }: Candidate, { row, column }: PlacedHeading): boolean {
  const over = [...paths.values()].filter((path) => path.some((cell) => cell.row === row && cell.column === column));
  return over.length > ALL_TRIWULAN.length;
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

/**
 * The columns under unknown headings that may hold what is missing, the likeliest first: figures of the quarter, or names. A
 * realisasi stands behind its target, so where both are missing the last is the likeliest.
 */
function listLikely(search: HeadingSearch, candidate: Candidate, key: ColumnKey): readonly ColumnPlace<OtherColumn>[] {
  const { declaration, triwulan, parse } = search;
  const content = declaration.placed.get(key)?.content;
  const figures = content !== 'teks';
  const asked = parseTriwulanColumn(key);
  // FISIK is no rupiah, and Rp no number of a satuan.
  const others = content === 'rupiah' ? ['kinerja', 'percent'] : content === 'satuan' ? ['money', 'percent'] : [];
  const unknown = candidate.others.filter(
    ({ meaning, body, path }) =>
      meaning.reason === 'unknown' &&
      !others.includes(parse(path.at(-1)?.text ?? '').qualifier ?? '') &&
      !(content === 'rupiah' && isOfPercent(search, path)) &&
      (figures ? holdsNumbers(body) : body.filled > 0 && !holdsNumbers(body)),
  );
  const quarterOf = ({ meaning, path }: ColumnPlace<OtherColumn>): Triwulan | undefined =>
    meaning.triwulan ?? candidate.unknownQuarters.find(({ cell }) => path.includes(cell))?.triwulan;
  if (asked === undefined) return unknown.filter((place) => quarterOf(place) === undefined);
  const own = unknown.filter((place) => {
    const quarter = quarterOf(place);
    return quarter !== undefined && (triwulan === null || quarter === triwulan);
  });
  if (own.length === 0 && triwulan !== null) {
    const bare = findBareQuarters(search, candidate, asked.part).get(triwulan);
    return bare === undefined ? [] : [bare];
  }
  const lacksTarget = !candidate.columns.has(triwulanColumn(triwulan ?? 1, 'target'));
  return asked.part === 'realisasi' && lacksTarget ? own.toReversed() : own;
}

/** FISIK and what is in percent: never rupiah, whatever else stands there. */
function isOfPercent({ parse }: HeadingSearch, path: readonly HeadingCell[]): boolean {
  return path.some(({ text }) => parse(text).inPercent || namesFisik(text));
}

/** "bila kolom F yang benar, tulis ... di F2; bila kolom G ...": what to type for each of several; '' for one alone. */
function chooseAmong(search: HeadingSearch, places: readonly ColumnPlace<OtherColumn>[], heading: string): string {
  const cells = new Map(
    places.flatMap((place) => {
      const cell = lowestNamed(place.path, search.parse);
      return cell === undefined ? [] : [[`${cell.row}:${cell.column}`, { cell, place }] as const];
    }),
  );
  if (cells.size < 2) return '';
  return [...cells.values()]
    .map(
      ({ cell, place }) =>
        `bila kolom ${columnLetters(place.column)} ("${cell.text}") yang benar, tulis "${typedText(search, place, heading)}" di ${formatA1(cell)}`,
    )
    .join('; ');
}

/** What to type over a heading: below its quarter the name alone. */
function typedText({ parse }: HeadingSearch, place: ColumnPlace<OtherColumn>, heading: string): string {
  const short = heading.replace(/^TRIWULAN \S+ · /, '');
  const last = lowestNamed(place.path, parse);
  const bearsQuarter = last !== undefined && parse(last.text).triwulan !== undefined;
  return place.meaning.triwulan !== undefined && !bearsQuarter ? short : heading.replace(' · ', ' ');
}
