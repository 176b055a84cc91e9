import type { ColumnKey } from '../domain/column-key.ts';
import { oncePer } from '../domain/once.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { parseTriwulanColumn, type TriwulanPart } from '../domain/triwulan-column.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import type { Grid } from './grid.ts';
import { reportHalvesBeside } from './halves-beside.ts';
import { bodyReader } from './heading-body.ts';
import { type Candidate, listRequiredColumns, readCandidate, readFitting } from './heading-candidate.ts';
import { columnHeading } from './heading-columns.ts';
import { reportMissingColumns, SEARCHED_ROW_COUNT } from './heading-findings.ts';
import { listHeadingRows } from './heading-places.ts';
import { findScales } from './heading-scale.ts';
import type { HeadingSearch } from './heading-search.ts';
import { isAllocation } from './heading-text.ts';
import { reportLackingQuarters } from './lacking-quarters.ts';
import { reportLikelySum } from './likely-sum.ts';
import { listOnlySummed } from './only-summed.ts';
import { reportPercentMoney } from './percent-money.ts';
import { listRepeatedParts } from './repeated-parts.ts';
import { reportUnknownQuarters } from './report-unknown-quarters.ts';
import { reportSameMonths } from './same-months.ts';
import type { TableIndex } from './table-index.ts';
import { findThisQuarter, readOfQuarter } from './this-quarter.ts';
import { reportTwoReadings } from './two-blocks.ts';
import { reportCrowded, reportDuplicates, reportRepeatedParts } from './two-readings.ts';
import { listMeant } from './unknown-quarters.ts';
import { reportUnread } from './unread-columns.ts';

/** Where a table's columns were found, and how their cells are to be taken. */
interface TableHeading {
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** The columns of the three months whose figures make that of a quarter. */
  readonly months: ReadonlyMap<ColumnKey, readonly number[]>;
  readonly headingRow: number;
  readonly lastHeadingRow: number;
  /** What the figures of a column are times, where it is not 1. */
  readonly scales: ReadonlyMap<ColumnKey, number>;
  /** Parts of the quarters that are sums up to the quarter, by their heading. */
  readonly cumulative: ReadonlySet<TriwulanPart>;
}

/** What is known of a sheet before its heading is read; null = not known. */
interface HeadingOptions {
  /** The report's quarter, whose columns must be there. */
  readonly triwulan: Triwulan | null;
  readonly year: number | null;
  /** The quarter in the sheet's name ("Renaksi TW II"). */
  readonly sheetTriwulan?: Triwulan | undefined;
}

/**
 * Finds the heading of a table: of the blocks of rows that carry the required headings the one that explains the sheet
 * best (workbook.md, "Heading row"). Null with its findings when a column is missing or two fit alike.
 */
export function findHeading(
  grid: Grid,
  declaration: TableIndex,
  options: HeadingOptions,
): Checked<TableHeading | null> {
  const { triwulan, year, sheetTriwulan } = options;
  const thisQuarter = findThisQuarter(grid, sheetTriwulan, SEARCHED_ROW_COUNT);
  const parse =
    thisQuarter === undefined ? declaration.parse : oncePer((text: string) => readOfQuarter(text, thisQuarter));
  const search: HeadingSearch = { grid, declaration, parse, body: bodyReader(grid), year, triwulan, sheetTriwulan };
  const fitting = listFitting(search);
  const [best] = fitting;
  if (best === undefined) return reportNoHeading(search);
  const beside = reportHalvesBeside(search, best);
  if (beside !== undefined) return { value: null, findings: [beside] };
  const duplicates = [...reportDuplicates(search, best), ...reportRepeatedParts(search, best)];
  const meant = new Set([...best.columns.keys(), ...listMeant(best.unknownQuarters)]);
  const required =
    triwulan === null ? [] : [...listRequiredColumns(declaration, triwulan), ...listOnlySummed(search, best, triwulan)];
  const missing = [...new Set(required)].filter((k) => !meant.has(k));
  const unknown = reportUnknownQuarters(search, best);
  const errors = [
    ...unknown.filter(({ severity }) => severity === 'error'),
    ...duplicates,
    ...reportCrowded(search, best),
    ...reportSameMonths(search, best),
    ...reportMissingColumns(search, best, missing),
    ...reportTwoReadings(search, fitting),
    ...reportLackingQuarters(search, best),
    ...reportLikelySum(search, best),
    ...reportPercentMoney(search, best),
  ];
  if (errors.length > 0) return { value: null, findings: errors };
  const unread = reportUnread(search, best);
  // Without a column on which results rest, what follows from that would bury the cause.
  if (unread.some(({ severity }) => severity === 'error')) return { value: null, findings: unread };
  const { scales, findings: scaled } = findScales(search, best);
  const cumulative = best.cumulative.size > 0 ? [reportCumulative(search, best)] : [];
  return {
    value: {
      columns: new Map([...best.columns].map(([key, { column }]) => [key, column])),
      months: new Map([...best.columns].flatMap(([key, { months }]) => (months === undefined ? [] : [[key, months]]))),
      headingRow: best.firstRow,
      lastHeadingRow: best.lastRow,
      scales,
      cumulative: best.cumulative,
    },
    findings: [...unknown, ...unread, ...scaled, ...cumulative],
  };
}

/** `kolom/kumulatif`: the heading that says that the cells are sums up to the quarter, and what is made of them. */
function reportCumulative({ grid, declaration, parse }: HeadingSearch, candidate: Candidate): Finding {
  const [first] = [...candidate.columns].filter(([key]) => {
    const part = parseTriwulanColumn(key)?.part;
    return part !== undefined && candidate.cumulative.has(part);
  });
  const path = candidate.paths.get(first?.[1].column ?? 0) ?? [];
  const told = path.find(({ text }) => parse(text).cumulative || isAllocation(parse(text))) ?? path[0];
  const args = {
    lembar: grid.sheet.name,
    judul: told?.text ?? '',
    selisih: declaration.placed.has('jenis') ? '' : 'ya',
  };
  return makeFinding('kolom/kumulatif', args, { at: { sheet: grid.sheet.name, row: candidate.firstRow, column: 1 } });
}

/** The candidates that have every required column, the likeliest first; only those that share rows with the first found. */
function listFitting(search: HeadingSearch): readonly Candidate[] {
  const requiredCount = listRequiredColumns(search.declaration, null).length;
  const found: Candidate[] = [];
  for (const rows of listHeadingRows(search, SEARCHED_ROW_COUNT, requiredCount)) {
    if (rows.row > (found[0]?.lastRow ?? SEARCHED_ROW_COUNT)) break;
    const candidate = readFitting(search, rows);
    if (candidate === undefined || candidate.firstRow > SEARCHED_ROW_COUNT) continue;
    found.push(candidate);
    if (found.length === 1 && isInOwnWords(search, candidate)) break;
  }
  return found.sort((a, b) => compareCandidates(search, a, b));
}

/** True when every heading is the declared one and nothing is left over: rows below cannot explain the sheet better. */
function isInOwnWords({ declaration, triwulan }: HeadingSearch, { problems, columns }: Candidate): boolean {
  if (problems > 0 || [...columns.values()].some(({ meaning }) => meaning.rank > 0)) return false;
  return listRequiredColumns(declaration, triwulan).every((key) => columns.has(key));
}

/** What makes one candidate likelier: the report's quarter, then how much is explained, then how few rows it takes. */
function compareCandidates({ declaration, triwulan }: HeadingSearch, a: Candidate, b: Candidate): number {
  const lacking = (c: Candidate): number => {
    const meant = listMeant(c.unknownQuarters);
    return listRequiredColumns(declaration, triwulan).filter((k) => !c.columns.has(k) && !meant.includes(k)).length;
  };
  return (
    (triwulan === null ? 0 : lacking(a) - lacking(b)) ||
    a.problems - b.problems ||
    a.height - b.height ||
    a.firstRow - b.firstRow
  );
}

/** Without a fitting block: what is missing in the place that comes nearest. */
function reportNoHeading(search: HeadingSearch): Checked<null> {
  const low = reportLowHeading(search);
  if (low !== undefined) return { value: null, findings: [low] };
  let best: Candidate | undefined;
  for (const rows of listHeadingRows(search, SEARCHED_ROW_COUNT, 1)) {
    const candidate = readCandidate(search, rows);
    if (candidate.firstRow > SEARCHED_ROW_COUNT) continue;
    if (best === undefined || score(candidate) > score(best) || isBetter(candidate, best)) best = candidate;
  }
  const twice = best === undefined ? [] : listRepeatedParts(search, best).map(({ part }) => part);
  const all = best?.missing ?? listRequiredColumns(search.declaration, null);
  const missing = all.filter((key) => !twice.some((part) => parseTriwulanColumn(key)?.part === part));
  // With more found than missing it is the heading row, and what is there twice is told in the same run.
  const duplicates = best !== undefined && score(best) > 0 ? reportDuplicates(search, best) : [];
  const repeated = best === undefined ? [] : reportRepeatedParts(search, best);
  const unknown = best === undefined ? [] : reportUnknownQuarters(search, best);
  // Without a required column the quarters are needed whatever else stands below them.
  const named = unknown.map((finding): Finding => ({ ...finding, severity: 'error' }));
  return {
    value: null,
    findings: [...named, ...duplicates, ...repeated, ...reportMissingColumns(search, best, missing)],
  };
}

/** How far below the rows searched a whole heading is looked for, only to say where it stands. */
const LAST_ROW = 200;

/** `kolom/tidak-ada` of a whole heading below the rows that are searched, under a page of instructions. */
function reportLowHeading(search: HeadingSearch): Finding | undefined {
  const { grid, declaration } = search;
  const required = listRequiredColumns(declaration, null);
  const [first] = required;
  for (const rows of listHeadingRows(search, LAST_ROW, required.length)) {
    const candidate = rows.row > SEARCHED_ROW_COUNT ? readFitting(search, rows) : undefined;
    if (candidate === undefined || candidate.firstRow <= SEARCHED_ROW_COUNT || first === undefined) continue;
    const { firstRow } = candidate;
    const args = {
      kolom: columnHeading(declaration, first, search.triwulan),
      ketik: '',
      lembar: grid.sheet.name,
      baris: `1 sampai ${SEARCHED_ROW_COUNT}`,
      kumulatif: '',
      terdekat: '',
      pilihan: `judul tabelnya ada di baris ${firstRow}, padahal judul dicari sampai baris ${SEARCHED_ROW_COUNT}; hapus paling sedikit ${firstRow - SEARCHED_ROW_COUNT} baris di atasnya`,
      lain: '',
      letak: '',
    };
    return makeFinding('kolom/tidak-ada', args, { at: { sheet: grid.sheet.name, row: firstRow, column: 1 } });
  }
  return undefined;
}

/** Of two places that come as near, the one that holds the sub-headings too, or that leaves the rows of another table out. */
function isBetter(a: Candidate, b: Candidate): boolean {
  if (score(a) !== score(b)) return false;
  if (a.firstRow === b.firstRow) return a.height > b.height;
  return a.lastRow === b.lastRow && a.firstRow > b.firstRow && a.problems <= b.problems;
}

function score(candidate: Candidate): number {
  return candidate.columns.size + listMeant(candidate.unknownQuarters).length - candidate.missing.length;
}
