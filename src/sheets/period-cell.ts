import { parseReportPeriod, REPORT_PERIODS, type ReportPeriod } from '../domain/report-period.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { cellText } from './cell-text.ts';
import type { RawCell } from './raw-workbook.ts';
import { findTextError } from './text-error.ts';

/** A cell of TRIWULAN in Narasi or Dokumentasi; undefined when blank. One that names no period has its finding. */
export function readPeriodCell(cell: RawCell | undefined, at: CellRef): Checked<ReportPeriod | undefined> {
  const error = findTextError(cell, () => at);
  if (error !== undefined) return { value: undefined, findings: [error] };
  const text = cellText(cell);
  const value = text === '' ? undefined : parseReportPeriod(text);
  if (text === '' || value !== undefined) return { value, findings: [] };
  const args = {
    kolom: 'TRIWULAN',
    isi: text,
    terdekat: nearest(text, REPORT_PERIODS) ?? '',
    boleh: `${REPORT_PERIODS.join(', ')}, atau kosong untuk semua laporan`,
  };
  return { value, findings: [makeFinding('sel/pilihan', args, { at })] };
}
