import { STDIN } from '../../files/expand-inputs.ts';
import type { CheckedFile, CheckReport } from '../../findings/check-report.ts';
import { Failure } from '../../findings/failure.ts';
import { type Selection, selectFindings } from '../../findings/selection.ts';
import type { ReadingLimits } from '../shared/reading-limits.ts';
import { readSource, type Source, unreadFile } from '../shared/source.ts';
import type { CheckerPool } from './checker-pool.ts';

/** Checks one workbook. */
export type CheckOne = (source: Source) => CheckedFile;

/** How a run of `check` goes over its files. */
export interface CheckFilesOptions {
  readonly cwd: string;
  readonly limits: ReadingLimits;
  readonly selection: Selection;
  readonly strict: boolean;
  /** The bytes of standard input, for the input "-". */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Told of each workbook once it is checked, with the bytes that were read; for `--annotate`. */
  readonly onChecked?: (checked: CheckedFile, bytes: Uint8Array) => void;
  /** Hears of a workbook whose settings cannot be used, and the run goes on; without it such a Failure ends the run. */
  readonly onFailure?: (input: string, failure: Failure) => void;
  /** Threads for a run over so many files, where they pay; null: check them here. */
  readonly threads?: (files: number) => CheckerPool | null;
}

/**
 * Checks files in their order, so that memory holds one workbook at a time (with threads, a few); what cannot be read
 * is a finding.
 */
export async function* checkEach(
  inputs: readonly string[],
  checkOne: CheckOne,
  options: CheckFilesOptions,
): AsyncGenerator<CheckedFile> {
  const threads = options.onChecked === undefined ? (options.threads?.(inputs.length) ?? null) : null;
  const checkInput = (input: string): Promise<CheckedFile> =>
    threads === null || input === STDIN
      ? checkHere(input, checkOne, options)
      : threads.check(input).then((whole) => selected(whole, options));
  const orFailure = (input: string): Promise<CheckedFile | Failure> =>
    checkInput(input).catch((error: unknown) => {
      if (options.onFailure === undefined || !(error instanceof Failure)) throw error;
      return error;
    });
  try {
    for await (const [input, result] of inTurn(inputs, orFailure, threads === null ? 1 : 2 * threads.count)) {
      if (result instanceof Failure) options.onFailure?.(input, result);
      else yield result;
    }
  } finally {
    await threads?.close();
  }
}

/** The inputs in their order, each with its result, `ahead` of them under way at once. */
async function* inTurn<T>(
  inputs: readonly string[],
  work: (input: string) => Promise<T>,
  ahead: number,
): AsyncGenerator<readonly [string, T]> {
  const under: Promise<readonly [string, T]>[] = [];
  for (const [i, input] of inputs.entries()) {
    const started = work(input).then((result) => [input, result] as const);
    // Told when its turn comes.
    started.catch(() => undefined);
    under.push(started);
    if (i >= ahead - 1) yield (await under.shift()) as readonly [string, T];
  }
  for (const started of under) yield await started;
}

async function checkHere(
  input: string,
  checkOne: CheckOne,
  options: CheckFilesOptions,
): Promise<CheckedFile> {
  const source = await readSource(input, options);
  const checked = selected('bytes' in source ? checkOne(source) : unreadFile(input, [source]), options);
  if ('bytes' in source) options.onChecked?.(checked, source.bytes);
  return checked;
}

function selected(whole: CheckedFile, { selection }: CheckFilesOptions): CheckedFile {
  return { ...whole, findings: selectFindings(whole.findings, selection) };
}

/** All files as one report. */
export async function checkFiles(
  inputs: readonly string[],
  checkOne: CheckOne,
  options: CheckFilesOptions,
): Promise<CheckReport> {
  const files: CheckedFile[] = [];
  for await (const checked of checkEach(inputs, checkOne, options)) files.push(checked);
  return { files, strict: options.strict };
}

/** Whether a file of the report could not be read (exit 3). */
export function hasUnread(report: CheckReport): boolean {
  return report.files.some((file) => file.findings.some((d) => d.code.startsWith('berkas/')));
}
