import type { HasilKinerja } from '../../domain/hasil.ts';
import type { Checked } from '../../findings/finding.ts';
import { buildReportView } from '../../report/build/build-report-view.ts';
import type { ReportOptions } from '../../report/context/report-context.ts';
import { FONT_FAMILIES } from '../../report/page/page-style.ts';
import { findUnprintedNarasi } from '../../report/render/find-unprinted.ts';
import { printReport, type ReportForm } from '../../report/render/print-report.ts';
import type { LkjipView } from '../../report/view/lkjip-view.ts';
import type { ReportView } from '../../report/view/report-view.ts';
import { type OpenTemplates, openTemplates } from '../shared/open-templates.ts';

/** A report as HTML. */
interface HtmlReport {
  readonly html: string;
  readonly title: string;
  /** The @font-face rules in the HTML. */
  readonly fonts: string;
}

/**
 * Results to a self-contained HTML document: charts, view, templates, fonts. `templat` are those already open, or the
 * folder of `--templates`. The findings are template errors; with an error among them the HTML is not fit to be printed.
 */
export function buildHtmlReport(
  hasil: HasilKinerja,
  options: ReportOptions,
  templates?: OpenTemplates | string,
): Promise<Checked<HtmlReport & { readonly kind: 'quarterly'; readonly view: ReportView }>> {
  return compose(hasil, templates, 'quarterly', async () => {
    const { drawCharts } = await import('../../report/charts/report-charts.ts');
    return { view: buildReportView(hasil, options, drawCharts(hasil)), form: undefined };
  });
}

/** As buildHtmlReport, of the year: four BAB by templates of its own. */
export function buildYearlyHtml(
  hasil: HasilKinerja,
  options: ReportOptions,
  templates?: OpenTemplates | string,
): Promise<Checked<HtmlReport & { readonly kind: 'yearly'; readonly view: LkjipView }>> {
  return compose(hasil, templates, 'yearly', async () => {
    const [{ drawYearlyCharts }, { buildLkjipView }, { LKJIP_FORM }] = await Promise.all([
      import('../../report/charts/report-charts.ts'),
      import('../../report/build/yearly/build-lkjip-view.ts'),
      import('../../report/render/lkjip-form.ts'),
    ]);
    return { view: buildLkjipView(hasil, options, drawYearlyCharts(hasil)), form: LKJIP_FORM };
  });
}

async function compose<Kind extends string, View extends ReportView | LkjipView>(
  hasil: HasilKinerja,
  templates: OpenTemplates | string | undefined,
  kind: Kind,
  build: () => Promise<{ readonly view: View; readonly form: ReportForm | undefined }>,
): Promise<Checked<HtmlReport & { readonly kind: Kind; readonly view: View }>> {
  const opened = typeof templates === 'object' ? templates : await openTemplates(templates);
  const [fonts, { view, form }] = await Promise.all([
    opened.loadFonts(FONT_FAMILIES[hasil.data.pengaturan.font]),
    build(),
  ]);
  const { value, findings } = printReport(view, { files: opened.files, fontFaces: fonts }, opened.engine(), form);
  const unprinted = findUnprintedNarasi(hasil, opened.files, value);
  return {
    value: { html: value, title: view.judulDokumen, kind, view, fonts },
    findings: [...findings, ...unprinted],
  };
}
