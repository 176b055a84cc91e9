import type { Triwulan } from '../domain/triwulan.ts';
import type { TimeReference } from './mention.ts';
import type { Scope } from './narasi-scope.ts';
import type { Token } from './token.ts';

/** One sentence to read, with what the cell said before it. */
export interface SentenceInput {
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly triwulan: Triwulan;
  readonly scope: Scope | null;
  readonly time: TimeReference;
  /** Words of the satuan in use, folded; they do not cut a figure off from its word. */
  readonly satuan: ReadonlySet<string>;
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((k) => k !== '');
}
