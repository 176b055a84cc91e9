import { type PerTriwulan, parseTriwulan, type Triwulan } from './triwulan.ts';

/** The report that a text or a photo is for: a quarter's, or the year's. */
export type ReportPeriod = Triwulan | 'tahun';

/** The words of TRIWULAN in Narasi and Dokumentasi, as `init` offers them. */
export const REPORT_PERIODS = ['I', 'II', 'III', 'IV', 'Tahun'] as const;
export type ReportPeriodWord = (typeof REPORT_PERIODS)[number];

const WORDS: PerTriwulan<ReportPeriodWord> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** The period that a cell names: every spelling of a quarter, or the year; undefined when it is neither. */
export function parseReportPeriod(text: string): ReportPeriod | undefined {
  return /^(?:se)?tahun(?:an)?$/i.test(text.trim()) ? 'tahun' : parseTriwulan(text);
}

/** A period as it is typed into TRIWULAN. */
export function periodWord(period: ReportPeriod): ReportPeriodWord {
  return period === 'tahun' ? 'Tahun' : WORDS[period];
}

/** True where a row belongs to the report of `period`: one without a period serves every report. Null: any. */
export function isForPeriod(
  row: { readonly triwulan?: ReportPeriod | undefined },
  period: ReportPeriod | null,
): boolean {
  return row.triwulan === undefined || period === null || row.triwulan === period;
}
