import { type Angka, toDecimalText } from '../domain/angka.ts';

/** A figure as JSON has it. */
export function decimalText(figure: Angka | null): string | null {
  return figure === null ? null : toDecimalText(figure);
}
