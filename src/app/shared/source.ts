import { resolve } from 'node:path';
import { STDIN } from '../../files/expand-inputs.ts';
import { nearestEntry } from '../../files/nearest-entry.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import { type Finding, makeFinding } from '../../findings/finding.ts';
import { readBounded } from '../../xlsx/read/load-file.ts';
import { limitsWith } from '../../zip/limits.ts';
import type { ReadingRun, Surroundings } from './run-options.ts';

/** A workbook to check: its name for messages and its bytes. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Name of standard input in messages. */
const STDIN_NAME = '(stdin)';

/** The bytes of a file or of standard input ("-"); what cannot be read is a finding. */
export async function readSource(
  input: string,
  limits: ReadingRun['limits'],
  context: Pick<Surroundings, 'cwd' | 'readStdin'>,
): Promise<Source | Finding> {
  if (input === STDIN) return { name: STDIN_NAME, bytes: await context.readStdin() };
  const bytes = readBounded(resolve(context.cwd, input), limitsWith(limits));
  if (bytes instanceof Uint8Array) return { name: input, bytes };
  if (bytes.code !== 'berkas/tidak-ada') return bytes;
  const near = nearestEntry(input, context.cwd, WORKBOOK_OR_FOLDER);
  return makeFinding('berkas/tidak-ada', { berkas: bytes.args.berkas, terdekat: near });
}

/** What may stand in the place of a workbook that is not there. */
export const WORKBOOK_OR_FOLDER = { files: ['.xlsx', '.xlsm'], folders: true } as const;

/** A file of which nothing could be read. */
export function unreadFile(file: string, findings: readonly Finding[]): CheckedFile {
  return {
    file,
    triwulan: null,
    year: null,
    sheets: [],
    subKegiatan: 0,
    checked: 0,
    notChecked: 0,
    notCheckedBecause: [],
    findings,
  };
}
