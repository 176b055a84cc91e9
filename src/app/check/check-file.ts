import type { CheckedFile } from '../../findings/check-report.ts';
import { checkBuku } from '../shared/check-buku.ts';
import { readOptions, type TimeFlags } from '../shared/read-options.ts';
import type { ReadingLimits } from '../shared/reading-limits.ts';
import { readSource, type Source, unreadFile } from '../shared/source.ts';

/** What checking a workbook depends on besides its bytes; plain data, so that it can be handed to a thread. */
export interface CheckSettings {
  readonly cwd: string;
  readonly flags: TimeFlags;
  readonly limits: ReadingLimits;
}

/** Checks a workbook whose bytes are there. Throws Failure (exit 2) for settings that cannot be used. */
export function checkSource(source: Source, { cwd, flags, limits }: CheckSettings): CheckedFile {
  const file = source.name === '(stdin)' ? '-' : source.name;
  return checkBuku(source, readOptions(flags, file, cwd), limits).checked;
}

/** Reads and checks the workbook of a path; what cannot be read is a finding. Throws as checkSource. */
export async function checkFile(file: string, settings: CheckSettings): Promise<CheckedFile> {
  const refuseStdin = () => Promise.reject(new Error('standard input is not for a thread'));
  const source = await readSource(file, { ...settings, readStdin: refuseStdin });
  return 'bytes' in source ? checkSource(source, settings) : unreadFile(file, [source]);
}
