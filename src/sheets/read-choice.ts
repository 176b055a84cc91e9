import { ALL_ARAH, ARAH, type Arah } from '../domain/arah.ts';
import { ALL_JENIS, JENIS, type Jenis } from '../domain/jenis.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { headingKey } from './clean-text.ts';

/** A word and its aliases, as a person may write it in a cell with a fixed choice. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly alias: readonly string[];
}

export const JENIS_CHOICES: readonly Choice<Jenis>[] = ALL_JENIS.map((value) => ({
  value,
  alias: JENIS[value].alias,
}));

export const ARAH_CHOICES: readonly Choice<Arah>[] = ALL_ARAH.map((value) => ({
  value,
  alias: ARAH[value].alias,
}));

/** Reads a word of a fixed choice; blank gives null, anything else `sel/pilihan` with the nearest choice. */
export function readChoice<T extends string>(
  text: string,
  choices: readonly Choice<T>[],
  at: CellRef,
  column: string,
): Checked<T | null> {
  if (text === '' || text === '-') return { value: null, findings: [] };
  const key = headingKey(text);
  const match = choices.find((p) => [p.value, ...p.alias].some((a) => headingKey(a) === key));
  if (match !== undefined) return { value: match.value, findings: [] };
  const nearestWord = nearest(
    text,
    choices.flatMap((p) => [p.value, ...p.alias]),
  );
  const nearestChoice =
    nearestWord === undefined ? undefined : choices.find((p) => [p.value, ...p.alias].includes(nearestWord));
  const args = {
    kolom: column,
    isi: text,
    terdekat: nearestChoice?.value ?? '',
    boleh: choices.map((p) => p.value).join(', '),
  };
  return { value: null, findings: [makeFinding('sel/pilihan', args, { at })] };
}
