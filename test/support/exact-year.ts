import { type ExactRow, type ExactSettings, type ExactView, exactJenis, exactQuotient } from './exact-arithmetic.ts';
import { add, compare, divide, type Fraction, fraction, fromText, multiply, subtract, total } from './fraction.ts';

const HUNDRED = fraction(100n);
const ONE = fraction(1n);
const isStated = (text: string): boolean => text !== '' && text !== '-';

/** The year of a row (docs/arithmetic.md, "The year"): its quarters by JENIS against the target that was agreed. */
export function exactYear(row: ExactRow, settings: ExactSettings): ExactView {
  const stated = row.realisasi.filter(isStated).map(fromText);
  const last = row.realisasi[3] ?? '';
  const realisasi =
    exactQuotient(row, 4, exactJenis(row)) ??
    ((): Fraction | null => {
      switch (exactJenis(row)) {
        case 'akumulatif':
          return stated.length === 0 ? null : total(stated);
        case 'kumulatif':
          return isStated(last) ? fromText(last) : null;
        case 'rata-rata':
          return stated.length === 0 ? null : divide(total(stated), fraction(BigInt(stated.length)));
        default:
          return stated.at(-1) ?? null;
      }
    })();
  const target = isStated(row.annual) ? fromText(row.annual) : null;
  const percent = ((): Fraction | null => {
    if (target === null || target.top === 0n) return null;
    if (realisasi === null) return fraction(0n);
    if (row.arah === 'naik') return multiply(divide(realisasi, target), HUNDRED);
    if (settings.fallingFormula === 'T/R')
      return realisasi.top === 0n ? null : multiply(divide(target, realisasi), HUNDRED);
    const left = divide(subtract(add(target, target), realisasi), target);
    return left.top < 0n ? fraction(0n) : multiply(left, HUNDRED);
  })();
  const isCapped = percent !== null && settings.limit !== null && compare(percent, settings.limit) > 0;
  return { target, realisasi, capaian: isCapped ? settings.limit : percent };
}

/** What was reached, in percent, and what was spent of a pagu. */
interface Compared {
  readonly capaian: Fraction | null;
  readonly spent: Fraction;
  readonly pagu: Fraction | null;
}

const serapanOf = ({ spent, pagu }: Compared): Fraction | null =>
  pagu === null || pagu.top === 0n ? null : multiply(divide(spent, pagu), HUNDRED);

/** `sisa`: percent and rupiah left where capaian is 100 at least. */
export function exactLeft(row: Compared): readonly [Fraction, Fraction] | null {
  const serapan = serapanOf(row);
  if (row.capaian === null || serapan === null || row.pagu === null || compare(row.capaian, HUNDRED) < 0) return null;
  return [subtract(HUNDRED, serapan), subtract(row.pagu, row.spent)];
}

/** `indeks`: IE and TE. */
export function exactIndex(row: Compared): readonly [Fraction, Fraction] | null {
  const serapan = serapanOf(row);
  if (row.capaian === null || serapan === null || serapan.top === 0n) return null;
  const index = divide(row.capaian, serapan);
  return [index, subtract(index, ONE)];
}

/** `pmk` of a row: percent that a unit of volume cost less; null for percent, ARAH turun, no volume, no pagu. */
export function exactSaving(row: ExactRow, year: ExactView, money: Compared): Fraction | null {
  const { target, realisasi } = year;
  const { pagu } = money;
  if (row.satuan === 'Persen' || row.arah === 'turun' || pagu === null || pagu.top === 0n) return null;
  if (target === null || realisasi === null || target.top <= 0n || realisasi.top <= 0n) return null;
  const planned = divide(pagu, target);
  return multiply(subtract(ONE, divide(divide(money.spent, realisasi), planned)), HUNDRED);
}

/** E and NE of the rows; null without any. */
export function exactPmk(savings: readonly Fraction[]): readonly [Fraction, Fraction] | null {
  if (savings.length === 0) return null;
  const mean = divide(total(savings), fraction(BigInt(savings.length)));
  const bound = fraction(20n);
  const low = subtract(fraction(0n), bound);
  const limited = compare(mean, bound) > 0 ? bound : compare(mean, low) < 0 ? low : mean;
  return [limited, add(fraction(50n), multiply(divide(limited, bound), fraction(50n)))];
}
