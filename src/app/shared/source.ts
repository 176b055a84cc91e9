import { resolve } from 'node:path';
import { STDIN } from '../../files/expand-inputs.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import type { Diagnostic } from '../../findings/finding.ts';
import { readBounded } from '../../xlsx/read/load-file.ts';
import { limitsWith } from '../../zip/limits.ts';
import type { Batas } from './reading-limits.ts';

/** A workbook to check: its name for messages and its bytes. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Name of standard input in messages. */
const STDIN_NAME = '(stdin)';

/** The bytes of a file or of standard input ("-"); what cannot be read is a finding. */
export async function bacaSumber(
  input: string,
  context: {
    readonly cwd: string;
    readonly limits: Batas;
    readonly readStdin: () => Promise<Uint8Array>;
  },
): Promise<Source | Diagnostic> {
  if (input === STDIN) return { name: STDIN_NAME, bytes: await context.readStdin() };
  const bytes = readBounded(resolve(context.cwd, input), limitsWith(context.limits));
  return bytes instanceof Uint8Array ? { name: input, bytes } : bytes;
}

/** A file of which nothing could be read. */
export function takTerbaca(file: string, findings: readonly Diagnostic[]): CheckedFile {
  return {
    file,
    triwulan: null,
    tahun: null,
    sheets: [],
    subKegiatan: 0,
    checked: 0,
    notChecked: 0,
    notCheckedBecause: [],
    findings,
  };
}
