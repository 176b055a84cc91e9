import { type CellsContext, runCells } from '../app/cells/run-cells.ts';
import { EXIT, Failure } from '../findings/failure.ts';

/** The flags of `lapkin cells` as commander hands them over. */
export interface CellsFlags {
  readonly format?: string;
}

/** `lapkin cells <buku.xlsx>`: text for standard output; "-" reads standard input. Throws Failure (exit 2 or 3). */
export async function cells(input: string, flags: CellsFlags, context: CellsContext): Promise<string> {
  const format = flags.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    throw new Failure(EXIT.usage, `Format "${format}" tidak dikenal untuk cells`, 'pilih text atau json');
  }
  return runCells(input, format, context);
}
