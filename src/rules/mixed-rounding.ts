import { type CellRef, formatCellRef } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { RoundingNote } from './lib/finding-collector.ts';

/** So many cells of each kind are named in the sentence; `related` holds them all. */
const MAX_NAMED = 4;

/** `pembulatan/campur`: once a workbook, when percentages were both rounded half up and cut off; at the first one cut off. */
export function checkMixedRounding(roundingNotes: readonly RoundingNote[]): readonly Finding[] {
  const cut = roundingNotes.filter((p) => p.way === 'dipotong').map((p) => p.at);
  const rounded = roundingNotes.filter((p) => p.way === 'dibulatkan').map((p) => p.at);
  const [at, ...others] = cut;
  if (at === undefined || rounded.length === 0) return [];
  const [firstRounded] = rounded;
  return [
    makeFinding(
      'pembulatan/campur',
      { dipotong: mentionCells(cut), dibulatkan: mentionCells(rounded) },
      {
        at,
        unit: 'persen',
        related: [...others, ...rounded],
        cause: {
          code: 'dipotong',
          args: { sel: mentionCells(rounded) },
          ...(firstRounded === undefined ? {} : { at: firstRounded }),
        },
      },
    ),
  ];
}

function mentionCells(cells: readonly CellRef[]): string {
  const names = cells.slice(0, MAX_NAMED).map(formatCellRef).join(', ');
  return cells.length > MAX_NAMED ? `${names} dan ${cells.length - MAX_NAMED} sel lain` : names;
}
