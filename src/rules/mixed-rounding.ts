import { type CellRef, formatA1, formatCellRef } from '../findings/cell-ref.ts';
import type { FindingCollector, RoundingNote } from './lib/finding-collector.ts';

/** So many cells of each kind are named in the sentence; `related` holds them all. */
const MAX_NAMED = 4;

/** `pembulatan/campur`: once a workbook, when percentages were both rounded half up and cut off; at the first one cut off. */
export function checkMixedRounding(collector: FindingCollector): void {
  const cellsOf = (way: RoundingNote['way']): readonly CellRef[] =>
    collector.roundingNotes.filter((note) => note.way === way).map((note) => note.at);
  const [cut, rounded] = [cellsOf('dipotong'), cellsOf('dibulatkan')];
  const [[at, ...others], [firstRounded]] = [cut, rounded];
  if (at === undefined || firstRounded === undefined) return;
  const formula = collector.roundingNotes.find((note) => note.at === at)?.formula() ?? '';
  const args = {
    dipotong: mentionCells(cut),
    dibulatkan: mentionCells(rounded),
    sel: formatA1(at),
    rumus: formula,
    lain: others.length === 0 ? '' : mentionCells(others),
  };
  const cause = { code: 'dipotong', args: { sel: args.dibulatkan }, at: firstRounded } as const;
  collector.report('pembulatan/campur', args, { at, unit: 'persen', related: [...others, ...rounded], cause });
}

function mentionCells(cells: readonly CellRef[]): string {
  const names = cells.slice(0, MAX_NAMED).map(formatCellRef).join(', ');
  return cells.length > MAX_NAMED ? `${names} dan ${cells.length - MAX_NAMED} sel lain` : names;
}
