import { type CheckContext, type CheckResult, runCheck } from '../app/check/run-check.ts';
import { CATALOGUE } from '../findings/catalog.ts';
import { parseFormat, parseReport } from '../findings/format/formats.ts';
import { parseSelection } from '../findings/selection.ts';

/** The flags of `lapkin check` as commander hands them over. */
export interface CheckFlags {
  readonly format?: string;
  /** FORMAT=FILE, repeated. */
  readonly report?: readonly string[];
  /** Name of the annotated copy. */
  readonly annotate?: string;
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly strict?: boolean;
}

/** `lapkin check <buku.xlsx>...`. All flags are read before any file is. Throws Failure (exit 2, 3 or 4). */
export async function check(
  inputs: readonly string[],
  flags: CheckFlags,
  context: CheckContext,
): Promise<CheckResult> {
  const request = {
    format: parseFormat(flags.format ?? 'text'),
    reports: (flags.report ?? []).map((text) => parseReport(text)),
    selection: parseSelection(flags.select ?? [], flags.ignore ?? [], Object.keys(CATALOGUE)),
    strict: flags.strict === true,
    ...(flags.annotate === undefined ? {} : { annotate: flags.annotate }),
  };
  return runCheck(inputs, request, context);
}
