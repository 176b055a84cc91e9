import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { parseTriwulanColumn, type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import { type ChosenColumn, chooseColumn } from './choose-column.ts';
import { findCumulativeParts } from './cumulative-columns.ts';
import type { Grid } from './grid.ts';
import { type HeadingCell, readHeadingBlock } from './heading-block.ts';
import { type BodyReader, type ColumnBody, holdsNumbers } from './heading-body.ts';
import { type ColumnMeaning, type MeaningContext, readMeaning } from './heading-meaning.ts';
import type { ColumnPlace, NamedColumn, OtherColumn } from './heading-place.ts';
import type { HeadingRows } from './heading-places.ts';
import { countProblems } from './heading-problems.ts';
import type { HeadingText } from './heading-text.ts';
import type { TableIndex } from './table-index.ts';
import { followsQuarters, namesQuarters, repeatsParts, titleTriwulan } from './title-triwulan.ts';

/** A block of rows read as the heading of a table. */
export interface Candidate {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly height: number;
  readonly columns: ReadonlyMap<ColumnKey, ChosenColumn>;
  /** Columns whose headings name none that is declared. */
  readonly others: readonly ColumnPlace<OtherColumn>[];
  readonly paths: ReadonlyMap<number, readonly HeadingCell[]>;
  readonly titles: readonly HeadingCell[];
  readonly missing: readonly ColumnKey[];
  /** Parts of the quarters whose cells hold sums up to the quarter. */
  readonly cumulative: ReadonlySet<TriwulanPart>;
  /** What makes the reading unlikely; 0 = everything is explained. */
  readonly problems: number;
}

/** What all candidates of a sheet share. */
export interface HeadingSearch {
  readonly grid: Grid;
  readonly declaration: TableIndex;
  readonly parse: (text: string) => HeadingText;
  readonly body: BodyReader;
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
  /** The quarter in the sheet's name. */
  readonly sheetTriwulan: Triwulan | undefined;
}

/** Largest rupiah figure below which a column is rather a percentage. */
const PERCENT_LIKE = 150;

/** Reads rows as a heading; undefined when a required column is not among them. */
export function readFitting(search: HeadingSearch, rows: HeadingRows): Candidate | undefined {
  const reading = readBlock(search, rows);
  const keys = new Set(reading.places.flatMap(({ meaning }) => (meaning.kind === 'column' ? [meaning.key] : [])));
  if (!listRequiredColumns(search.declaration, null).every((key) => isFound(keys, key))) return undefined;
  const candidate = finishCandidate(search, reading);
  return candidate.missing.length === 0 ? candidate : undefined;
}

/** Reads rows as a heading, whatever is missing. */
export function readCandidate(search: HeadingSearch, rows: HeadingRows): Candidate {
  return finishCandidate(search, readBlock(search, rows));
}

interface Place {
  readonly column: number;
  readonly path: readonly HeadingCell[];
  readonly meaning: ColumnMeaning;
}

interface Reading {
  readonly top: number;
  readonly height: number;
  readonly places: readonly Place[];
  readonly block: { readonly paths: Candidate['paths']; readonly titles: Candidate['titles'] };
  readonly bottom: number;
}

function readBlock(search: HeadingSearch, { row: top, height, titles }: HeadingRows): Reading {
  const { grid, declaration, parse } = search;
  const isName = (text: string): boolean => {
    const match = declaration.matchColumn(parse(text).words);
    return match !== undefined && match.column.content === 'teks' && parse(text).triwulan === undefined;
  };
  const block = readHeadingBlock(grid, top, top + height - 1, { parse, isName });
  const bottom = Math.max(top + height - 1, ...[...block.paths.values()].flat().map((cell) => cell.bottom));
  const context = (triwulan: Triwulan | undefined): MeaningContext => ({
    declaration,
    parse,
    year: search.year,
    triwulan,
  });
  const places = readPlaces(block.paths, context(undefined));
  const hasQuarter = places.some(
    ({ meaning }) => meaning.kind === 'column' && parseTriwulanColumn(meaning.key) !== undefined,
  );
  const given =
    hasQuarter || followsQuarters(grid, parse, top) || namesQuarters(block.paths, parse)
      ? undefined
      : (search.sheetTriwulan ?? titleTriwulan([...block.titles.map(({ text }) => text), ...titles], parse));
  const read = given === undefined ? places : readPlaces(block.paths, context(given));
  return { top, height, places: given !== undefined && repeatsParts(read) ? places : read, block, bottom };
}

function readPlaces(paths: ReadonlyMap<number, readonly HeadingCell[]>, context: MeaningContext): readonly Place[] {
  return [...paths].flatMap(([column, path]) => {
    const meaning = readMeaning(path, context);
    return meaning === undefined ? [] : [{ column, path, meaning }];
  });
}

function finishCandidate(search: HeadingSearch, { top, height, places, block, bottom }: Reading): Candidate {
  const { declaration } = search;
  const body = (column: number): ColumnBody => search.body(bottom, column);
  const named = new Map<ColumnKey, ColumnPlace<NamedColumn>[]>();
  const others: ColumnPlace<OtherColumn>[] = [];
  for (const { meaning, ...rest } of places) {
    const place = { ...rest, body: body(rest.column) };
    if (meaning.kind === 'other') others.push({ ...place, meaning });
    else if (isUnlikely(declaration, meaning, place.body)) others.push({ ...place, meaning: toOther(meaning) });
    else named.set(meaning.key, [...(named.get(meaning.key) ?? []), { ...place, meaning }]);
  }
  for (const [key, inGroups] of listUngrouped(search, named)) {
    named.set(
      key,
      (named.get(key) ?? []).filter((place) => !inGroups.some((one) => one.column === place.column)),
    );
    others.push(...inGroups);
  }
  const cumulative = findCumulativeParts(declaration, named);
  const columns = new Map<ColumnKey, ChosenColumn>();
  for (const [key, places] of named) {
    const part = parseTriwulanColumn(key)?.part;
    const isSummed = declaration.placed.has('jenis') ? cumulative.size > 0 : part !== undefined && cumulative.has(part);
    const own = isSummed ? places : places.filter(({ meaning }) => !meaning.cumulative);
    others.push(
      ...places
        .filter((place) => !own.includes(place))
        .map((place) => ({ ...place, meaning: toOther(place.meaning, 'passed') })),
    );
    const chosen = chooseColumn(declaration, key, own, body);
    // A kode typed over several narrow columns is none in any of them; names join the sheets then.
    if (chosen === undefined || (key === 'kode' && chosen.rivals.length > 1)) continue;
    columns.set(key, chosen);
    others.push(
      ...own
        .filter((p) => p.column !== chosen.column && !chosen.rivals.includes(p) && !chosen.passed.includes(p))
        .filter((p) => p.meaning.cell !== chosen.meaning.cell || holdsNumbers(p.body))
        .map((p) => ({ ...p, meaning: toOther(p.meaning) })),
    );
  }
  const missing = listRequiredColumns(declaration, null).filter((key) => !isFound(columns, key));
  const cells = [...columns.values()].map(({ meaning }) => meaning.cell);
  const lastRow = Math.max(top + height - 1, ...cells.map((cell) => cell.bottom));
  return {
    firstRow:
      cells.length === 0
        ? top
        : Math.min(...[...columns.values()].map(({ meaning }) => meaning.cell.row), ...firstRows(columns, block.paths)),
    lastRow,
    height,
    columns,
    others,
    paths: block.paths,
    titles: block.titles,
    missing,
    cumulative,
    problems: countProblems(declaration, search.triwulan, columns, others) + countNameless(block.paths, columns, body),
  };
}

/** TARGET once below each of several groups is no TARGET of the year: the groups are quarters that nobody understands. */
function listUngrouped(
  { declaration, parse }: HeadingSearch,
  named: ReadonlyMap<ColumnKey, readonly ColumnPlace<NamedColumn>[]>,
): ReadonlyMap<ColumnKey, readonly ColumnPlace<OtherColumn>[]> {
  const found = new Map<ColumnKey, readonly ColumnPlace<OtherColumn>[]>();
  for (const [key, places] of named) {
    if (parseTriwulanColumn(key) !== undefined) continue;
    const grouped = places.flatMap((place): ColumnPlace<OtherColumn>[] => {
      const part = declaration.matchPart(parse(place.path.at(-1)?.text ?? '').words)?.column.part;
      if (part === undefined || place.path.length < 2) return [];
      const cell = place.path.at(-1) ?? place.meaning.cell;
      return [{ ...place, meaning: { kind: 'other', reason: 'quarterless', part, triwulan: undefined, cell } }];
    });
    const groups = new Set(grouped.map(({ path }) => path[0]?.column));
    if (groups.size > 1) found.set(key, grouped);
  }
  return found;
}

/** Columns of figures between the headings, or right behind the last, that bear none. */
function countNameless(
  paths: Candidate['paths'],
  columns: ReadonlyMap<ColumnKey, ChosenColumn>,
  body: (column: number) => ColumnBody,
): number {
  const known = [...paths.keys()];
  const taken = new Set([...columns.values()].map(({ column }) => column));
  let count = 0;
  for (let column = Math.min(...known); column <= Math.max(...known) + 1; column++) {
    if (!paths.has(column) && !taken.has(column) && holdsNumbers(body(column))) count += 1;
  }
  return count;
}

function firstRows(columns: ReadonlyMap<ColumnKey, ChosenColumn>, paths: Candidate['paths']): readonly number[] {
  return [...columns.values()].flatMap(({ column }) => paths.get(column)?.[0]?.row ?? []);
}

function toOther(meaning: NamedColumn, reason: OtherColumn['reason'] = 'unknown'): OtherColumn {
  const parsed = parseTriwulanColumn(meaning.key);
  return { kind: 'other', reason, part: parsed?.part, triwulan: parsed?.triwulan, cell: meaning.cell };
}

/** Percentages below a heading that was taken for one of rupiah, words below one of figures. */
function isUnlikely(declaration: TableIndex, meaning: NamedColumn, body: ColumnBody): boolean {
  const content = declaration.placed.get(meaning.key)?.content;
  if (content === 'rupiah' && meaning.inPercent) return true;
  if (meaning.rank < 2 || body.numbers === 0) return false;
  return content === 'rupiah' && (body.percents > 0 || body.largest <= PERCENT_LIKE);
}

/** Required columns; a quarter's stand for any quarter while `triwulan` is null. */
export function listRequiredColumns(declaration: TableIndex, triwulan: Triwulan | null): readonly ColumnKey[] {
  return [
    ...declaration.columns.filter((k) => k.required).map((k) => k.column),
    ...declaration.triwulan.filter((t) => t.required).map((t): ColumnKey => triwulanColumn(triwulan ?? 1, t.part)),
  ];
}

function isFound(columns: { readonly has: (key: ColumnKey) => boolean }, column: ColumnKey): boolean {
  const part = parseTriwulanColumn(column)?.part;
  if (part === undefined) return columns.has(column);
  return ALL_TRIWULAN.some((t) => columns.has(triwulanColumn(t, part)));
}
