import * as z from 'zod/mini';
import { type CheckedBuku, checkBuku } from '../app/shared/check-buku.ts';
import type { HasilKinerja } from '../domain/hasil.ts';
import { isFailing } from '../findings/check-report.ts';
import type { Finding } from '../findings/finding.ts';
import { NO_OPTIONS } from '../sheets/parse-buku.ts';
import { checkBytes, checkOptions, READING_SHAPE, type ReadingOptions } from './library-options.ts';

/** A workbook as lapkin sees it. */
export interface CheckedWorkbook {
  /** True when nothing is wrong that would stop a report; warnings do not. */
  readonly ok: boolean;
  /** In reading order: by sheet, then by row. */
  readonly findings: readonly Finding[];
  /** Every result (docs/arithmetic.md); null when the year, the quarter or a required sheet is missing. */
  readonly hasil: HasilKinerja | null;
  /** What the formats of `formatReport` take. */
  readonly checked: CheckedBuku['checked'];
}

const OPTIONS = z.strictObject(READING_SHAPE);
const DEFAULT_NAME = 'buku-kerja.xlsx';

/**
 * Reads a workbook from its bytes, checks it and computes its results; what `lapkin check` does. Never throws for what a
 * workbook holds: a file that is none, or is damaged, is a finding. Throws Failure (exit 2) for options that cannot be.
 */
export function checkWorkbook(bytes: Uint8Array, options: ReadingOptions = {}): CheckedWorkbook {
  const { name = DEFAULT_NAME, limits, ...time } = checkOptions(OPTIONS, options);
  const source = { name, bytes: checkBytes(bytes) };
  const { checked, hasil } = checkBuku(source, { ...NO_OPTIONS, ...time }, limits);
  return {
    ok: !checked.findings.some(({ severity }) => isFailing(severity, false)),
    findings: checked.findings,
    hasil,
    checked,
  };
}
