import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { parseTriwulanColumn, type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import { cellText } from './cell-text.ts';
import { type ChosenColumn, chooseColumn } from './choose-column.ts';
import { findCumulativeParts, hasSummedKinerja } from './cumulative-columns.ts';
import type { HeadingCell } from './heading-block.ts';
import { type ColumnBody, holdsNumbers } from './heading-body.ts';
import type { ColumnMeaning } from './heading-meaning.ts';
import type { ColumnPlace, NamedColumn, OtherColumn } from './heading-place.ts';
import type { HeadingRows } from './heading-places.ts';
import { countNameless, countProblems, countSplitBelow } from './heading-problems.ts';
import { type Reading, readBlock } from './heading-reading.ts';
import type { HeadingSearch } from './heading-search.ts';
import { listIndentedNames } from './indented-names.ts';
import { chooseMonths } from './month-columns.ts';
import { namesKegiatanToo } from './name-levels.ts';
import type { TableIndex } from './table-index.ts';
import { listMeant, type UnknownQuarter } from './unknown-quarters.ts';

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
  /** Headings that stand for quarters in words that nobody knows. */
  readonly unknownQuarters: readonly UnknownQuarter[];
  /** Parts of the quarters whose cells hold sums up to the quarter. */
  readonly cumulative: ReadonlySet<TriwulanPart>;
  /** What makes the reading unlikely; 0 = everything is explained. */
  readonly problems: number;
}

/** Largest rupiah figure below which a column is rather a percentage. */
export const PERCENT_LIKE = 150;

/** Reads rows as a heading; undefined when a required column is not among them. */
export function readFitting(search: HeadingSearch, rows: HeadingRows): Candidate | undefined {
  if (rows.height === 1 && lacksParts(search, rows.row)) return undefined;
  const reading = readBlock(search, rows);
  const keys = new Set([
    ...reading.places.flatMap(({ meaning }) => (meaning.kind === 'column' ? [meaning.key] : [])),
    ...listMeant(reading.unknownQuarters),
    ...reading.places.flatMap(({ meaning }) => (holdsLevels(search, meaning) ? (['kegiatan'] as const) : [])),
  ]);
  if (!listRequiredColumns(search.declaration, null).every((key) => isFound(keys, key))) return undefined;
  const candidate = finishCandidate(search, reading);
  return candidate.missing.length === 0 ? candidate : undefined;
}

/** True for a row of groups and columns outside them, where the table needs what stands below the groups. */
function lacksParts({ grid, declaration, parse }: HeadingSearch, row: number): boolean {
  if (!declaration.triwulan.some(({ required }) => required)) return false;
  return [...(grid.sheet.rows.get(row)?.keys() ?? [])].every((column) => {
    const { words, qualifier } = parse(cellText(grid.at(row, column).cell));
    const isColumn = declaration.matchColumn(words) !== undefined && qualifier === undefined;
    return words === '' || (isColumn && declaration.matchPart(words) === undefined);
  });
}

/** Reads rows as a heading, whatever is missing. */
export function readCandidate(search: HeadingSearch, rows: HeadingRows): Candidate {
  return finishCandidate(search, readBlock(search, rows));
}

function finishCandidate(search: HeadingSearch, reading: Reading): Candidate {
  const { top, height, places, unknownQuarters, block, bottom } = reading;
  const { declaration } = search;
  const body = (column: number): ColumnBody => search.body(bottom, column);
  const named = new Map<ColumnKey, ColumnPlace<NamedColumn>[]>();
  const others: ColumnPlace<OtherColumn>[] = [];
  for (const { column, path, meaning } of places) {
    const own = body(column);
    if (meaning.kind === 'other') others.push({ column, path, meaning, body: own });
    else if (isUnlikely(declaration, meaning, own)) others.push({ column, path, meaning: toOther(meaning), body: own });
    else named.set(meaning.key, [...(named.get(meaning.key) ?? []), { column, path, meaning, body: own }]);
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
    const hasOwnPart = part !== undefined && cumulative.has(part);
    const isSummed = declaration.placed.has('jenis') && part !== 'anggaran' ? hasSummedKinerja(cumulative) : hasOwnPart;
    // "JENIS AKUMULASI" says what its words are about.
    const areWords = declaration.placed.get(key)?.content === 'teks';
    const own = isSummed || areWords ? places : places.filter(({ meaning }) => !meaning.cumulative);
    for (const place of places)
      if (!own.includes(place)) others.push({ ...place, meaning: toOther(place.meaning, 'passed') });
    const { places: fitting, months } = chooseMonths(own);
    const chosen = months ?? chooseColumn(declaration, key, fitting, body);
    // Months without the third say nothing of the quarter.
    if (chosen === undefined) others.push(...own.map((place) => ({ ...place, meaning: toOther(place.meaning) })));
    // A kode typed over several narrow columns is none in any of them; names join the sheets then.
    if (chosen === undefined || (key === 'kode' && isSpread(chosen, block.paths, body))) continue;
    columns.set(key, chosen);
    for (const p of own) {
      if (p.column === chosen.column || chosen.months?.includes(p.column) === true) continue;
      if (chosen.rivals.includes(p) || chosen.passed.includes(p)) continue;
      if (p.meaning.cell !== chosen.meaning.cell || holdsNumbers(p.body))
        others.push({ ...p, meaning: toOther(p.meaning) });
    }
  }
  const names = columns.get('subKegiatan');
  const indented =
    names === undefined || columns.has('kegiatan')
      ? []
      : listIndentedNames(names, search.parse(names.meaning.cell.text).words, body);
  for (const [key, chosen] of indented) if (declaration.placed.has(key)) columns.set(key, chosen);
  if (names !== undefined && !columns.has('kegiatan') && holdsLevels(search, names.meaning)) {
    columns.set('kegiatan', names);
    if (declaration.placed.has('program') && !columns.has('program')) columns.set('program', names);
  }
  const found = new Set([...columns.keys(), ...listMeant(unknownQuarters)]);
  const missing = listRequiredColumns(declaration, null).filter((key) => !isFound(found, key));
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
    unknownQuarters,
    cumulative,
    problems:
      (unknownQuarters.length > 0 ? 1 : 0) +
      countProblems(declaration, search.triwulan, columns, others) +
      countNameless(block.paths, columns, body) +
      countSplitBelow(
        search.grid,
        [...columns.values()].flatMap(({ column }) => block.paths.get(column)?.at(-1) ?? []),
        search.parse,
      ),
  };
}

/** True for a kode of which each part stands in a column of its own, below a heading each or below one merged over them. */
function isSpread(
  { column, rivals, meaning }: ChosenColumn,
  paths: Candidate['paths'],
  body: (c: number) => ColumnBody,
) {
  if (rivals.length > 1) return true;
  const covered = Array.from({ length: meaning.cell.right - column }, (_, i) => column + i + 1);
  return covered.some((c) => (paths.get(c)?.at(-1) ?? meaning.cell) === meaning.cell && body(c).filled > 0);
}

/** True for a column of sub kegiatan that names its kegiatan too, in a table that needs them. */
function holdsLevels({ declaration, parse }: HeadingSearch, meaning: ColumnPlace<ColumnMeaning>['meaning']): boolean {
  return (
    meaning.kind === 'column' &&
    meaning.key === 'subKegiatan' &&
    declaration.placed.get('kegiatan')?.required === true &&
    namesKegiatanToo(parse(meaning.cell.text).words)
  );
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
      const cell = place.path.at(-1) ?? place.meaning.cell;
      const part = place.path.length < 2 ? undefined : declaration.matchPart(parse(cell.text).words)?.column.part;
      if (part === undefined) return [];
      return [{ ...place, meaning: { kind: 'other', reason: 'quarterless', part, triwulan: undefined, cell } }];
    });
    const groups = new Set(grouped.map(({ path }) => path[0]?.column));
    if (groups.size > 1) found.set(key, grouped);
  }
  return found;
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
