import { type Angka, round, toAngka } from './angka.ts';
import type { Pengaturan } from './pengaturan.ts';

/** One step of a scale: from `lowerBound` (percent, inclusive) up to the next higher one. */
export interface SkalaLevel {
  readonly lowerBound: Angka;
  readonly predikat: string;
}

/** Lower bounds strictly falling, the last one 0, so there is no gap and no overlap. */
export type Skala = readonly SkalaLevel[];

const LOWER_BOUNDS = ['91', '76', '66', '51', '0'].map(toAngka);

function makeSkala(names: readonly string[]): Skala {
  return LOWER_BOUNDS.map((lowerBound, i) => ({ lowerBound, predikat: names[i] ?? '' }));
}

/** The built-in scales (arithmetic.md, "Predikat"; names of the second after Permendagri 86/2017). */
export const DEFAULT_SKALA: Readonly<Record<Pengaturan['skala'], Skala>> = {
  baik: makeSkala(['Sangat Baik', 'Baik', 'Cukup', 'Kurang', 'Sangat Kurang']),
  'permendagri-86-2017': makeSkala(['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah']),
};

/** Predikat of a capaian (percent): the printed value, rounded half up to `decimals` places, is classified; below the last bound it is the last step. Null stays null. */
export function predikatOf(capaian: Angka | null, skala: Skala, decimals: number): string | null {
  if (capaian === null) return null;
  const printed = round(capaian, decimals);
  return (skala.find((t) => printed.gte(t.lowerBound)) ?? skala.at(-1))?.predikat ?? null;
}

/** The gap below a whole-number bound that holds a value: 90 < v < 91; undefined when none does. */
export function findGap(value: Angka, skala: Skala): { lower: string; upper: string; predikat: string } | undefined {
  const level = skala.findIndex((t) => value.gte(t.lowerBound));
  const upper = skala[level - 1]?.lowerBound;
  const own = skala[level];
  if (upper === undefined || own === undefined || !upper.isInteger()) return undefined;
  const lower = upper.minus(1);
  return value.gt(lower) && value.lt(upper)
    ? { lower: lower.toFixed(), upper: upper.toFixed(), predikat: own.predikat }
    : undefined;
}
