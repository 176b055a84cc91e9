import type { CheckedFile } from '../../findings/check-report.ts';
import { expectFailure, Failure } from '../../findings/failure.ts';
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
  /** Hears of a workbook whose settings cannot be used, and the run goes on; without it such a Failure ends the run. */
  readonly onFailure?: (input: string, failure: Failure) => void;
}

/** A workbook as checked, with the bytes that were read; null for one that could not be. */
interface CheckedInput {
  readonly checked: CheckedFile;
  readonly bytes: Uint8Array | null;
}

/** Checks files one after the other, so that memory holds one workbook at a time; what cannot be read is a finding. */
export async function* checkEach(inputs: readonly string[], options: CheckFilesOptions): AsyncGenerator<CheckedInput> {
  for (const input of inputs) {
    const result = await checkInput(input, options).catch(expectFailure);
    if (!(result instanceof Failure)) yield result;
    else if (options.onFailure === undefined) throw result;
    else options.onFailure(input, result);
  }
}

async function checkInput(input: string, options: CheckFilesOptions): Promise<CheckedInput> {
  const checkOne =
    options.checkOne ??
    ((read: Source) => checkBuku(read, readOptions(options, input, options.cwd), options.limits).checked);
  const source = await readSource(input, options.limits, options);
  const whole = 'bytes' in source ? checkOne(source) : unreadFile(input, [source]);
  const checked = { ...whole, findings: selectFindings(whole.findings, options.selection) };
  return { checked, bytes: 'bytes' in source ? source.bytes : null };
}

/** Whether a file could not be read (exit 3). */
export function isUnread({ findings }: CheckedFile): boolean {
  return findings.some((d) => d.code.startsWith('berkas/'));
}
