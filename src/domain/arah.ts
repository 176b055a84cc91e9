import { type Angka, Decimal, HUNDRED, ZERO } from './angka.ts';
import { keysOf } from './keys-of.ts';
import type { Pengaturan } from './pengaturan.ts';

type FallingFormula = Pengaturan['fallingFormula'];

/** What an ARAH makes of a target and a realisasi, and what it is to people. */
interface ArahRule {
  /** Other words that people write for it. */
  readonly alias: readonly string[];
  /** What is better. */
  readonly explanation: string;
  /** Lower is better. */
  readonly isFalling: boolean;
  /** Capaian in percent, unrounded, of a target that is not 0; null = none. */
  readonly percent: (target: Angka, realisasi: Angka, fallingFormula: FallingFormula) => Angka | null;
  /** The same as an Excel expression of what stands for both, as a fraction: "F6/E6". */
  readonly expression: (target: string, realisasi: string, fallingFormula: FallingFormula) => string;
}

const RULES = {
  naik: {
    alias: ['maximize', 'maksimal', 'positif', 'higher is better', '+', '↑', '▲'],
    explanation: 'makin tinggi makin baik',
    isFalling: false,
    percent: (target, realisasi) => realisasi.div(target).times(HUNDRED),
    expression: (target, realisasi) => `${realisasi}/${target}`,
  },
  turun: {
    alias: ['minimize', 'minimal', 'negatif', 'lower is better', '↓', '▼'],
    explanation: 'makin rendah makin baik',
    isFalling: true,
    percent(target, realisasi, fallingFormula) {
      if (fallingFormula === 'T/R') return realisasi.isZero() ? null : target.div(realisasi).times(HUNDRED);
      return Decimal.max(ZERO, target.times(2).minus(realisasi).div(target).times(HUNDRED));
    },
    expression: (target, realisasi, fallingFormula) =>
      fallingFormula === 'T/R' ? `${target}/${realisasi}` : `(2*${target}-${realisasi})/${target}`,
  },
} satisfies Readonly<Record<string, ArahRule>>;

/** Which way an indikator is to go; the formulas of capaian follow it. */
export type Arah = keyof typeof RULES;

/** The one table of the ARAH, in the order in which people are shown them. */
export const ARAH: Readonly<Record<Arah, ArahRule>> = RULES;

export const ALL_ARAH = keysOf(ARAH);

/** ARAH of a minus sign, where others are a plus. */
export const MINUS_ARAH: Arah = 'turun';

/** ARAH of a row that states none. */
export const DEFAULT_ARAH: Arah = 'naik';
