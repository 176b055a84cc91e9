import { ALL_TRIWULAN, type Triwulan, toRoman, triwulanBefore } from '../domain/triwulan.ts';
import { RESTS_ON, type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import type { HeadingCell } from './heading-block.ts';
import type { Candidate } from './heading-candidate.ts';
import type { HeadingSearch } from './heading-search.ts';

/** TARGET or REALISASI that stands twice without any quarter, and what it is of either quarter. */
interface RepeatedPart {
  readonly part: TriwulanPart;
  readonly cells: readonly [HeadingCell, HeadingCell];
  /** The report's quarter, and the one that the other column is of. */
  readonly triwulan: Triwulan;
  readonly other: Triwulan;
}

/** The parts that stand twice in one row, no quarter with either; none where quarters of the part are known. */
export function listRepeatedParts(
  { declaration, parse, triwulan }: HeadingSearch,
  candidate: Candidate,
): readonly RepeatedPart[] {
  const report = triwulan ?? 2;
  return RESTS_ON.flatMap((part): readonly RepeatedPart[] => {
    if (ALL_TRIWULAN.some((t) => candidate.columns.has(triwulanColumn(t, part)))) return [];
    const [first, second, ...more] = candidate.others.flatMap(({ path, meaning }) => {
      const [cell] = path;
      const isLone = path.length === 1 && meaning.reason !== 'passed' && meaning.reason !== 'year';
      const text = isLone && cell !== undefined ? parse(cell.text) : undefined;
      const words = text?.triwulan === undefined ? (text?.words ?? '') : '';
      return cell !== undefined && declaration.matchPart(words)?.column.part === part ? [cell] : [];
    });
    if (first === undefined || second === undefined || more.length > 0 || first.row !== second.row) return [];
    return [{ part, cells: [first, second], triwulan: report, other: triwulanBefore(report) ?? 2 }];
  });
}

/** The heading with a quarter: "REALISASI TRIWULAN II". */
export function withQuarter(heading: string, triwulan: Triwulan): string {
  return `${heading} TRIWULAN ${toRoman(triwulan)}`;
}
