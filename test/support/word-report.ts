import { buildHtmlReport, buildYearlyHtml } from '../../src/app/build/html-report.ts';
import { writeWordReport } from '../../src/app/outputs/word-report.ts';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import type { HasilKinerja } from '../../src/domain/hasil.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { DEFAULT_OPTIONS, type ReportOptions } from '../../src/report/context/report-context.ts';

/** A report as a build makes it: its HTML, of the quarter or of the year, its print, and the Word file that goes by the print. */
export async function makeWordReport(
  browser: BrowserHandle,
  hasil: HasilKinerja,
  { isYearly = false, options = {} }: { readonly isYearly?: boolean; readonly options?: Partial<ReportOptions> } = {},
) {
  const compose = isYearly ? buildYearlyHtml : buildHtmlReport;
  const { html, title } = (await compose(hasil, { ...DEFAULT_OPTIONS, ...options })).value;
  const job = { html, title, author: 'Nama Pejabat', now: new Date('2024-06-28T00:00:00Z') };
  const printed = await printPdf(browser, { ...job, language: 'id-ID', timeoutMs: 100_000 });
  const docx = await writeWordReport({ ...job, hasil, printed, step: () => undefined });
  return { html, printed, docx };
}
