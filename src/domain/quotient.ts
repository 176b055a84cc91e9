import { type Angka, type CellValue, HUNDRED, isAngka, sum, toAngka } from './angka.ts';
import type { Combination } from './combination.ts';

/** What a realisasi is the quotient of: PEMBILANG over PENYEBUT, times what makes it a figure in the row's satuan. */
export interface Quotient {
  readonly pembilang: Angka;
  /** Greater than 0. */
  readonly penyebut: Angka;
  readonly times: Angka;
}

const ONE = toAngka(1);

/** What a quotient is times: 100 for percent (also where no satuan is stated), n for "per n ...", else 1. */
export function quotientTimes(satuan: string): Angka {
  const text = satuan.trim().toLowerCase();
  if (text === '' || /%|persen|prosen/.test(text)) return HUNDRED;
  const of = /(?:^|\s|\/)(?:per\s*)?(1(?:[.\s]?0){2,})(?!\d)/.exec(text)?.[1];
  return of === undefined ? ONE : toAngka(of.replace(/[.\s]/g, ''));
}

/** The quotient that a quarter states; null where it lacks a part, one cannot be read, or PENYEBUT is 0. */
export function toQuotient(
  { pembilang, penyebut }: { readonly pembilang: CellValue; readonly penyebut: CellValue },
  satuan: string,
): Quotient | null {
  if (!isAngka(pembilang) || !isAngka(penyebut) || penyebut.lte(0)) return null;
  return { pembilang, penyebut, times: quotientTimes(satuan) };
}

/** Unrounded, in the row's satuan. */
export function quotientValue({ pembilang, penyebut, times }: Quotient): Angka {
  return pembilang.times(times).div(penyebut);
}

/**
 * One quotient of those of several quarters: where their values are a mean, all that was counted over all of which it was
 * counted; where they add up, what was counted over the one PENYEBUT that all of them have. Null where a quarter states
 * none, and where no quotient is the answer.
 */
export function combineQuotients(
  kind: Combination['quotient'],
  quarters: readonly (Quotient | null | undefined)[],
): Quotient | null {
  if (kind === 'none' || !quarters.some((one) => one)) return null;
  const stated = quarters.filter((one) => one !== null && one !== undefined);
  const [first] = stated;
  if (first === undefined || stated.length < quarters.length) return null;
  if (kind === 'shared' && stated.some(({ penyebut }) => !penyebut.eq(first.penyebut))) return null;
  return {
    pembilang: sum(stated.map(({ pembilang }) => pembilang)),
    penyebut: kind === 'shared' ? first.penyebut : sum(stated.map(({ penyebut }) => penyebut)),
    times: first.times,
  };
}
