import { type Angka, cutOff, round } from '../../domain/angka.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import { matchesPercent, tidyDigits } from '../cause/percent-cause.ts';
import type { FindingCollector } from './finding-collector.ts';

/** The first of the right values that a printed percentage shows, rounded or cut off; undefined when it shows none. */
export function findPrintedValue(printed: Cetakan, valid: readonly (Angka | null)[]): Angka | undefined {
  return valid.find((n): n is Angka => n !== null && matchesPercent(printed.shown, printed.decimals, n));
}

/**
 * Notes how `value` became the printed percentage, where half up and cutting off give different figures; `formula` gives it
 * in Excel.
 */
export function noteRounding(
  collector: FindingCollector,
  printed: Cetakan,
  value: Angka,
  formula: () => string = () => '',
): void {
  const tidy = tidyDigits(value);
  const rounded = round(tidy, printed.decimals);
  if (rounded.eq(cutOff(tidy, printed.decimals))) return;
  const way = printed.shown.eq(rounded) ? 'dibulatkan' : 'dipotong';
  collector.roundingNotes.push({ at: printed.at, shown: printed.shown, way, formula });
}
