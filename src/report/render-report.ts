import type { Checked } from '../findings/finding.ts';
import { cetakLaporan } from './print-report.ts';
import { mesinTemplat } from './template/checked-engine.ts';
import type { SumberTemplat } from './template/template-source.ts';
import type { ReportView } from './view/report-view.ts';

/** As cetakLaporan, with templates checked and compiled for this one report. Findings: `templat/*`. */
export function renderReport(view: ReportView, sumber: SumberTemplat): Checked<string> {
  return cetakLaporan(view, sumber, mesinTemplat(sumber.berkas));
}
