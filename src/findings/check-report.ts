import type { Severity } from './catalog/entry.ts';
import type { CellRef } from './cell-ref.ts';
import type { Finding } from './finding.ts';
import type { SheetReading } from './sheet-reading.ts';

/** One workbook as checked; the input of every format. */
export interface CheckedFile {
  /** As the user named it; `(stdin)` for standard input. */
  readonly file: string;
  /** Null when the file or its Identitas could not be read. */
  readonly triwulan: 1 | 2 | 3 | 4 | null;
  readonly year: number | null;
  /** Sheet names in workbook order: the findings are ordered by it. */
  readonly sheets: readonly string[];
  /** Sub kegiatan read. */
  readonly subKegiatan: number;
  /** Figures checked. */
  readonly checked: number;
  /** Figures that could not be checked because a cell they need is unreadable. */
  readonly notChecked: number;
  /** The unreadable or wrong cells behind `notChecked`; may be empty. */
  readonly notCheckedBecause: readonly CellRef[];
  /** In reading order (sortFindings). */
  readonly findings: readonly Finding[];
  /** What was understood of each sheet; absent where nobody asks for it. */
  readonly reading?: readonly SheetReading[];
}

/** What one run of `check` found. */
export interface CheckReport {
  readonly files: readonly CheckedFile[];
  /** --strict: warnings count as errors. */
  readonly strict: boolean;
}

/** Number of findings by severity. */
export type Tally = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function tally(findings: readonly Finding[]): Tally {
  const count = { error: 0, warning: 0, info: 0 };
  for (const f of findings) count[f.severity] += 1;
  return count;
}

/** Whether a finding makes the run fail: an error, or a warning under --strict. */
export function isFailing(severity: Severity, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

/** Whether nothing in the report is at or above the limit (exit 0 rather than 1). */
export function isOk(report: CheckReport): boolean {
  return report.files.every((f) => !f.findings.some((d) => isFailing(d.severity, report.strict)));
}
