import type { Checked } from '../diagnostics/diagnostic.ts';
import { cetakLaporan } from './cetak-laporan.ts';
import { mesinTemplat } from './mesin-templat.ts';
import type { SumberTemplat } from './templat.ts';
import type { ReportView } from './view/report-view.ts';

/** As cetakLaporan, with templates checked and compiled for this one report. Findings: `templat/*`. */
export function renderReport(view: ReportView, sumber: SumberTemplat): Checked<string> {
  return cetakLaporan(view, sumber, mesinTemplat(sumber.berkas));
}
