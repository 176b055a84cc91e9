import { buildHtmlReport, buildYearlyHtml } from '../../src/app/build/html-report.ts';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { DEFAULT_OPTIONS, type ReportOptions } from '../../src/report/context/report-context.ts';
import { BUILT_IN } from './built-in-templates.ts';

/** A report of the quarter, or of the year, as HTML from rows as code, with the built-in templates; a template finding is a failure. */
export async function renderReportHtml(data: KinerjaData, options: Partial<ReportOptions> = {}): Promise<string> {
  const build = data.isYearly === true ? buildYearlyHtml : buildHtmlReport;
  const { value, findings } = await build(computeHasil(data), { ...DEFAULT_OPTIONS, ...options }, BUILT_IN);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return value.html;
}

/** The same, printed. */
export async function renderReportPdf(
  browser: BrowserHandle,
  data: KinerjaData,
  options: Partial<ReportOptions> = {},
): Promise<Uint8Array> {
  const html = await renderReportHtml(data, options);
  const { bytes } = await printPdf(browser, {
    html,
    title: 'Laporan',
    author: 'Nama Pejabat',
    language: 'id-ID',
    now: new Date('2024-06-28T00:00:00Z'),
    timeoutMs: 120_000,
  });
  return bytes;
}
