import { formatCellRef } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';

type Uncomputed = Finding<'sel/rumus-belum-dihitung'>;

/** Cells named in the sentence; the others go along as `related`. */
const NAMED_CELL_COUNT = 5;

/** One finding for all formulas without a stored result: the program that saved the workbook is their one cause. */
export function gatherUncomputed(findings: readonly Finding[]): readonly Finding[] {
  const cells = findings.filter((f): f is Uncomputed => f.code === 'sel/rumus-belum-dihitung');
  const [first] = cells;
  if (first === undefined || cells.length === 1) return findings;
  const places = cells.flatMap(({ at }) => (at === undefined ? [] : [at]));
  const [at, ...related] = places;
  const named = places.slice(0, NAMED_CELL_COUNT).map(formatCellRef).join(', ');
  const args = {
    rumus: first.args.rumus,
    banyak: String(cells.length),
    sel: places.length > NAMED_CELL_COUNT ? `${named} dan ${places.length - NAMED_CELL_COUNT} sel lain` : named,
  };
  const gathered = makeFinding('sel/rumus-belum-dihitung', args, { ...(at === undefined ? {} : { at, related }) });
  return findings.flatMap((f): Finding[] =>
    f === first ? [gathered] : f.code === 'sel/rumus-belum-dihitung' ? [] : [f],
  );
}
