import { EXIT, Failure } from './failure.ts';
import { suggestNearest } from './nearest.ts';

/**
 * The word of a fixed list that was written, whatever its case. Throws Failure (exit 2) that names the nearest word and
 * then all of them; `place` begins its sentence: "--format:".
 */
export function pickWord<T extends string>(place: string, written: string, words: readonly T[]): T {
  const match = words.find((word) => word === written.trim().toLowerCase());
  if (match !== undefined) return match;
  const hint = suggestNearest(written, words, `pilihannya: ${words.join(', ')}`);
  throw new Failure(EXIT.usage, `${place} "${written}" tidak dikenal`, hint);
}

/** What `--format` takes where findings are not all that is told. */
export const TEXT_OR_JSON = ['text', 'json'] as const;
