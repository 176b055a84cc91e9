import type { HasilKinerja } from '../../domain/hasil.ts';
import type { Checked } from '../../findings/finding.ts';
import { buildReportView } from '../../report/build/build-report-view.ts';
import type { ReportOptions } from '../../report/context/report-context.ts';
import { FONT_FAMILIES } from '../../report/page/page-style.ts';
import { findUnprintedNarasi } from '../../report/render/find-unprinted.ts';
import { printReport } from '../../report/render/print-report.ts';
import type { ReportView } from '../../report/view/report-view.ts';
import { type OpenTemplates, openTemplates } from '../shared/open-templates.ts';

/** The report as HTML and the view it was made from. */
interface HtmlReport {
  readonly html: string;
  readonly view: ReportView;
  /** The @font-face rules in the HTML. */
  readonly fonts: string;
}

/**
 * Results to a self-contained HTML document: charts, view, templates, fonts. `templat` are those already open, or the
 * folder of `--templates`. The findings are template errors; with an error among them the HTML is not fit to be printed.
 */
export async function buildHtmlReport(
  hasil: HasilKinerja,
  options: ReportOptions,
  templates?: OpenTemplates | string,
): Promise<Checked<HtmlReport>> {
  const opened = typeof templates === 'object' ? templates : await openTemplates(templates);
  const [fonts, { drawCharts }] = await Promise.all([
    opened.loadFonts(FONT_FAMILIES[hasil.data.pengaturan.font]),
    import('../../report/charts/report-charts.ts'),
  ]);
  const view = buildReportView(hasil, options, drawCharts(hasil));
  const { value, findings } = printReport(view, { files: opened.files, fontFaces: fonts }, opened.engine());
  const unprinted = findUnprintedNarasi(hasil, opened.files, value);
  return { value: { html: value, view, fonts }, findings: [...findings, ...unprinted] };
}
