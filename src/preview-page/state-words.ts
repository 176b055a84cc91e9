import type { BookState, Level } from './preview-state.ts';

/** SEVERITY_WORD of findings once more: with it the whole catalogue would come into the page. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  error: 'kesalahan',
  warning: 'peringatan',
  info: 'info',
};

/** State of a workbook in words: "2 kesalahan, 1 peringatan", "Siap dicetak". */
export function stateWords({ counts, status, reading }: Pick<BookState, 'counts' | 'status' | 'reading'>): string {
  if (reading === 0) return status.kind === 'refused' ? 'Tidak dapat dibaca' : 'Sedang dibaca';
  const told = (['error', 'warning'] as const).filter((level) => counts[level] > 0);
  const words = told.map((level) => `${counts[level]} ${LEVEL_WORDS[level]}`).join(', ');
  if (counts.error > 0) return words;
  return words === '' ? 'Siap dicetak' : `Siap dicetak, ${words}`;
}
