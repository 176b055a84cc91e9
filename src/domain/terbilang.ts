import { toCardinal } from 'n2words/id-ID';

/** Words of a whole number from 0 to 999.999.999.999.999 (999 triliun): 24 -> "dua puluh empat". */
export function terbilang(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= 1e15) throw new RangeError(`terbilang: ${n}`);
  return toCardinal(n);
}
