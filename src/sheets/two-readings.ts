import type { ColumnKey } from '../domain/column-key.ts';
import { groupBy } from '../domain/group-by.ts';
import { triwulanOf } from '../domain/month-names.ts';
import { ALL_TRIWULAN, toRoman } from '../domain/triwulan.ts';
import { parseTriwulanColumn, RESTS_ON, triwulanColumn } from '../domain/triwulan-column.ts';
import { type CellRef, columnLetters, formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { cellText } from './cell-text.ts';
import type { HeadingCell } from './heading-block.ts';
import type { Candidate } from './heading-candidate.ts';
import { columnHeading, mustBeSingle } from './heading-columns.ts';
import type { HeadingSearch } from './heading-search.ts';
import { listRepeatedParts, withQuarter } from './repeated-parts.ts';

/** A place from which a column may be read: what to type there when it is the right one ('' = it may stay), and when not. */
interface Way {
  readonly at: CellRef;
  readonly text: string;
  readonly whenRight: string;
  readonly whenWrong: string;
}

/** Months, or LS and GU, are parts of the figure: none of them is right by itself. */
export const OR_JUMLAH =
  '; bila semuanya bagian dari satu angka, tambahkan kolom jumlahnya dengan judul itu dan tulis "CATATAN" di atas yang lain';

/** Of a column after a change each row counts, also one that was not changed. */
const OR_WHOLE = '; kolom sesudah perubahan harus terisi di setiap baris, juga yang tidak berubah';

/** A heading that stands twice: its two cells, and the headings of the quarter above them. */
interface Duplicate {
  readonly key: ColumnKey;
  readonly cells: readonly HeadingCell[];
  readonly quarters: readonly [HeadingCell, HeadingCell] | undefined;
  /** One of them says that it is after a change. */
  readonly isChanged: boolean;
}

/** `kolom/ganda`: headings that stand twice where once is meant; a quarter's heading that stands twice is one of them. */
export function reportDuplicates(search: HeadingSearch, candidate: Candidate): readonly Finding[] {
  const all = listDuplicates(search, candidate);
  const seen = new Set<HeadingCell>();
  return all.flatMap(({ key, cells, quarters, isChanged }): readonly Finding[] => {
    const [, twice] = quarters ?? [];
    const isQuarter = twice !== undefined && all.filter((d) => d.quarters?.[1] === twice).length > 1;
    if (!isQuarter) {
      const other = otherMeaning(search, candidate, key, cells);
      const ways = cells.map((cell) => toWay(search, cell, '', other));
      const isMonths = cells.length > 2 && parseTriwulanColumn(key) !== undefined;
      const orElse = isChanged ? OR_WHOLE : isMonths ? OR_JUMLAH : '';
      return [makeDuplicate(search, columnHeading(search.declaration, key), ways, orElse)];
    }
    if (quarters === undefined || seen.has(twice)) return [];
    seen.add(twice);
    const ways = quarters.map((cell) => toWay(search, cell, '', lackingQuarter(search, candidate) ?? 'CATATAN'));
    return [makeDuplicate(search, twice.text, ways)];
  });
}

function listDuplicates({ declaration, parse }: HeadingSearch, candidate: Candidate): readonly Duplicate[] {
  const quarterOf = ({ column }: HeadingCell): HeadingCell | undefined =>
    candidate.paths.get(column)?.find((cell) => parse(cell.text).triwulan !== undefined);
  return [...candidate.columns].flatMap(([key, { meaning, rivals }]) => {
    const [second] = rivals;
    if (second === undefined || !mustBeSingle(declaration, key)) return [];
    const [a, b] = [quarterOf(meaning.cell), quarterOf(second.meaning.cell)];
    const quarters = a === undefined || b === undefined || a === b ? undefined : ([a, b] as const);
    const isChanged = [meaning, ...rivals.map((r) => r.meaning)].some(({ variant }) => variant === 'after');
    return [{ key, cells: [meaning.cell, ...rivals.map((r) => r.meaning.cell)], quarters, isChanged }];
  });
}

/** What the wrong one of two may be: the target where the other is the realisasi and no column is that; else a note. */
function otherMeaning(
  { declaration, parse }: HeadingSearch,
  { columns }: Candidate,
  key: ColumnKey,
  cells: readonly HeadingCell[],
): string {
  const quarter = parseTriwulanColumn(key);
  if (quarter === undefined || !RESTS_ON.includes(quarter.part) || cells.length !== 2) return 'CATATAN';
  const part = RESTS_ON.find((p) => p !== quarter.part && !columns.has(triwulanColumn(quarter.triwulan, p)));
  const found = declaration.triwulan.find((t) => t.part === part);
  if (found === undefined) return 'CATATAN';
  const bearsQuarter = cells.some(({ text }) => parse(text).triwulan !== undefined);
  return bearsQuarter ? `${found.heading} TRIWULAN ${toRoman(quarter.triwulan)}` : found.heading;
}

/** The one quarter that no group names, where all others are there. */
function lackingQuarter({ parse }: HeadingSearch, { paths }: Candidate): string | undefined {
  const named = new Set([...paths.values()].flat().map(({ text }) => parse(text).triwulan));
  const lacking = ALL_TRIWULAN.filter((t) => !named.has(t));
  return lacking.length === 1 ? `TRIWULAN ${toRoman(lacking[0] ?? 1)}` : undefined;
}

/** A heading, and what to type there when its reading is right and when it is not. */
export function toWay({ grid }: HeadingSearch, cell: HeadingCell, whenRight: string, whenWrong: string): Way {
  const at = { sheet: grid.sheet.name, row: cell.row, column: cell.column };
  return { at, text: cell.text, whenRight, whenWrong };
}

/** `kolom/ganda` of TARGET or REALISASI that stands twice without a quarter: the report's is the one or the other. */
export function reportRepeatedParts(search: HeadingSearch, candidate: Candidate): readonly Finding[] {
  const { declaration } = search;
  return listRepeatedParts(search, candidate).map(({ part, cells, triwulan, other }) => {
    const ways = cells.map((cell) =>
      toWay(search, cell, withQuarter(cell.text, triwulan), withQuarter(cell.text, other)),
    );
    return makeDuplicate(search, columnHeading(declaration, triwulanColumn(triwulan, part)), ways);
  });
}

function makeDuplicate({ grid }: HeadingSearch, heading: string, ways: readonly Way[], orElse = ''): Finding {
  const [first, other] = ways;
  const args = { kolom: heading, lembar: grid.sheet.name, tempat: listPlaces(ways), cara: tellWays(ways) + orElse };
  const at = other?.at ?? { sheet: grid.sheet.name, row: 1, column: 1 };
  return makeFinding('kolom/ganda', args, { at, related: first === undefined ? [] : [first.at] });
}

/** "C1 ("PAGU") atau D1 ("ANGGARAN")". */
export function listPlaces(ways: readonly Way[]): string {
  return ways.map(({ at, text }) => `${formatA1(at)} ("${text}")`).join(' atau ');
}

/** What to type for each of the readings: "bila kolom C yang benar, tulis "CATATAN" di D1; bila kolom D yang benar, ...". */
export function tellWays(ways: readonly Way[]): string {
  return tellTogether([ways]);
}

/** The same of several headings with the same readings: what to type for the first reading of all of them, then for the second. */
function tellTogether(all: readonly (readonly Way[])[]): string {
  const [first = []] = all;
  return first
    .map((_, i) => {
      const typed = all
        .flatMap((ways) => ways.map((way, n) => ({ at: way.at, text: n === i ? way.whenRight : way.whenWrong })))
        .filter(({ text }) => text !== '')
        .map(({ at, text }) => `tulis "${text}" di ${formatA1(at)}`);
      const columns = all.flatMap((ways) => (ways[i] === undefined ? [] : [columnLetters(ways[i].at.column)]));
      return `bila kolom ${columns.join(', ')} yang benar, ${typed.join(', ')}`;
    })
    .join('; ');
}

/** A heading merged over several columns of figures, and what to type below it. */
interface Crowded {
  readonly cell: HeadingCell;
  readonly heading: string;
  /** Without its quarter. */
  readonly name: string;
  readonly isSplit: boolean;
  /** The columns may be parts of one figure. */
  readonly mayAdd: boolean;
  /** The quarter above months that are of another one; '' else: none of them is right then. */
  readonly monthsOf: string;
  readonly ways: readonly Way[];
}

/**
 * `kolom/dua-angka`: a heading merged over two columns of figures that no known sub-heading tells apart; told once for all
 * quarters below which the same sub-headings stand, since one alone typed over leaves the others as they are.
 */
export function reportCrowded(search: HeadingSearch, candidate: Candidate): readonly Finding[] {
  const { name: sheet } = search.grid.sheet;
  const alike = groupBy(listCrowded(search, candidate), ({ name, isSplit, cell, ways }) =>
    isSplit ? [name, cell.text, ...ways.map(({ text }) => text)].join('|') : `${cell.row}:${cell.column}`,
  );
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { cell, heading, name, isSplit, mayAdd, monthsOf, ways } = first;
    const places = isSplit ? listPlaces(ways) : ways.map(({ at }) => columnLetters(at.column)).join(' atau ');
    const args = {
      judul: cell.text,
      lembar: sheet,
      kolom: all.length === 1 ? heading : name,
      tempat: all.length === 1 ? places : `${places}, dan begitu pula di setiap triwulan`,
      digabung: isSplit ? '' : 'ya',
      cara:
        monthsOf === ''
          ? tellTogether(all.map((one) => one.ways)) + (mayAdd ? OR_JUMLAH : '')
          : `tulis bulan ${monthsOf} di atas kolom-kolom itu bila angkanya dari bulan-bulan itu; bila bukan, perbaiki triwulan di judul ${formatA1(cell)}`,
    };
    const [at, ...related] = all.map((one) => ({ sheet, row: one.cell.row, column: one.cell.column }));
    if (at === undefined) return [];
    return [makeFinding('kolom/dua-angka', args, { at, ...(related.length === 0 ? {} : { related }) })];
  });
}

function listCrowded(search: HeadingSearch, candidate: Candidate): readonly Crowded[] {
  const { grid, declaration, parse } = search;
  return [...candidate.columns].flatMap(([key, { column, covered, meaning }]): readonly Crowded[] => {
    if (covered.length === 0) return [];
    const path = candidate.paths.get(column) ?? [];
    const cell = path.at(-1) ?? meaning.cell;
    const below = [column, ...covered].map((c) => subHeading(search, cell, c));
    const isSplit = below.every((text) => text !== '');
    const above = isSplit ? path : path.slice(0, -1);
    const heading = columnHeading(declaration, key);
    const quarter = parseTriwulanColumn(key)?.triwulan;
    const isBelowQuarter = above.some(({ text }) => parse(text).triwulan !== undefined);
    const name = heading.replace(/^TRIWULAN \S+ · /, '');
    const ofQuarter = quarter === undefined ? '' : `TRIWULAN ${toRoman(quarter)}`;
    const whenRight = quarter === undefined || isBelowQuarter ? name : `${name} ${ofQuarter}`;
    const isSummed = (text: string): boolean => quarter !== undefined && parse(text).cumulative;
    const ways = [column, ...covered].map((c, i): Way => {
      const at = { sheet: grid.sheet.name, row: isSplit ? cell.bottom + 1 : cell.row, column: c };
      const text = below[i] ?? '';
      return { at, text, whenRight: isSummed(text) ? `${name} S.D. ${ofQuarter}` : whenRight, whenWrong: 'CATATAN' };
    });
    const mayAdd = isSplit && quarter !== undefined && !below.some(isSummed);
    const months = below.map((text) => parse(text).month);
    const areOfOther = quarter !== undefined && months.every((month) => month && triwulanOf(month) !== quarter);
    const monthsOf = areOfOther ? ofQuarter : '';
    return [{ cell, heading, name, isSplit, mayAdd, monthsOf, ways }];
  });
}

/** What stands in the row below a heading, when it is words. */
function subHeading({ grid }: HeadingSearch, { bottom }: HeadingCell, column: number): string {
  const cell = grid.sheet.rows.get(bottom + 1)?.get(column);
  return cell?.value.kind === 'text' && !/\d{3}/.test(cell.value.text) ? cellText(cell) : '';
}
