import type { Checked } from '../../src/findings/finding.ts';
import { printReport } from '../../src/report/render/print-report.ts';
import { makeEngineFactory } from '../../src/report/template/checked-engine.ts';
import type { TemplateSource } from '../../src/report/template/template-source.ts';
import type { ReportView } from '../../src/report/view/report-view.ts';

/** As printReport, with templates checked and compiled for this one report. Findings: `templat/*`. */
export function renderReport(view: ReportView, source: TemplateSource): Checked<string> {
  return printReport(view, source, makeEngineFactory(source.files)());
}
