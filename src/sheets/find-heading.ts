import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { parseTriwulanColumn, triwulanColumn } from '../domain/triwulan-column.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { headingKey } from './clean-text.ts';
import type { Grid } from './grid.ts';
import { chooseColumns, columnHeading, mustBeSingle } from './heading-columns.ts';
import { readHeadingPaths, splitTriwulan } from './heading-path.ts';
import { findIntendedHeading, type PlacedHeading } from './intended-heading.ts';
import type { TableIndex } from './table-index.ts';

/** Where a table's columns were found. */
interface TableHeading {
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly headingRow: number;
  readonly lastHeadingRow: number;
}

/** Only the first rows of a sheet are searched for a heading. */
const SEARCHED_ROW_COUNT = 40;
const HEADING_HEIGHTS = [1, 2, 3];

interface Candidate {
  readonly lastRow: number;
  readonly found: ReadonlyMap<ColumnKey, readonly CellRef[]>;
  readonly headings: readonly PlacedHeading[];
  readonly missing: readonly ColumnKey[];
}

/**
 * Finds the heading row of a table: the first row that carries the required headings on one, two or three levels
 * (workbook.md, "Heading row"). `q` is the report's quarter, whose group must be there; null = any group will do.
 */
export function findHeading(
  grid: Grid,
  declaration: TableIndex,
  triwulan: Triwulan | null,
): Checked<TableHeading | null> {
  const requiredCount = listRequiredColumns(declaration, null).length;
  for (const { row, height } of listHeadingPlaces(grid)) {
    // Each required heading stands over a column of its own: title rows are too narrow to be tried.
    if (countColumns(grid, row, height) < requiredCount) continue;
    const candidate = readCandidate(grid, declaration, row, height);
    if (firstHeadingRow(candidate) <= SEARCHED_ROW_COUNT && candidate.missing.length === 0)
      return finishHeading(grid, declaration, candidate, triwulan);
  }
  const best = findBestCandidate(grid, declaration);
  const missing = reportMissingColumns(
    grid,
    declaration,
    best,
    best?.missing ?? listRequiredColumns(declaration, null),
    triwulan,
  );
  // With more found than missing it is the heading row, and what is there twice is told in the same run.
  const duplicates = best !== undefined && score(best) > 0 ? readColumns(grid, declaration, best).duplicates : [];
  return { value: null, findings: [...duplicates, ...missing] };
}

/** The places where a heading is looked for, in order. */
function listHeadingPlaces(grid: Grid): readonly { readonly row: number; readonly height: number }[] {
  return grid.rows
    .filter((row) => row <= SEARCHED_ROW_COUNT)
    .flatMap((row) => HEADING_HEIGHTS.map((height) => ({ row, height })));
}

/** Number of columns with a cell in any of the rows. */
function countColumns(grid: Grid, row: number, height: number): number {
  const columns = new Set<number>();
  for (let r = row; r < row + height; r += 1) {
    for (const column of grid.sheet.rows.get(r)?.keys() ?? []) columns.add(column);
  }
  return columns.size;
}

/** Without a heading row: the place that comes nearest to one, for the message. */
function findBestCandidate(grid: Grid, declaration: TableIndex): Candidate | undefined {
  let best: Candidate | undefined;
  for (const { row, height } of listHeadingPlaces(grid)) {
    const candidate = readCandidate(grid, declaration, row, height);
    if (firstHeadingRow(candidate) > SEARCHED_ROW_COUNT) continue;
    if (best === undefined || score(candidate) > score(best)) best = candidate;
  }
  return best;
}

/** The first row that holds a heading: title rows above are none. */
function firstHeadingRow(candidate: Candidate): number {
  return Math.min(...[...candidate.found.values()].flat().map((ref) => ref.row));
}

function score(candidate: Candidate): number {
  return candidate.found.size - candidate.missing.length;
}

function readCandidate(grid: Grid, declaration: TableIndex, row: number, height: number): Candidate {
  const found = new Map<ColumnKey, CellRef[]>();
  const headings: PlacedHeading[] = [];
  let lastRow = row + height - 1;
  for (const [column, path] of readHeadingPaths(grid, row, height)) {
    const triwulan = path.map((b) => splitTriwulan(b.text)?.triwulan).find((t) => t !== undefined);
    headings.push(...path.map((b) => ({ ...b, triwulan })));
    const match = matchHeadings(
      declaration,
      path.map((b) => b.text),
    );
    // A heading merged over several columns names the first of them; what stands lower, name or quarter, decides.
    const cell = match === undefined ? undefined : path[Math.max(match.part, match.triwulan)];
    if (match === undefined || cell === undefined || cell.column !== column) continue;
    const ref = { sheet: grid.sheet.name, row: cell.row, column };
    const list = found.get(match.column);
    if (list === undefined) found.set(match.column, [ref]);
    else list.push(ref);
    lastRow = Math.max(lastRow, grid.merge(cell.row, column)?.bottom ?? cell.row);
  }
  const missing = listRequiredColumns(declaration, null).filter((k) => !isFound(found, k));
  return { lastRow, found, headings, missing };
}

/** Required columns; a quarter's stand for any quarter while `q` is null. */
function listRequiredColumns(declaration: TableIndex, triwulan: Triwulan | null): readonly ColumnKey[] {
  return [
    ...declaration.columns.filter((k) => k.required).map((k) => k.column),
    ...declaration.triwulan.filter((t) => t.required).map((t): ColumnKey => triwulanColumn(triwulan ?? 1, t.part)),
  ];
}

function isFound(found: ReadonlyMap<ColumnKey, unknown>, column: ColumnKey): boolean {
  const part = parseTriwulanColumn(column)?.part;
  if (part === undefined) return found.has(column);
  return ALL_TRIWULAN.some((t) => found.has(triwulanColumn(t, part)));
}

/** The column that headings name, and the indexes of the heading and of the quarter (-1 = none) in their path. */
function matchHeadings(
  declaration: TableIndex,
  path: readonly string[],
): { column: ColumnKey; part: number; triwulan: number } | undefined {
  let triwulan: Triwulan | undefined;
  let triwulanIndex = -1;
  const toFraction = path.map(splitTriwulan);
  if (toFraction.some((split) => split?.cumulative === true)) return undefined;
  const rest = path.map((text, i) => {
    const split = toFraction[i];
    if (split === undefined) return text;
    triwulan = split.triwulan;
    triwulanIndex = i;
    return split.rest;
  });
  for (let i = rest.length - 1; i >= 0; i--) {
    const key = headingKey(rest[i] ?? '');
    if (key === '') continue;
    if (triwulan === undefined) {
      const column = declaration.byHeading.columns.get(key);
      if (column !== undefined) return { column: column.column, part: i, triwulan: triwulanIndex };
    } else {
      const t = declaration.byHeading.triwulan.get(key);
      if (t !== undefined) return { column: triwulanColumn(triwulan, t.part), part: i, triwulan: triwulanIndex };
    }
  }
  return undefined;
}

function finishHeading(
  grid: Grid,
  declaration: TableIndex,
  candidate: Candidate,
  triwulan: Triwulan | null,
): Checked<TableHeading | null> {
  const { columns, duplicates } = readColumns(grid, declaration, candidate);
  const missing = triwulan === null ? [] : listRequiredColumns(declaration, triwulan).filter((k) => !columns.has(k));
  const findings = [...duplicates, ...reportMissingColumns(grid, declaration, candidate, missing, triwulan)];
  if (findings.length > 0) return { value: null, findings };
  return {
    value: { columns, headingRow: firstHeadingRow(candidate), lastHeadingRow: candidate.lastRow },
    findings,
  };
}

/** The columns of a heading row, and the headings that stand twice where once is meant. */
function readColumns(
  grid: Grid,
  declaration: TableIndex,
  candidate: Candidate,
): { readonly columns: ReadonlyMap<ColumnKey, number>; readonly duplicates: readonly Finding[] } {
  const duplicates: Finding[] = [];
  const columns = new Map<ColumnKey, number>();
  for (const [name, refs] of candidate.found) {
    const chosen = chooseColumns(grid, declaration, name, refs);
    const [first, second] = chosen;
    if (first === undefined) continue;
    columns.set(name, first.column);
    if (second !== undefined && mustBeSingle(declaration, name)) {
      const args = {
        kolom: columnHeading(declaration, name),
        lembar: grid.sheet.name,
        pertama: formatA1(first),
        kedua: formatA1(second),
      };
      duplicates.push(makeFinding('kolom/ganda', args, { at: second, related: [first] }));
    }
  }
  return { columns, duplicates };
}

function reportMissingColumns(
  grid: Grid,
  declaration: TableIndex,
  candidate: Candidate | undefined,
  missing: readonly ColumnKey[],
  triwulan: Triwulan | null,
): readonly Finding[] {
  const hasFound = candidate !== undefined && candidate.found.size > 0;
  const row = hasFound ? firstHeadingRow(candidate) : 1;
  return missing.map((k) => {
    const heading = columnHeading(declaration, k, triwulan);
    const cumulative =
      parseTriwulanColumn(k) === undefined
        ? undefined
        : candidate?.headings.find((j) => splitTriwulan(j.text)?.cumulative);
    const rest = hasFound ? candidate.headings.filter((j) => !isUsed(declaration, j.text)) : [];
    const intended = hasFound ? findIntendedHeading(k, heading, triwulan, rest, candidate.headings) : undefined;
    const cell = cumulative ?? intended?.heading ?? { row, column: 1 };
    const args = {
      kolom: heading,
      ketik: intended?.replacement ?? heading,
      lembar: grid.sheet.name,
      baris: hasFound ? String(row) : `1 sampai ${SEARCHED_ROW_COUNT}`,
      kumulatif: cumulative?.text ?? '',
      terdekat: intended?.heading.text ?? '',
    };
    return makeFinding('kolom/tidak-ada', args, {
      at: { sheet: grid.sheet.name, row: cell.row, column: cell.column },
    });
  });
}

function isUsed(declaration: TableIndex, heading: string): boolean {
  return matchHeadings(declaration, [heading]) !== undefined;
}
