import type { ReportContext } from '../context/report-context.ts';

/** The totals of the report's money, as the last row of a table prints them. */
export const MONEY_TOTALS = {
  pagu: ({ hasil, money }: ReportContext) => money(hasil.keuanganSummary.pagu),
  spent: ({ hasil, money }: ReportContext) => money(hasil.keuanganSummary.realisasiSampaiDengan),
  serapan: ({ hasil, percent }: ReportContext) => percent(hasil.keuanganSummary.serapan),
  left: ({ hasil: { keuanganSummary: all }, money }: ReportContext) => money(all.pagu.minus(all.realisasiSampaiDengan)),
} as const;
