import { basename, join } from 'node:path';
import { refuseEarlier } from '../app/shared/read-earlier.ts';
import { bukuFolder } from '../app/shared/read-options.ts';
import type { ReadingRun, Surroundings } from '../app/shared/run-options.ts';
import { readSource } from '../app/shared/source.ts';
import type { EarlierWorkbook, ReadingOptions } from '../library/library-options.ts';
import { readSettings, type Settings } from '../library/read-settings.ts';

type FileContext = Pick<Surroundings, 'cwd' | 'readStdin'>;

/**
 * What the library reads a workbook of the command line with: flags, settings beside it, the workbooks of --lalu. Throws
 * Failure (exit 2 for settings that cannot be used, 3 for an earlier workbook that is not there).
 */
export async function readingOptions(
  { year, triwulan, isYearly = false, limits, earlierFiles = [] }: ReadingRun,
  file: string,
  context: FileContext,
): Promise<ReadingOptions> {
  const settings = settingsOf(file, context.cwd);
  const earlier: EarlierWorkbook[] = [];
  for (const one of earlierFiles) earlier.push(await readEarlierFile(one, limits, context));
  return {
    folder: bukuFolder(file, context.cwd),
    ...(year === null ? {} : { year }),
    ...(triwulan === null ? {} : { triwulan }),
    yearly: isYearly,
    settings,
    earlier,
    limits,
  };
}

/** Beside standard input, the current folder's. */
function settingsOf(file: string, cwd: string): Settings {
  return readSettings(join(bukuFolder(file, cwd), basename(file)));
}

async function readEarlierFile(
  file: string,
  limits: ReadingRun['limits'],
  context: FileContext,
): Promise<EarlierWorkbook> {
  const source = await readSource(file, limits, context);
  if (!('bytes' in source)) throw refuseEarlier(file, source);
  return { ...source, settings: settingsOf(file, context.cwd) };
}
