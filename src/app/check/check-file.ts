import type { CheckedFile } from '../../findings/check-report.ts';
import { checkBuku } from '../shared/check-buku.ts';
import { readOptions, type TimeFlags } from '../shared/read-options.ts';
import type { ReadingLimits } from '../shared/reading-limits.ts';
import type { Source } from '../shared/source.ts';

/** What checking a workbook depends on besides its bytes. */
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
