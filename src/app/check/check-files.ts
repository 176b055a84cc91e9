import type { CheckedFile, CheckReport } from '../../findings/check-report.ts';
import { Failure } from '../../findings/failure.ts';
import { type Selection, selectFindings } from '../../findings/selection.ts';
import { checkBuku } from '../shared/check-buku.ts';
import { readOptions } from '../shared/read-options.ts';
import type { ReadingRun, Surroundings } from '../shared/run-options.ts';
import { readSource, type Source, unreadFile } from '../shared/source.ts';

/** How a run of `check` goes over its files. */
export interface CheckFilesOptions extends ReadingRun, Pick<Surroundings, 'cwd' | 'readStdin'> {
  readonly selection: Selection;
  readonly strict: boolean;
  /** Checks a workbook whose bytes are there; lapkin's own check where none is handed in. */
  readonly checkOne?: (source: Source) => CheckedFile;
  /** Told of each workbook once it is checked, with the bytes that were read; for `--annotate`. */
  readonly onChecked?: (checked: CheckedFile, bytes: Uint8Array) => void;
  /** Hears of a workbook whose settings cannot be used, and the run goes on; without it such a Failure ends the run. */
  readonly onFailure?: (input: string, failure: Failure) => void;
}

/** Checks files one after the other, so that memory holds one workbook at a time; what cannot be read is a finding. */
export async function* checkEach(inputs: readonly string[], options: CheckFilesOptions): AsyncGenerator<CheckedFile> {
  for (const input of inputs) {
    const result = await checkInput(input, options).catch((error: unknown) => {
      if (options.onFailure === undefined || !(error instanceof Failure)) throw error;
      return error;
    });
    if (result instanceof Failure) options.onFailure?.(input, result);
    else yield result;
  }
}

async function checkInput(input: string, options: CheckFilesOptions): Promise<CheckedFile> {
  const checkOne =
    options.checkOne ??
    ((read: Source) => checkBuku(read, readOptions(options, input, options.cwd), options.limits).checked);
  const source = await readSource(input, options.limits, options);
  const whole = 'bytes' in source ? checkOne(source) : unreadFile(input, [source]);
  const checked = { ...whole, findings: selectFindings(whole.findings, options.selection) };
  if ('bytes' in source) options.onChecked?.(checked, source.bytes);
  return checked;
}

/** All files as one report. */
export async function checkFiles(inputs: readonly string[], options: CheckFilesOptions): Promise<CheckReport> {
  const files: CheckedFile[] = [];
  for await (const checked of checkEach(inputs, options)) files.push(checked);
  return { files, strict: options.strict };
}

/** Whether a file of the report could not be read (exit 3). */
export function hasUnread(report: CheckReport): boolean {
  return report.files.some((file) => file.findings.some((d) => d.code.startsWith('berkas/')));
}
