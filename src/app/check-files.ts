import { resolve } from 'node:path';
import type { CheckedFile, CheckReport } from '../diagnostics/check-report.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Selection, selectFindings } from '../diagnostics/selection.ts';
import { STDIN } from '../io/expand-inputs.ts';
import { type Limits, limitsWith } from '../io/xlsx/limits.ts';
import { readBounded } from '../io/xlsx/load-file.ts';

/** A workbook to check: its name for messages and its bytes. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Checks one workbook. */
export type CheckOne = (source: Source) => CheckedFile;

/** How a run of `check` goes over its files. */
export interface CheckFilesOptions {
  readonly cwd: string;
  readonly limits: Partial<Limits>;
  readonly selection: Selection;
  readonly strict: boolean;
  /** The bytes of standard input, for the input "-". */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Told of each workbook once it is checked, with the bytes that were read; for `--annotate`. */
  readonly onChecked?: (checked: CheckedFile, bytes: Uint8Array) => void;
}

/** Name of standard input in messages. */
const STDIN_NAME = '(stdin)';

/** Checks files one after the other, so that memory holds one workbook at a time; what cannot be read is a finding. */
export async function checkFiles(
  inputs: readonly string[],
  checkOne: CheckOne,
  options: CheckFilesOptions,
): Promise<CheckReport> {
  const files: CheckedFile[] = [];
  for (const input of inputs) {
    const source = await read(input, options);
    const whole = 'bytes' in source ? checkOne(source) : unread(input, source);
    const checked = { ...whole, findings: selectFindings(whole.findings, options.selection) };
    if ('bytes' in source) options.onChecked?.(checked, source.bytes);
    files.push(checked);
  }
  return { files, strict: options.strict };
}

async function read(input: string, options: CheckFilesOptions): Promise<Source | Diagnostic> {
  if (input === STDIN) return { name: STDIN_NAME, bytes: await options.readStdin() };
  const bytes = readBounded(resolve(options.cwd, input), limitsWith(options.limits));
  return bytes instanceof Uint8Array ? { name: input, bytes } : bytes;
}

/** A file of which nothing could be read. */
function unread(file: string, finding: Diagnostic): CheckedFile {
  return {
    file,
    triwulan: null,
    tahun: null,
    sheets: [],
    subKegiatan: 0,
    checked: 0,
    notChecked: 0,
    notCheckedBecause: [],
    findings: [finding],
  };
}

/** Whether a file of the report could not be read (exit 3). */
export function hasUnread(report: CheckReport): boolean {
  return report.files.some((file) => file.findings.some((d) => d.code.startsWith('berkas/')));
}
