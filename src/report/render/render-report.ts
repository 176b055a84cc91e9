import type { Checked } from '../../findings/finding.ts';
import { makeTemplateEngine } from '../template/checked-engine.ts';
import type { TemplateSource } from '../template/template-source.ts';
import type { ReportView } from '../view/report-view.ts';
import { printReport } from './print-report.ts';

/** As printReport, with templates checked and compiled for this one report. Findings: `templat/*`. */
export function renderReport(view: ReportView, source: TemplateSource): Checked<string> {
  return printReport(view, source, makeTemplateEngine(source.files));
}
