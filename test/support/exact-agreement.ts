import type { Angka } from '../../src/domain/angka.ts';
import type { PeriodView } from '../../src/domain/hasil.ts';
import { type ExactRow, type ExactSettings, type ExactView, exactJumlah } from './exact-arithmetic.ts';
import { compare, type Fraction, fraction, fromText, subtract } from './fraction.ts';

/** Both are nothing, or differ by less than 10^-21. */
export function agree(product: Angka | null | undefined, exact: Fraction | null): boolean {
  if (product === null || product === undefined || exact === null) return (product ?? null) === exact;
  const { top, bottom } = subtract(fromText(product.toFixed()), exact);
  return compare(fraction(top < 0n ? -top : top, bottom), fraction(1n, 10n ** 21n)) < 0;
}

/** Target, realisasi and capaian agree; a row that is missing agrees with nothing. */
export function viewsAgree(product: PeriodView | undefined, exact: ExactView): boolean {
  return (
    product !== undefined &&
    agree(product.target, exact.target) &&
    agree(product.realisasi, exact.realisasi) &&
    agree(product.capaian, exact.capaian)
  );
}

/** The sums of target and of realisasi over rows agree, or both are none where the satuan differ. */
export function agreeJumlah(
  jumlah: Readonly<Record<'target' | 'realisasi', Angka | null>>,
  rows: readonly ExactRow[],
  views: readonly ExactView[],
  settings: ExactSettings,
): boolean {
  return (['target', 'realisasi'] as const).every((part) => {
    const values = views.map((view) => view[part]);
    return agree(jumlah[part], exactJumlah(rows, values, settings));
  });
}
