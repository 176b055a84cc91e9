import type { ChoiceList } from '../domain/column.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import { makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { headingKey } from './clean-text.ts';

/** The word of a fixed choice that a text means; undefined when it is none of them. */
export function matchChoice(text: string, { words }: ChoiceList): string | undefined {
  const exact = words.find(({ value }) => value === text);
  if (exact !== undefined) return exact.value;
  const key = headingKey(text);
  const isSame = (known: string): boolean => (key === '' ? known === text.trim() : headingKey(known) === key);
  return words.find((word) => [word.value, ...word.alias].some(isSame))?.value;
}

/** The finding of a text that no fixed choice means, with the nearest one. */
export function diagnoseChoice(text: string, { words }: ChoiceList, column: string, at: CellRef): Finding {
  // Every sign is one letter away from any other.
  const spellings = words.flatMap((word) => [word.value, ...word.alias]).filter((known) => headingKey(known) !== '');
  const nearestSpelling = nearest(text, spellings);
  const choice = words.find(
    (word) => nearestSpelling !== undefined && [word.value, ...word.alias].some((known) => known === nearestSpelling),
  );
  const args = {
    kolom: column,
    isi: text,
    terdekat: choice?.value ?? '',
    boleh: words.map((word) => word.value).join(', '),
  };
  return makeFinding('sel/pilihan', args, { at });
}
