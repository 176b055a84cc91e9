import type { ReadingRun, Surroundings } from '../../app/shared/run-options.ts';
import { readSource, type Source, unreadFile } from '../../app/shared/source.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import { type Selection, selectFindings } from '../../findings/selection.ts';
import { type CheckedWorkbook, checkWorkbook } from '../../library/check-workbook.ts';
import { readingOptions } from '../reading-options.ts';

/** How `check` looks at a file. */
export interface CheckFileOptions extends ReadingRun, Pick<Surroundings, 'cwd' | 'readStdin'> {
  readonly selection: Selection;
  /** Also says what was understood of each sheet; for the format json. */
  readonly withReading?: boolean;
  /** Checks a workbook whose bytes are there; lapkin's own check where none is handed in. */
  readonly checkOne?: (source: Source, input: string) => CheckedFile | Promise<CheckedFile>;
}

/** A workbook as checked, with the bytes that were read; null for one that could not be. */
interface CheckedInput {
  readonly checked: CheckedFile;
  readonly bytes: Uint8Array | null;
}

/** Checks one file; what cannot be read is a finding. Throws Failure (exit 2) where its settings cannot be used. */
export async function checkFile(input: string, options: CheckFileOptions): Promise<CheckedInput> {
  const source = await readSource(input, options.limits, options);
  if (!('bytes' in source)) return { checked: select(unreadFile(input, [source]), options), bytes: null };
  const checked = (await options.checkOne?.(source, input)) ?? (await checkInput(source, input, options)).checked;
  return { checked: select(checked, options), bytes: source.bytes };
}

/** A workbook of the command line through the library, with what `withReading` asks for. Throws Failure (exit 2 or 3). */
export async function checkInput(
  source: Source,
  input: string,
  options: Omit<CheckFileOptions, 'selection' | 'checkOne'>,
): Promise<CheckedWorkbook> {
  const reading = options.withReading === true;
  return checkWorkbook(source.bytes, {
    ...(await readingOptions(options, input, options)),
    name: source.name,
    reading,
  });
}

function select(checked: CheckedFile, { selection }: CheckFileOptions): CheckedFile {
  return { ...checked, findings: selectFindings(checked.findings, selection) };
}

/** Whether a file could not be read (exit 3). */
export function isUnread({ findings }: CheckedFile): boolean {
  return findings.some((d) => d.code.startsWith('berkas/'));
}
