import type { Code } from './catalog.ts';
import type { Finding } from './finding.ts';
import examples from './finding-examples.json' with { type: 'json' };

/** The example of a code: a finding as it was made, and the cells that it speaks of as [address, text]. */
export interface Example {
  readonly finding: Finding;
  readonly cells: readonly (readonly [string, string])[];
}

// Data that test/errors makes and holds equal to what the rules find: its codes and arguments are the catalogue's.
const EXAMPLES = examples as unknown as Readonly<Record<Code, Example>>;

/** The example of a code, for `lapkin explain`. */
export function exampleOf(code: Code): Example {
  return EXAMPLES[code];
}

/** Exports by the name of their sheet, as the examples of import have them. */
const EXPORT_FILES: Readonly<Record<string, string>> = { RAK: 'rak.xlsx', Lembar: '05.xlsx' };

/** The file that an example is found in: the workbook, or the export that is read into it. */
export function exampleFile({ finding: { code, at } }: Example): string {
  if (code === 'berkas/ekspor') return EXPORT_FILES.RAK ?? '';
  return (code.startsWith('impor/') && at !== undefined ? EXPORT_FILES[at.sheet] : undefined) ?? 'buku.xlsx';
}
