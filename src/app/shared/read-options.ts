import { basename, dirname, resolve } from 'node:path';
import { CONFIG_FILE_NAME, readConfig } from '../../files/config-file.ts';
import { STDIN } from '../../files/expand-inputs.ts';
import { nearestPaths, readNearestFile } from '../../files/nearest-file.ts';
import { EXIT } from '../../findings/failure.ts';
import { type Layout, parseLayout } from '../../sheets/layout.ts';
import type { ReadOptions } from '../../sheets/parse-buku.ts';
import { type PartialPengaturan, readPengaturan } from '../../sheets/read-pengaturan.ts';
import { refusedFailure } from './refused-failure.ts';
import type { ReadingRun } from './run-options.ts';

/** What lies beside a workbook or above it: the settings of lapkin.config.json, the layout of lapkin.peta.json. */
export type BukuSettings = Pick<ReadOptions, 'below' | 'layout'>;

/** The lapkin.config.json and lapkin.peta.json beside a workbook or above it. Throws Failure (exit 2). */
export function readSettings(file: string, cwd: string): BukuSettings {
  const folder = bukuFolder(file, cwd);
  return { below: loadConfig(folder), layout: loadLayout(folder, basename(file)) };
}

/** What a workbook is read with: flags, and the settings beside it or above. Throws Failure (exit 2). */
export function readOptions(
  { year, triwulan, isYearly }: Pick<ReadingRun, 'year' | 'triwulan' | 'isYearly'>,
  file: string,
  cwd: string,
): ReadOptions {
  return { year, triwulan, isYearly, above: {}, ...readSettings(file, cwd) };
}

/** Where the files that change how the workbooks of a folder are read can lie. */
export function settingsPaths(folder: string): readonly string[] {
  return [CONFIG_FILE_NAME, LAYOUT_FILE_NAME].flatMap((name) => nearestPaths(folder, name));
}

/** The folder of a workbook; for standard input the current one. */
export function bukuFolder(file: string, cwd: string): string {
  return file === STDIN ? cwd : dirname(resolve(cwd, file));
}

function loadConfig(folder: string): PartialPengaturan {
  const found = readConfig(folder);
  if (found === null) return {};
  const { value, findings } = readPengaturan(found.entries);
  const [finding] = findings;
  if (finding === undefined) return value;
  throw refusedFailure(found.path, finding, EXIT.usage);
}

/** The file in which the layout of an office's own workbooks is told. */
export const LAYOUT_FILE_NAME = 'lapkin.peta.json';

function loadLayout(folder: string, buku: string): Layout | null {
  const found = readNearestFile(folder, LAYOUT_FILE_NAME);
  return found === null ? null : parseLayout(found.path, found.text, buku);
}
