import { type Angka, type CellValue, isAngka, sum } from '../angka.ts';
import type { Arah } from '../arah.ts';
import { computeCapaian } from '../capaian.ts';
import type { Pengaturan } from '../pengaturan.ts';
import type { YearsCombination } from '../renstra.ts';

/** What was reached of the target at the end of the Renstra. */
export interface Kemajuan {
  /** In the satuan; null when nothing is stated. */
  readonly realisasi: Angka | null;
  /** Percent of the target, unrounded; null without a target. */
  readonly percent: Angka | null;
}

/** Tingkat kemajuan: realisasi against the target at the end of the Renstra, by the formula of capaian. */
export function computeKemajuan(
  target: CellValue,
  realisasi: { readonly ofYear: Angka | null; readonly before: readonly Angka[] },
  combination: YearsCombination,
  arah: Arah,
  fallingFormula: Pengaturan['fallingFormula'],
): Kemajuan {
  const { ofYear, before } = realisasi;
  const years = ofYear === null ? before : [...before, ofYear];
  const reached = combination === 'jumlah' ? (years.length === 0 ? null : sum(years)) : ofYear;
  const percent = isAngka(target) ? computeCapaian(target, reached, arah, fallingFormula) : null;
  return { realisasi: reached, percent };
}
