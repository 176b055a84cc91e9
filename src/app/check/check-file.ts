import type { CheckedFile } from '../../findings/check-report.ts';
import { type Selection, selectFindings } from '../../findings/selection.ts';
import { checkBuku } from '../shared/check-buku.ts';
import { readOptions } from '../shared/read-options.ts';
import type { ReadingRun, Surroundings } from '../shared/run-options.ts';
import { readSource, type Source, unreadFile } from '../shared/source.ts';

/** How `check` looks at a file. */
export interface CheckFileOptions extends ReadingRun, Pick<Surroundings, 'cwd' | 'readStdin'> {
  readonly selection: Selection;
  /** Checks a workbook whose bytes are there; lapkin's own check where none is handed in. */
  readonly checkOne?: (source: Source) => CheckedFile;
}

/** A workbook as checked, with the bytes that were read; null for one that could not be. */
interface CheckedInput {
  readonly checked: CheckedFile;
  readonly bytes: Uint8Array | null;
}

/** Checks one file; what cannot be read is a finding. Throws Failure (exit 2) where its settings cannot be used. */
export async function checkFile(input: string, options: CheckFileOptions): Promise<CheckedInput> {
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
