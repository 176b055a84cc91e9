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
export function summarizeRows(rows: readonly PercentRow[], q: Triwulan, view: View): PercentSummary {
  const members = rows.map((row) => ({ row, capaian: row.capaian(q, view) }));
  return {
    ...summarizeCapaian(members.map((a) => toFigures(a.capaian))),
    members,
    broken: members.flatMap((a) => a.capaian.broken),
  };
}

/** The members that have a capaian. */
export function membersWithCapaian(r: PercentSummary): readonly SummaryMember[] {
  return r.members.filter((a) => a.capaian.value !== null);
}

/** The mean in which rows without a target count as 0; undefined when every row has a capaian. */
export function meanIncludingBlanks(r: PercentSummary): Angka | undefined {
  const counted = membersWithCapaian(r);
  if (counted.length === 0 || counted.length === r.members.length) return undefined;
  return sum(counted.map((a) => a.capaian.value)).div(r.members.length);
}
