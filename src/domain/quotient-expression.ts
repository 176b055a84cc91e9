import { type Combination, SUM } from './combination.ts';
import type { Quotient } from './quotient.ts';
import type { Stated } from './stated.ts';

/** How a value is made of its cells, and which they are. */
interface Expressed<C> {
  readonly combination: Combination;
  readonly cells: readonly C[];
}

/** Of the cells of quarters; one that is blank is made of its PEMBILANG and PENYEBUT. */
export function expressCells<C>(combination: Combination, quarters: readonly Stated<C>[]): Expressed<C> {
  if (!quarters.some(({ at, quotient }) => quotient?.at.pembilang === at))
    return { combination, cells: quarters.map(({ at }) => at) };
  // Such a realisasi stands at the cell of PEMBILANG (sheets/complete-realisasi.ts).
  const parts = quarters.map(({ at, quotient }) =>
    quotient?.at.pembilang === at ? { cells: [at, quotient.at.penyebut], quotient } : { cells: [at], quotient: null },
  );
  const expression = (addresses: readonly string[]): string => {
    const left = [...addresses];
    const texts = parts.map(({ cells, quotient }) => {
      const [top = '', bottom = ''] = left.splice(0, cells.length);
      return quotient === null ? top : divided(top, bottom, quotient);
    });
    return combination.expression(texts);
  };
  return { combination: { ...combination, expression }, cells: parts.flatMap((one) => one.cells) };
}

/** Of all that was counted in quarters over all of which it was counted. */
export function expressQuotient<C>(
  combination: Combination,
  quotient: Quotient,
  quarters: readonly Stated<C>[],
): Expressed<C> {
  const stated = quarters.flatMap((one) => one.quotient ?? []);
  const counted = stated.map(({ at }) => at.pembilang);
  // Where quarters add up, their PENYEBUT is one.
  const whole = (combination.quotient === 'shared' ? stated.slice(-1) : stated).map(({ at }) => at.penyebut);
  const expression = (addresses: readonly string[]): string => {
    const [top, bottom] = [addresses.slice(0, counted.length), addresses.slice(counted.length)];
    return divided(SUM.expression(top), SUM.expression(bottom), quotient);
  };
  return { combination: { ...combination, expression }, cells: [...counted, ...whole] };
}

function divided(top: string, bottom: string, { times }: Quotient): string {
  return times.eq(1) ? `(${top}/${bottom})` : `(${top}/${bottom}*${times.toFixed()})`;
}
