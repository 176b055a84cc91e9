import type { CellRef } from './cell-ref.ts';
import type { Finding } from './finding.ts';
import type { Severity } from './severity.ts';

/** One workbook as checked; the input of every format. */
export interface CheckedFile {
  /** As the user named it; `(stdin)` for standard input. */
  readonly file: string;
  /** Null when the file or its Identitas could not be read. */
  readonly triwulan: 1 | 2 | 3 | 4 | null;
  readonly year: number | null;
  /** Sheet names in workbook order: findings are ordered by it. */
  readonly sheets: readonly string[];
  /** Sub kegiatan read. */
  readonly subKegiatan: number;
  /** Figures checked. */
  readonly checked: number;
  /** Figures that could not be checked because a cell they need is unreadable. */
  readonly notChecked: number;
  /** The unreadable or wrong cells behind `notChecked`; may be empty. */
  readonly notCheckedBecause: readonly CellRef[];
  /** In any order; the formats sort them. */
  readonly findings: readonly Finding[];
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

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Findings in reading order: those of the whole file first, then by sheet (workbook order), row, column, and in one
 * cell by severity and code.
 */
export function inOrder(file: Pick<CheckedFile, 'sheets' | 'findings'>): readonly Finding[] {
  const place = new Map(file.sheets.map((name, i) => [name, i]));
  const sheet = (d: Finding): number =>
    d.at === undefined ? -1 : (place.get(d.at.sheet) ?? file.sheets.length);
  return [...file.findings].sort(
    (a, b) =>
      sheet(a) - sheet(b) ||
      (a.at?.row ?? 0) - (b.at?.row ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      RANK[a.severity] - RANK[b.severity] ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
