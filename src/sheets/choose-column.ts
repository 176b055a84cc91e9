import type { ColumnKey } from '../domain/column-key.ts';
import type { HeadingCell } from './heading-block.ts';
import { type ColumnBody, holdsNumbers, mayHoldNumbers } from './heading-body.ts';
import type { ColumnPlace, NamedColumn } from './heading-place.ts';
import { isPergeseran } from './match-heading.ts';
import type { TableIndex } from './table-index.ts';

/** A column found for a meaning, and what else claims the same. */
export interface ChosenColumn {
  readonly column: number;
  readonly meaning: NamedColumn;
  readonly body: ColumnBody;
  /** Columns that fit as well; the heading is there twice. */
  readonly rivals: readonly ColumnPlace<NamedColumn>[];
  /** Further columns of figures below the same merged heading, which no sub-heading tells apart. */
  readonly covered: readonly number[];
  /** Columns passed over because this one fits better: SEBELUM beside SETELAH PERUBAHAN. */
  readonly passed: readonly ColumnPlace<NamedColumn>[];
  /** Where the quarter's figure is that of its three months: their columns, in order. */
  readonly months?: readonly number[];
}

/** Of several columns with the same meaning the one whose heading fits best; of a heading merged over several the one that holds figures. */
export function chooseColumn(
  declaration: TableIndex,
  key: ColumnKey,
  places: readonly ColumnPlace<NamedColumn>[],
  body: (column: number) => ColumnBody,
): ChosenColumn | undefined {
  const figures = declaration.placed.get(key)?.content !== 'teks';
  // Of two names for words the heading itself counts; two for figures may be two different figures.
  const nearness = ({ rank }: NamedColumn): number => (figures && rank === 0 ? 1 : rank);
  const best = Math.min(...places.map(({ meaning }) => nearness(meaning)));
  const fitting = places.filter(({ meaning }) => nearness(meaning) === best);
  const plain = fitting.filter(({ meaning }) => !meaning.inPercent);
  const nearest = plain.length > 0 ? plain : fitting;
  const equal = figures ? [...nearest, ...listChanges(nearest, places)] : nearest;
  const allAfter = equal.filter((p) => p.meaning.variant === 'after' && holdsNumbers(p.body));
  // A PERGESERAN in front of the PERUBAHAN of the year is no longer in force; two of them, or one behind it, are told.
  const final = allAfter.filter(({ meaning }) => !isPergeseran(meaning.cell.text));
  const after = final.length === 1 && allAfter.at(-1) === final[0] ? final : allAfter;
  const before = equal.filter((p) => !after.includes(p) && (p.meaning.variant !== undefined || isBefore(p, equal)));
  // Where a row that was not changed is blank, neither column is the one.
  const isWhole = before.every(({ body: { numbers } }) => numbers <= (after[0]?.body.numbers ?? 0));
  const changed = after.length === 1 && before.length + after.length === equal.length && isWhole;
  const rest = changed ? after : equal;
  const [first] = rest;
  if (first === undefined) return undefined;
  const rivals = rest.filter((p) => p !== first && !isSameCell(p.meaning.cell, first.meaning.cell));
  const column = pickCovered(figures, first, body);
  return {
    column,
    body: body(column),
    meaning: first.meaning,
    rivals,
    covered: figures ? listCovered(first).filter((c) => c !== column && mayHoldNumbers(body(c))) : [],
    passed: changed ? before : [],
  };
}

/** What changes the columns of a plain heading, which names no change itself: ANGGARAN | ANGGARAN PERUBAHAN. */
function listChanges(
  plain: readonly ColumnPlace<NamedColumn>[],
  places: readonly ColumnPlace<NamedColumn>[],
): readonly ColumnPlace<NamedColumn>[] {
  const others = places.filter((p) => !plain.includes(p) && p.meaning.variant !== undefined && holdsNumbers(p.body));
  const isChanged = others.some(({ meaning }) => meaning.variant === 'after' && !meaning.inPercent);
  return isChanged && plain.every((p) => p.meaning.variant === undefined && holdsNumbers(p.body)) ? others : [];
}

/** True for a plain heading in front of all that change it, where no other is SEBELUM. */
function isBefore({ column }: ColumnPlace<NamedColumn>, equal: readonly ColumnPlace<NamedColumn>[]): boolean {
  const changes = equal.filter(({ meaning }) => meaning.variant !== undefined);
  return changes.length > 0 && changes.every((p) => p.meaning.variant === 'after' && p.column > column);
}

function isSameCell(a: HeadingCell, b: HeadingCell): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Below a heading merged over several columns, the first that holds something: "Rp" may stand in a column of its own. */
function pickCovered(figures: boolean, place: ColumnPlace<NamedColumn>, body: (column: number) => ColumnBody): number {
  const covered = listCovered(place);
  if (covered.length === 1) return place.column;
  const filled = covered.find((c) => (figures ? holdsNumbers(body(c)) : body(c).filled > 0));
  // Without a number yet it is the column beside the marks of currency.
  return filled ?? covered.find((c) => body(c).marks === 0) ?? place.column;
}

/** The columns that a heading stands over without anything between it and the rows. */
function listCovered({ column, path }: ColumnPlace<NamedColumn>): readonly number[] {
  const lowest = path.at(-1);
  if (lowest === undefined || lowest.right === lowest.column) return [column];
  return Array.from({ length: lowest.right - lowest.column + 1 }, (_, i) => lowest.column + i);
}
