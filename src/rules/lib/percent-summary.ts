import { type Angka, sum } from '../../domain/angka.ts';
import type { CapaianSummary } from '../../domain/hasil.ts';
import type { View } from '../../domain/measure.ts';
import { type RowCapaian, toFigures } from '../../domain/row-capaian.ts';
import { summarizeCapaian } from '../../domain/summarize.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { PercentRow } from './percent-inputs.ts';

/** One row's capaian inside a summary. */
export interface SummaryMember {
  readonly row: PercentRow;
  readonly capaian: RowCapaian<CellRef>;
}

/** Both summaries of a set of rows in one view, with the rows. */
export interface PercentSummary extends CapaianSummary {
  readonly members: readonly SummaryMember[];
  /** Unreadable cells. */
  readonly broken: readonly CellRef[];
}

/** Summarises rows for quarter q in a view. */
export function summarizeRows(rows: readonly PercentRow[], triwulan: Triwulan, view: View): PercentSummary {
  const members = rows.map((row) => ({ row, capaian: row.capaian(triwulan, view) }));
  return {
    ...summarizeCapaian(members.map((a) => toFigures(a.capaian))),
    members,
    broken: members.flatMap((a) => a.capaian.broken),
  };
}

/** The members that have a capaian. */
export function membersWithCapaian(summary: PercentSummary): readonly SummaryMember[] {
  return summary.members.filter((a) => a.capaian.value !== null);
}

/** The mean in which rows without a target count as 0; undefined when every row has a capaian. */
export function meanIncludingBlanks(summary: PercentSummary): Angka | undefined {
  const counted = membersWithCapaian(summary);
  if (counted.length === 0 || counted.length === summary.members.length) return undefined;
  return sum(counted.map((a) => a.capaian.value)).div(summary.members.length);
}
