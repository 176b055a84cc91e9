import type { ColumnKey } from '../domain/column-key.ts';
import { HALF_YEAR_WORDS } from '../domain/other-headings.ts';
import { ALL_TRIWULAN, parseTriwulanNumeral, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { parseTriwulanColumn, type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import { nearest } from '../findings/nearest.ts';
import { cleanText } from './clean-text.ts';
import type { HeadingCell } from './heading-block.ts';
import { type ColumnMeaning, type MeaningContext, readMeaning } from './heading-meaning.ts';
import { isOfYear } from './heading-text.ts';
import { isPassedHeading } from './match-heading.ts';

/** A heading that stands where that of a quarter should, and that nobody knows for one: "PERIODE B", "TRIWULLAN II". */
export interface UnknownQuarter {
  readonly cell: HeadingCell;
  readonly triwulan: Triwulan;
  /** The heading with the quarter named as it is known. */
  readonly replacement: string;
  /** The columns below it, with what each is of its quarter. */
  readonly parts: ReadonlyMap<number, TriwulanPart>;
}

interface Place {
  readonly column: number;
  readonly path: readonly HeadingCell[];
  readonly meaning: ColumnMeaning;
}

/** A column that would be one of a quarter, were one of its headings a quarter's. */
interface Suspect {
  readonly column: number;
  readonly cell: HeadingCell;
  readonly part: TriwulanPart;
  /** What of the heading is not understood. */
  readonly unknown: string;
  readonly typed: (triwulan: Triwulan) => string;
}

/** Other parts of a year than quarters. */
const NO_QUARTER = new RegExp(
  `${HALF_YEAR_WORDS.join('|')}|caturwulan|bulan|minggu|tahap(?:an)? ke|renstra|renja|rpjmd`,
  'i',
);
const LAST_NUMERAL =
  /(?:^|[\s.\-–_(])(?<numeral>iv|iii|ii|i|[1-4]|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat)\)?$/i;
/** No heading of a part has more words; a heading may be a text of any length. */
const MOST_PART_WORDS = 8;
const QUARTER_WORDS = ['TRIWULAN', 'TRIW', 'KUARTAL'];

/**
 * The headings that stand for quarters in words of the office's own, with the quarter that each can be alone: beside the
 * known ones they are four in all, or the spelling gives it. Of a table without such headings nothing.
 */
export function findUnknownQuarters(places: readonly Place[], context: MeaningContext): readonly UnknownQuarter[] {
  if (context.declaration.triwulan.length === 0) return [];
  const suspects = places.flatMap((place) => findSuspect(place, context));
  if (suspects.length === 0) return [];
  const found = new Map<HeadingCell, { triwulan: Triwulan; suspects: Suspect[] }>();
  const unclear = new Set<HeadingCell>();
  for (const part of new Set(suspects.map((s) => s.part))) {
    const own = ofOneRow(suspects.filter((s) => s.part === part));
    const assigned = assignQuarters(own, listKnown(places, part));
    for (const [suspect, triwulan] of assigned) {
      const known = found.get(suspect.cell);
      if (known !== undefined && known.triwulan !== triwulan) unclear.add(suspect.cell);
      else found.set(suspect.cell, { triwulan, suspects: [...(known?.suspects ?? []), suspect] });
    }
  }
  return [...found].flatMap(([cell, { triwulan, suspects: own }]): UnknownQuarter[] => {
    const [first] = own;
    if (first === undefined || unclear.has(cell)) return [];
    const parts = new Map(own.map(({ column, part }) => [column, part]));
    return [{ cell, triwulan, replacement: first.typed(triwulan), parts }];
  });
}

/** The columns that would be there, were these headings known. */
export function listMeant(unknownQuarters: readonly UnknownQuarter[]): readonly ColumnKey[] {
  return unknownQuarters.flatMap(({ triwulan, parts }) => [...parts.values()].map((p) => triwulanColumn(triwulan, p)));
}

/** The heading of a column that, were it a quarter's, would give the column a meaning. */
function findSuspect({ column, path, meaning }: Place, context: MeaningContext): readonly Suspect[] {
  if (meaning.kind === 'column' ? parseTriwulanColumn(meaning.key) !== undefined : isSettled(meaning)) return [];
  const texts = path.map(({ text }) => context.parse(text));
  const isOther = texts.some(
    (t) => t.triwulan !== undefined || t.cumulative || isOfYear(t) || (t.saysTriwulan && isPassedHeading(t.words)),
  );
  if (isOther) return [];
  for (const [i, cell] of path.entries()) {
    for (const { unknown, typed } of listReplacements(cell, path.length > 1, context)) {
      const replaced = path.map((own, n) => (n === i ? { ...own, text: typed(1) } : own));
      const read = readMeaning(replaced, context);
      const key = read?.kind === 'column' ? parseTriwulanColumn(read.key) : undefined;
      if (key?.triwulan === 1) return [{ column, cell, part: key.part, unknown, typed }];
    }
  }
  return [];
}

function isSettled({ reason }: Extract<ColumnMeaning, { readonly kind: 'other' }>): boolean {
  return reason === 'passed' || reason === 'year';
}

/** What of a heading may stand for a quarter: all of it beside other headings, or what TARGET or REALISASI in it leaves. */
function listReplacements(
  { text }: HeadingCell,
  mayBeAll: boolean,
  { parse, declaration }: MeaningContext,
): readonly Pick<Suspect, 'unknown' | 'typed'>[] {
  const { words, qualifier } = parse(text);
  const isKnown = (some: string): boolean =>
    declaration.matchColumn(some) !== undefined || declaration.matchPart(some) !== undefined;
  if (words === '' || qualifier !== undefined || NO_QUARTER.test(words) || isKnown(words)) return [];
  const tokens = words.split(/\s+/);
  const most = Math.min(tokens.length - 1, MOST_PART_WORDS);
  const splits = Array.from({ length: most }, (_, i) => most - i).flatMap((n) => [
    { known: tokens.slice(0, n).join(' '), unknown: tokens.slice(n).join(' ') },
    { known: tokens.slice(-n).join(' '), unknown: tokens.slice(0, -n).join(' ') },
  ]);
  const inPart = splits
    .filter(({ known, unknown }) => declaration.matchPart(known) !== undefined && !isKnown(unknown))
    .filter(({ unknown }) => parse(unknown).qualifier === undefined && !isPassedHeading(unknown))
    .map(({ known, unknown }) => ({ unknown, typed: (t: Triwulan) => replaceIn(text, known, unknown, t) }));
  if (!mayBeAll || inPart.length > 0) return inPart.slice(0, 1);
  return [{ unknown: words, typed: (t) => `TRIWULAN ${toRoman(t)}` }];
}

/** "Target (Rp) (PERIODE A)" with its quarter named: "Target (Rp) (TRIWULAN I)". */
function replaceIn(text: string, known: string, unknown: string, triwulan: Triwulan): string {
  const clean = cleanText(text);
  const quarter = `TRIWULAN ${toRoman(triwulan)}`;
  return clean.includes(unknown) ? clean.replace(unknown, quarter) : `${known} ${quarter}`;
}

/** Quarters stand in one row: the one with the most of them. */
function ofOneRow(suspects: readonly Suspect[]): readonly Suspect[] {
  const rows = [...new Set(suspects.map(({ cell }) => cell.row))];
  const inRow = (row: number): readonly Suspect[] => suspects.filter(({ cell }) => cell.row === row);
  return rows.map(inRow).sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The columns in which the quarters of a part stand that are known; sums up to a quarter are none of them. */
function listKnown(places: readonly Place[], part: TriwulanPart): ReadonlyMap<Triwulan, number> {
  return new Map(
    places.flatMap(({ column, meaning }) => {
      const key = meaning.kind === 'column' && !meaning.cumulative ? parseTriwulanColumn(meaning.key) : undefined;
      return key?.part === part ? [[key.triwulan, column] as const] : [];
    }),
  );
}

function assignQuarters(
  suspects: readonly Suspect[],
  known: ReadonlyMap<Triwulan, number>,
): ReadonlyMap<Suspect, Triwulan> {
  const lacking = ALL_TRIWULAN.filter((t) => !known.has(t));
  const numbered = new Map(suspects.flatMap((s) => toPairs(s, numeralOf(s.unknown))));
  const isWhole = (given: ReadonlyMap<Suspect, Triwulan>): boolean =>
    given.size === suspects.length && new Set(given.values()).size === given.size;
  const isOneCellEach = new Set(suspects.map(({ cell }) => cell)).size === suspects.length;
  if (!isOneCellEach) return new Map();
  if (suspects.length === lacking.length) {
    if (isWhole(numbered) && [...numbered.values()].every((t) => lacking.includes(t))) return numbered;
    const inOrder = new Map(suspects.flatMap((s, i) => toPairs(s, lacking[i])));
    return [...inOrder].every(([s, t]) => isInOrder(s, t, known)) ? inOrder : new Map();
  }
  // Fewer or more than are missing: only a misspelt word says which one is meant.
  const misspelt = new Map([...numbered].filter(([s]) => isMisspelt(s.unknown)));
  return isUnique(misspelt) && [...misspelt.values()].every((t) => lacking.includes(t)) ? misspelt : new Map();
}

function toPairs(suspect: Suspect, triwulan: Triwulan | undefined): readonly (readonly [Suspect, Triwulan])[] {
  return triwulan === undefined ? [] : [[suspect, triwulan]];
}

function isUnique(given: ReadonlyMap<Suspect, Triwulan>): boolean {
  return new Set(given.values()).size === given.size;
}

function numeralOf(text: string): Triwulan | undefined {
  return parseTriwulanNumeral(LAST_NUMERAL.exec(text)?.groups?.numeral ?? '');
}

function isMisspelt(text: string): boolean {
  return nearest(text.replace(LAST_NUMERAL, '').toUpperCase(), QUARTER_WORDS) !== undefined;
}

/** True when the quarters before it stand to its left and those after it to its right. */
function isInOrder({ column }: Suspect, triwulan: Triwulan, known: ReadonlyMap<Triwulan, number>): boolean {
  return [...known].every(([t, place]) => t < triwulan === place < column);
}
