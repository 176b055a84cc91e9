import type { Angka } from '../../domain/angka.ts';
import type { Code } from '../../findings/catalog.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../../findings/finding.ts';

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
  /** The formula that Excel rounds by itself; '' where the figure may be more than one. */
  readonly formula: () => string;
}

/**
 * The note pad of the rules: findings, figures compared, figures that could not be. A figure compared by any rule and
 * blocked in another counts in both lists, once each.
 */
export class FindingCollector {
  readonly findings: Finding[] = [];
  readonly checked = new Set<string>();
  readonly notChecked = new Map<string, UncheckedFigure>();
  readonly roundingNotes: RoundingNote[] = [];

  report<C extends Code>(...finding: Parameters<typeof makeFinding<C>>): void {
    this.findings.push(makeFinding(...finding) as Finding);
  }

  addChecked(at: CellRef): void {
    this.checked.add(cellKey(at));
  }

  /** Notes a figure as not comparable when `blockedBy` holds unreadable (or wrong) cells; true when it did. */
  addBlocked(at: CellRef, label: string, blockedBy: readonly CellRef[]): boolean {
    if (blockedBy.length > 0) this.notChecked.set(cellKey(at), { at, label, blockedBy });
    return blockedBy.length > 0;
  }
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}\u0000${row}\u0000${column}`;
}
