import { type Angka, type CellValue, isAngka, mean, sum } from '../domain/angka.ts';
import { type Jenis, MEAN_JENIS, SUM_JENIS } from '../domain/jenis.ts';
import type { CellReading } from './angka-cell.ts';
import type { ChosenColumn } from './choose-column.ts';
import type { ColumnPlace, NamedColumn } from './heading-place.ts';

type Places = readonly ColumnPlace<NamedColumn>[];

/**
 * Of columns with one meaning those that stand for the quarter itself; where none does, its three months as one figure.
 * Fewer months than three are none.
 */
export function chooseMonths(all: Places): { readonly places: Places; readonly months: ChosenColumn | undefined } {
  const places = all.filter(({ meaning }) => meaning.month === undefined);
  const months = all
    .filter(({ meaning }) => meaning.month !== undefined)
    .toSorted((a, b) => (a.meaning.month ?? 0) - (b.meaning.month ?? 0));
  const [first] = months;
  const isWhole = months.length === 3 && new Set(months.map(({ meaning }) => meaning.month)).size === 3;
  if (places.length > 0 || first === undefined || !isWhole) return { places, months: undefined };
  const { column, meaning, body } = first;
  const none = { rivals: [], covered: [], passed: [] };
  return { places, months: { column, meaning, body, ...none, months: months.map((one) => one.column) } };
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
