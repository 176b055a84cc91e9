import { resolve } from 'node:path';
import { viewCells } from '../app/cells.ts';
import { formatCells } from '../app/cells-text.ts';
import { entryOf } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { EXIT, Failure } from '../diagnostics/failure.ts';
import { type Limits, limitsWith } from '../io/xlsx/limits.ts';
import { readBounded } from '../io/xlsx/load-file.ts';
import { readXlsx } from '../io/xlsx/read-xlsx.ts';

/** The flags of `lapkin cells` as commander hands them over. */
export interface CellsFlags {
  readonly format?: string;
}

/** What `cells` needs of its surroundings. */
export interface CellsContext {
  readonly cwd: string;
  readonly limits: Partial<Limits>;
  readonly readStdin: () => Promise<Uint8Array>;
}

/**
 * `lapkin cells <buku.xlsx>`: what lapkin sees in a workbook, for standard output. "-" is standard input.
 * Throws Failure: exit 2 for an unknown format, 3 for a file that is missing or refused.
 */
export async function cells(input: string, flags: CellsFlags, context: CellsContext): Promise<string> {
  const format = flags.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    throw new Failure(EXIT.usage, `Format "${format}" tidak dikenal untuk cells`, 'pilih text atau json');
  }
  const bytes =
    input === '-'
      ? await context.readStdin()
      : readBounded(resolve(context.cwd, input), limitsWith(context.limits));
  if (!(bytes instanceof Uint8Array)) throw refused(input, bytes);
  const { value, findings } = readXlsx(bytes, { limits: context.limits });
  const [finding] = findings;
  if (value === null)
    throw finding === undefined ? new Error('refused without a finding') : refused(input, finding);
  const view = viewCells(value);
  return format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : formatCells(view);
}

function refused(input: string, finding: Diagnostic): Failure {
  const entry = entryOf(finding.code);
  const title = entry?.title(finding.args) ?? finding.code;
  const named = finding.code === 'berkas/tidak-ada' ? title : `${input}: ${title}`;
  return new Failure(EXIT.input, named, entry?.hint(finding.args) ?? '');
}
