import type { ColumnDeclaration } from '../domain/column.ts';
import { groupBy } from '../domain/group-by.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import {
  parseTriwulanColumn,
  RESTS_ON,
  TRIWULAN_PARTS,
  type TriwulanPart,
  triwulanColumn,
} from '../domain/triwulan-column.ts';
import type { Severity } from '../findings/catalog/entry.ts';
import { type CellRef, columnLetters } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { findBareRealisasi } from './bare-quarters.ts';
import { findChange } from './changed-column.ts';
import { findChoiceColumn } from './choice-columns.ts';
import { type ColumnBody, holdsNumbers } from './heading-body.ts';
import type { Candidate } from './heading-candidate.ts';
import { type ColumnPlace, lowestNamed, type OtherColumn } from './heading-place.ts';
import type { HeadingSearch } from './heading-search.ts';
import { isOfYear } from './heading-text.ts';
import { isPassedHeading } from './match-heading.ts';
import { isHalfYear } from './missing-advice.ts';
import { reportCapaian, reportPassed, reportUnlike } from './suspicious-headings.ts';

/** A column that no rule reads, and what it may be. */
interface UnreadColumn {
  readonly column: number;
  readonly at: CellRef;
  /** The headings above it, as written. */
  readonly heading: string;
  readonly severity: Severity;
  /** The known heading that may be meant; '' when none. */
  readonly meant: string;
  /** What to type over the lowest heading for that. */
  readonly replacement: string;
}

/**
 * `kolom/tidak-dibaca`, one for each heading of columns that hold figures (or the words of a fixed list) and that
 * nothing reads, and `kolom/triwulan-beda`. An error when results rest on the column, a warning when a known one of its
 * kind is missing.
 */
export function reportUnread(search: HeadingSearch, candidate: Candidate): readonly Finding[] {
  const sheet = search.grid.sheet.name;
  const unread = [...listUnread(search, candidate), ...listNameless(search, candidate)];
  // An error names its own cell, since each has to be typed over; what is only told is told once a group or heading.
  const groups = groupBy(unread, ({ severity, at, heading }) =>
    severity === 'error' ? `${at.row}:${at.column}` : `${severity}:${heading}`,
  );
  const told = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const args = {
      judul: first.heading,
      lembar: sheet,
      kolom: [first, ...others].map(({ column }) => columnLetters(column)).join(', '),
      terdekat: first.meant,
      ketik: first.replacement,
    };
    const related = others.map(({ at }) => at);
    return [
      makeFinding('kolom/tidak-dibaca', args, {
        at: first.at,
        severity: first.severity,
        ...(related.length === 0 ? {} : { related }),
      }),
    ];
  });
  const explained = unread.some(({ severity }) => severity === 'error');
  return [
    ...told,
    ...(explained ? [] : reportUnlike(search, candidate)),
    ...reportPassed(search, candidate),
    ...(explained ? [] : reportCapaian(search, candidate)),
  ];
}

/** The heading that findings tell to write above what the report has no use for. */
const NOTES = /^catatan$/i;

function listUnread(search: HeadingSearch, candidate: Candidate): readonly UnreadColumn[] {
  const { declaration, grid } = search;
  return candidate.others.flatMap((place): readonly UnreadColumn[] => {
    const { column, path, meaning, body } = place;
    // Of "S.D. TRIWULAN II" over TARGET | REALISASI the group is told, of SISA in each quarter the heading.
    const lowest =
      path.find(({ text }) => search.parse(text).cumulative) ?? lowestNamed(path, search.parse) ?? meaning.cell;
    const at = { sheet: grid.sheet.name, row: lowest.row, column: lowest.column };
    const heading = lowest.text;
    if (NOTES.test(heading.trim())) return [];
    const told = (severity: Severity, meant = '', replacement = meant): UnreadColumn => ({
      column,
      at,
      heading,
      severity,
      meant,
      replacement,
    });
    if (meaning.reason === 'unknown') {
      const choice = findChoiceColumn(search, candidate, body);
      if (choice !== undefined) return [told('error', choice.heading)];
    }
    if (!holdsNumbers(body) || meaning.reason === 'unknown quarter') return [];
    if (meaning.reason === 'passed' || meaning.reason === 'year') return [told('info')];
    const change = findChange(search, candidate, place);
    if (change !== undefined) return [told('error', change)];
    if (meaning.reason === 'quarterless') return [toQuarterless(search, candidate, place, told)];
    const { triwulan } = meaning;
    if (triwulan === undefined) {
      const quarter = findMissingQuarter(search, candidate, place);
      if (quarter !== undefined) {
        return [told(quarter <= (search.triwulan ?? 4) ? 'error' : 'warning', `TRIWULAN ${toRoman(quarter)}`)];
      }
      const bare = findBareRealisasi(search, candidate, column);
      if (bare !== undefined) return [told('error', bare)];
      const meant = declaration.columns.find((k) => k.content === 'satuan' && !candidate.columns.has(k.column));
      return [meant === undefined || isPassedPath(place) ? told('info') : told('warning', meant.heading)];
    }
    const part = findLackingPart(search, candidate, triwulan, place);
    if (part === undefined) return [told('info')];
    const needed = triwulan <= (search.triwulan ?? 4) && isNeeded(search, candidate, part);
    const name = declaration.triwulan.find((t) => t.part === part)?.heading ?? part;
    return [told(needed ? 'error' : 'warning', name, typed(search, place, name, triwulan))];
  });
}

/** The text that makes a lowest heading name a part: with its quarter where the heading itself bears it. */
function typed({ parse }: HeadingSearch, { path }: ColumnPlace<OtherColumn>, name: string, triwulan: Triwulan): string {
  const own = parse(lowestNamed(path, parse)?.text ?? '');
  return own.triwulan === undefined ? name : `${name} TRIWULAN ${toRoman(triwulan)}`;
}

/** TARGET or REALISASI below a group that is no quarter: a quarter misspelt, unless it says that it is the year's. */
function toQuarterless(
  { parse, grid }: HeadingSearch,
  candidate: Candidate,
  { path, meaning }: ColumnPlace<OtherColumn>,
  told: (severity: Severity, meant?: string, replacement?: string) => UnreadColumn,
): UnreadColumn {
  const [group, ...below] = path;
  if (group === undefined || below.length === 0 || parse(group.text).cumulative) return told('info');
  if (isOfYear(parse(group.text)) || isHalfYear(group.text)) return told('info');
  const lacking = ALL_TRIWULAN.filter(
    (t) => !TRIWULAN_PARTS.some((part) => candidate.columns.has(triwulanColumn(t, part))),
  );
  const groups = [
    ...new Set(
      candidate.others.flatMap((p) =>
        p.meaning.reason === 'quarterless' && p.path.length > 1 ? (p.path[0]?.column ?? []) : [],
      ),
    ),
  ];
  const triwulan = lacking.length >= groups.length ? lacking[groups.indexOf(group.column)] : undefined;
  const name = triwulan === undefined ? '' : `TRIWULAN ${toRoman(triwulan)}`;
  const unread = told(meaning.part !== undefined && RESTS_ON.includes(meaning.part) ? 'error' : 'warning', name);
  return { ...unread, heading: group.text, at: { sheet: grid.sheet.name, row: group.row, column: group.column } };
}

/** Beside the quarters below one REALISASI: the quarter whose place the column takes, where that one is not there. */
function findMissingQuarter(
  { parse }: HeadingSearch,
  candidate: Candidate,
  { column, path }: ColumnPlace<OtherColumn>,
): Triwulan | undefined {
  const [group, ...below] = path;
  if (group === undefined || below.length === 0 || path.some(({ text }) => isOfYear(parse(text)))) return undefined;
  const quarters = [...candidate.columns].flatMap(([key, chosen]) => {
    const quarter = parseTriwulanColumn(key);
    const isBeside = candidate.paths.get(chosen.column)?.includes(group) === true;
    return quarter === undefined || !isBeside ? [] : [{ triwulan: quarter.triwulan, column: chosen.column }];
  });
  if (quarters.length === 0) return undefined;
  return ALL_TRIWULAN.find((t) => quarters.every((q) => q.triwulan !== t && q.triwulan < t === q.column < column));
}

function isPassedPath({ path }: ColumnPlace<OtherColumn>): boolean {
  return path.some(({ text }) => isPassedHeading(text));
}

/** The part of a quarter that the column may be: one that the quarter lacks, of the right kind of figure, the nearest in spelling first. */
function findLackingPart(
  { declaration, parse }: HeadingSearch,
  candidate: Candidate,
  triwulan: Triwulan,
  { path, body }: ColumnPlace<OtherColumn>,
): TriwulanPart | undefined {
  const heading = lowestNamed(path, parse)?.text ?? '';
  // A quarter that has its REALISASI beside the same heading says that this one is another.
  const alike = candidate.others.flatMap((other) =>
    (lowestNamed(other.path, parse)?.text ?? '') === heading ? (other.meaning.triwulan ?? []) : [],
  );
  const lacking = declaration.triwulan.filter(
    ({ part, inForm }) =>
      inForm !== false && [triwulan, ...alike].every((t) => !candidate.columns.has(triwulanColumn(t, part))),
  );
  const { words, inPercent } = parse(heading);
  const fitting = lacking.filter((t) => mayHold(t, body) && !(t.content === 'rupiah' && inPercent));
  const near = nearest(
    words,
    fitting.map((t) => t.heading),
  );
  const needed = fitting.filter((t) => RESTS_ON.includes(t.part));
  // What other quarters have, this one lacks.
  const elsewhere = needed.find((t) => ALL_TRIWULAN.some((x) => candidate.columns.has(triwulanColumn(x, t.part))));
  return (fitting.find((t) => t.heading === near) ?? elsewhere ?? needed[0] ?? fitting[0])?.part;
}

function mayHold({ content }: ColumnDeclaration, body: ColumnBody): boolean {
  if (content === 'persen') return body.percents > 0;
  return body.percents === 0 || content === 'satuan';
}

/** True when results rest on the part: no other column or sheet gives it. */
function isNeeded({ declaration }: HeadingSearch, candidate: Candidate, part: TriwulanPart): boolean {
  if (!RESTS_ON.includes(part)) return false;
  const declared = declaration.triwulan.find((t) => t.part === part);
  if (declared?.required === true) return true;
  const elsewhere = ALL_TRIWULAN.some((t) => candidate.columns.has(triwulanColumn(t, part)));
  // Without a TARGET of its own Realisasi Keuangan takes the ANGGARAN of Rencana Aksi.
  return elsewhere || declared?.content === 'satuan';
}

/** Columns of figures between the others without any heading. */
function listNameless({ grid, body: readBody }: HeadingSearch, candidate: Candidate): readonly UnreadColumn[] {
  const known = [...candidate.paths.keys()];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (known.length > last - first) return [];
  const body = (column: number): ColumnBody => readBody(candidate.lastRow, column);
  const covered = new Set(
    [...candidate.columns.values()].flatMap(({ column, meaning: { cell } }) => [
      column,
      ...Array.from({ length: cell.right - cell.column + 1 }, (_, i) => cell.column + i),
    ]),
  );
  const unread: UnreadColumn[] = [];
  for (let column = first; column < last; column++) {
    if (candidate.paths.has(column) || covered.has(column) || !holdsNumbers(body(column))) continue;
    const at = { sheet: grid.sheet.name, row: candidate.lastRow, column };
    unread.push({ column, at, heading: '', severity: 'info', meant: '', replacement: '' });
  }
  return unread;
}
