import type { Angka } from '../../domain/angka.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { Finding } from '../../findings/finding.ts';

/** A figure that could not be compared, and the unreadable or wrong cells that it needs. */
export interface UncheckedFigure {
  readonly at: CellRef;
  /** As in findings: "Jumlah · Triwulan II · Target". */
  readonly label: string;
  readonly blockedBy: readonly CellRef[];
}

/** How a percentage that is accepted was brought to its shown places, where half up and cutting off differ. */
export interface RoundingNote {
  readonly at: CellRef;
  readonly shown: Angka;
  readonly way: 'dibulatkan' | 'dipotong';
}

/** What one rule family found and compared. */
export interface RuleResult {
  readonly findings: readonly Finding[];
  readonly checked: readonly CellRef[];
  readonly notChecked: readonly UncheckedFigure[];
  readonly roundingNotes: readonly RoundingNote[];
}

/** The note pad of one rule family: findings, figures compared, figures that could not be. */
export class FindingCollector implements RuleResult {
  readonly findings: Finding[] = [];
  readonly checked: CellRef[] = [];
  readonly notChecked: UncheckedFigure[] = [];
  readonly roundingNotes: RoundingNote[] = [];

  addFinding(finding: Finding): void {
    this.findings.push(finding);
  }

  addChecked(at: CellRef): void {
    this.checked.push(at);
  }

  /** Notes a figure as not comparable when `blockedBy` holds unreadable (or wrong) cells; true when it did. */
  addBlocked(at: CellRef, label: string, blockedBy: readonly CellRef[]): boolean {
    if (blockedBy.length > 0) this.notChecked.push({ at, label, blockedBy });
    return blockedBy.length > 0;
  }
}

/** The notes of several families as one; a figure compared by any rule and blocked in another counts in both lists, once each. */
export function mergeResults(results: readonly RuleResult[]): RuleResult {
  return {
    findings: results.flatMap((b) => b.findings),
    checked: uniqueBy(
      results.flatMap((b) => b.checked),
      (r) => r,
    ),
    notChecked: uniqueBy(
      results.flatMap((b) => b.notChecked),
      (t) => t.at,
    ),
    roundingNotes: results.flatMap((b) => b.roundingNotes),
  };
}

function uniqueBy<T>(all: readonly T[], at: (t: T) => CellRef): readonly T[] {
  const key = (r: CellRef): string => `${r.sheet}\u0000${r.row}\u0000${r.column}`;
  return [...new Map(all.map((t) => [key(at(t)), t])).values()];
}
