import type { Triwulan } from '../domain/triwulan.ts';
import type { Waktu } from './mention.ts';
import type { Lingkup } from './narasi-scope.ts';
import type { Token } from './token.ts';

/** One sentence to read, with what the cell said before it. */
export interface Bacaan {
  readonly kalimat: string;
  readonly token: readonly Token[];
  readonly triwulan: Triwulan;
  readonly lingkup: Lingkup | null;
  readonly waktu: Waktu;
  /** Words of the satuan in use, folded; they do not cut a figure off from its word. */
  readonly satuan: ReadonlySet<string>;
}

/** The words of a text, folded. */
export function kataDari(teks: string): string[] {
  return teks
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((k) => k !== '');
}
