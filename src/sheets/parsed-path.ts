import type { Triwulan } from '../domain/triwulan.ts';
import type { HeadingCell } from './heading-block.ts';
import type { HeadingText } from './heading-text.ts';

/** The headings above a column taken apart, the highest first. */
export interface ParsedPath {
  readonly texts: readonly HeadingText[];
  readonly triwulan: Triwulan | undefined;
  /** Index of the heading that names the quarter; -1 = none. */
  readonly triwulanIndex: number;
  /** Indexes of the headings that have a name. */
  readonly named: readonly number[];
}

/** Takes the headings above a column apart, from the top, and finds the quarter that they name. */
export function parsePath(path: readonly HeadingCell[], parse: (text: string) => HeadingText): ParsedPath {
  const texts = path.map((cell) => parse(cell.text));
  let triwulan: Triwulan | undefined;
  let triwulanIndex = -1;
  texts.forEach((text, i) => {
    // A bare number counts below a heading that speaks of quarters, or that stands over several columns.
    const mayNumber = (): boolean =>
      texts
        .slice(0, i)
        .some((x, n) => x.saysTriwulan || (x.name !== '' && (path[n]?.right ?? 0) > (path[n]?.column ?? 0)));
    const isNumber = text.numeral !== undefined && triwulan === undefined;
    const own = text.triwulan ?? (isNumber && mayNumber() ? text.numeral : undefined);
    if (own === undefined) return;
    triwulan = own;
    triwulanIndex = i;
  });
  const named = texts.flatMap((text, i) => (text.name === '' ? [] : [i]));
  return { texts, triwulan, triwulanIndex, named };
}
