import { type Angka, type CellValue, isAngka, mean, sum } from '../domain/angka.ts';
import { type Jenis, MEAN_JENIS, SUM_JENIS } from '../domain/jenis.ts';
import type { CellReading } from './angka-cell.ts';
import type { ChosenColumn } from './choose-column.ts';
import type { ColumnPlace, NamedColumn } from './heading-place.ts';

type Places = readonly ColumnPlace<NamedColumn>[];

/**
 * Of columns with one meaning those that stand for the whole figure; where none does, the columns that make it: the three
 * months of a quarter, or the kinds of one money (LS | GU). Fewer months than three are none, and a kind alone is none.
 */
export function chooseMonths(all: Places): { readonly places: Places; readonly months: ChosenColumn | undefined } {
  const places = all.filter(({ meaning }) => meaning.month === undefined && meaning.piece === undefined);
  if (places.length > 0) return { places, months: undefined };
  const made = listMonths(all) ?? listPieces(all);
  const [first] = made ?? [];
  if (first === undefined) return { places, months: undefined };
  const { column, meaning, body } = first;
  const none = { rivals: [], covered: [], passed: [] };
  return { places, months: { column, meaning, body, ...none, months: made?.map((one) => one.column) ?? [] } };
}

function listMonths(all: Places): Places | undefined {
  const months = all
    .filter(({ meaning }) => meaning.month !== undefined)
    .toSorted((a, b) => (a.meaning.month ?? 0) - (b.meaning.month ?? 0));
  const isWhole = months.length === 3 && new Set(months.map(({ meaning }) => meaning.month)).size === 3;
  return isWhole ? months : undefined;
}

/** The kinds of one money below the same headings; sums up to the quarter are left to a person. */
function listPieces(all: Places): Places | undefined {
  const pieces = all.filter(({ meaning }) => meaning.piece !== undefined);
  const alike = new Set(
    pieces.map(({ meaning, path }) => `${meaning.piece}:${path.at(-2)?.row}:${path.at(-2)?.column}`),
  );
  const names = new Set(pieces.map(({ path }) => path.at(-1)?.text.toLowerCase()));
  const isWhole = pieces.length > 1 && alike.size === 1 && names.size === pieces.length;
  return isWhole && !pieces.some(({ meaning }) => meaning.cumulative) ? pieces : undefined;
}

/** How the figures of three months make the quarter's: added, their mean, or the last that is stated. */
export type MonthWay = 'sum' | 'mean' | 'last';

/** The way by what the row says of its quarters; money is added, unless its cells are sums already. */
export function monthWay(jenis: Jenis | null, isMoney: boolean, isCumulative: boolean): MonthWay {
  if (isMoney) return isCumulative ? 'last' : 'sum';
  if (jenis === null) return isCumulative ? 'last' : 'sum';
  return jenis === SUM_JENIS ? 'sum' : jenis === MEAN_JENIS ? 'mean' : 'last';
}

/** The figure of a quarter from those of its months; unreadable where one of them is. */
export function joinMonths(months: readonly CellReading[], way: MonthWay): CellReading {
  const stated = months.flatMap(({ value }): readonly Angka[] => (isAngka(value) ? [value] : []));
  const has = (value: CellValue): boolean => months.some((one) => one.value === value);
  const last = stated.at(-1);
  const figure = (): CellValue => {
    if (has('rusak')) return 'rusak';
    if (last === undefined) return has('nihil') ? 'nihil' : 'kosong';
    return way === 'sum' ? sum(stated) : way === 'mean' ? (mean(stated) ?? last) : last;
  };
  return {
    value: figure(),
    satuan: months.find(({ satuan }) => satuan !== '')?.satuan ?? '',
    decimals: Math.max(...months.map(({ decimals }) => decimals)),
    findings: months.flatMap(({ findings }) => findings),
  };
}
