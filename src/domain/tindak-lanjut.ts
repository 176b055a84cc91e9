import type { ReportPeriod } from './report-period.ts';
import type { Triwulan } from './triwulan.ts';

/** How far a follow-up has come; blank is `belum`. */
export const FOLLOW_UP_STATUS = ['belum', 'proses', 'selesai'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUS)[number];

/** A row of the sheet Tindak Lanjut: what was resolved to do, and what came of it. Texts are '' when blank. */
export interface TindakLanjutRow {
  /** The quarter whose report states it as its plan; `tahun`: only the yearly report tells of it. */
  readonly triwulan: ReportPeriod;
  /** Whom or what it is about; '' the whole. */
  readonly subject: string;
  readonly problem: string;
  /** What the superior or the evaluator recommended. */
  readonly recommendation: string;
  readonly plan: string;
  readonly owner: string;
  /** ISO date, or the text of a cell that holds no date. */
  readonly dueDate: string;
  /** Null: a word that is none, which has its finding. */
  readonly status: FollowUpStatus | null;
  readonly result: string;
  /** Documents or links, as text. */
  readonly evidence: string;
}

/** The rows that report q resolves to do, and those of the quarter before, of which it tells what came of them. */
export function splitTindakLanjut(
  rows: readonly TindakLanjutRow[],
  triwulan: Triwulan,
): { readonly plans: readonly TindakLanjutRow[]; readonly previous: readonly TindakLanjutRow[] } {
  return {
    plans: rows.filter((row) => row.triwulan === triwulan),
    previous: rows.filter((row) => row.triwulan === triwulan - 1),
  };
}

/** How many rows have come how far, the furthest first; a status that no row has is left out. */
export function countStatuses(
  rows: readonly TindakLanjutRow[],
): readonly { readonly status: FollowUpStatus; readonly count: number }[] {
  return FOLLOW_UP_STATUS.toReversed().flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return count === 0 ? [] : [{ status, count }];
  });
}
