import { type Angka, angkaOrNull, type CellValue, mean, ZERO } from '../../domain/angka.ts';
import { meanCapaian } from '../../domain/bobot.ts';
import type { CapaianSummary } from '../../domain/hasil.ts';
import type { View } from '../../domain/measure.ts';
import type { RowCapaian } from '../../domain/row-capaian.ts';
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
  const { target, realisasi, totalRatio, rowRataRata } = summarizeCapaian(members.map(weigh));
  const broken = members.flatMap((a) => [
    ...a.capaian.broken,
    ...(a.row.bobot?.value === 'rusak' ? [a.row.bobot.at] : []),
  ]);
  return { target, realisasi, totalRatio, rowRataRata, members, broken };
}

/** The members that have a capaian. */
export function membersWithCapaian(summary: PercentSummary): readonly SummaryMember[] {
  return summary.members.filter((a) => a.capaian.value !== null);
}

/** Whether the rows have weights, so that their mean is a weighted one. */
export function isBerbobotSummary({ members }: PercentSummary): boolean {
  return members.some(({ row }) => row.bobot !== undefined);
}

/** The mean of the rows as if none had a weight. */
export function meanWithoutBobot(summary: PercentSummary): Angka | null {
  return mean(summary.members.flatMap(({ capaian }) => capaian.value ?? []));
}

/** The mean in which rows without a target count as 0; undefined when every row has a capaian. */
export function meanIncludingBlanks(summary: PercentSummary): Angka | undefined {
  const counted = membersWithCapaian(summary);
  if (counted.length === 0 || counted.length === summary.members.length) return undefined;
  return meanCapaian(summary.members.map(weigh).map((row) => ({ ...row, capaian: row.capaian ?? ZERO }))) ?? undefined;
}

function weigh({ row, capaian }: SummaryMember) {
  const { target, realisasi, value } = capaian;
  return { target: target.value, realisasi: realisasi.value, capaian: value, bobot: bobotOf(row.bobot?.value) };
}

function bobotOf(value: CellValue | undefined): Angka | null {
  return value === undefined ? null : angkaOrNull(value);
}
