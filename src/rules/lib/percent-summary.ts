import { type Angka, isAngka, mean, sum } from '../../domain/angka.ts';
import { computeCapaian } from '../../domain/capaian.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { View } from './cell-measure.ts';
import type { PercentRow } from './percent-inputs.ts';
import type { RowCapaian } from './row-capaian.ts';

/** One row's capaian inside a summary. */
export interface SummaryMember {
  readonly row: PercentRow;
  readonly capaian: RowCapaian;
}

/** Both summaries of a set of rows in one view (percent, unrounded). */
export interface PercentSummary {
  readonly members: readonly SummaryMember[];
  readonly target: Angka;
  readonly realisasi: Angka;
  /** Total realisasi / total target x 100. */
  readonly ratio: Angka | null;
  /** Mean of the rows that have a capaian. */
  readonly mean: Angka | null;
  /** Unreadable cells. */
  readonly broken: readonly CellRef[];
}

/** Summarises rows for quarter q in a view (arithmetic.md, "Summaries"). */
export function summarizeRows(rows: readonly PercentRow[], q: Triwulan, view: View): PercentSummary {
  const members = rows.map((br) => ({ row: br, capaian: br.capaian(q, view) }));
  const target = sum(members.map((a) => a.capaian.target.value));
  const realisasi = sum(members.map((a) => a.capaian.realisasi.value));
  return {
    members,
    target,
    realisasi,
    ratio: computeCapaian(target, realisasi),
    mean: mean(members.map((a) => a.capaian.value).filter(isAngka)),
    broken: members.flatMap((a) => a.capaian.broken),
  };
}

/** How a summary is made: ratio of totals, or mean of the rows. */
export type Method = 'total' | 'rata-rata';

/** The summary by a method. */
export function pickByMethod(method: Method, r: PercentSummary): Angka | null {
  return method === 'total' ? r.ratio : r.mean;
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
