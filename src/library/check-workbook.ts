import * as z from 'zod/mini';
import { findLostPhotos } from '../app/check/lost-photos.ts';
import type { CheckedBuku } from '../app/shared/check-buku.ts';
import { checkSource } from '../app/shared/check-source.ts';
import type { HasilKinerja } from '../domain/hasil.ts';
import { isFailing } from '../findings/check-report.ts';
import type { Finding } from '../findings/finding.ts';
import { sortFindings } from '../findings/sort-findings.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { describeBuku } from '../sheets/describe-buku.ts';
import {
  checkBytes,
  checkOptions,
  DEFAULT_NAME,
  READING_SHAPE,
  type ReadingOptions,
  toReadOptions,
} from './library-options.ts';

/** What a workbook is checked with. */
export interface CheckOptions extends ReadingOptions {
  /** Also says in `checked` what was understood of each sheet, for the JSON form. */
  readonly reading?: boolean;
}

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
  /** The tables as read, each value with its cell (docs/workbook.md); null for a file that was refused. */
  readonly buku: BukuKerja | null;
}

const OPTIONS = z.strictObject({ ...READING_SHAPE, reading: z.optional(z.boolean()) });

/**
 * Reads a workbook from its bytes, checks it and computes its results: the check of `lapkin check`. Never throws for what
 * a workbook holds: a file that is none, or is damaged, is a finding. Throws Failure for options that cannot be (exit 2),
 * or an earlier workbook that cannot be used (exit 3).
 */
export async function checkWorkbook(bytes: Uint8Array, options: CheckOptions = {}): Promise<CheckedWorkbook> {
  const { name = DEFAULT_NAME, folder, limits, reading } = checkOptions(OPTIONS, options);
  const source = { name, bytes: checkBytes(bytes) };
  const { checked, buku, hasil } = await checkSource(source, toReadOptions(options), limits);
  const lost = buku === null ? [] : await findLostPhotos(buku, source.bytes, folder ?? process.cwd(), limits ?? {});
  const findings = lost.length === 0 ? checked.findings : sortFindings([...checked.findings, ...lost], checked.sheets);
  const described = reading === true && buku !== null ? { reading: describeBuku(buku) } : {};
  return {
    ok: !findings.some(({ severity }) => isFailing(severity, false)),
    findings,
    hasil,
    checked: { ...checked, findings, ...described },
    buku,
  };
}
