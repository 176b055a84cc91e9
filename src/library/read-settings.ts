import { type BukuSettings, readSettings as readBeside } from '../app/shared/read-options.ts';

/** What files beside a workbook tell of it; made by `readSettings`. */
export type Settings = BukuSettings;

/**
 * The settings of lapkin.config.json and the layout of lapkin.peta.json, in the folder of a workbook or the nearest one
 * above it that has them. `file` is the workbook's path; it need not be there. Throws Failure (exit 2) for one that
 * cannot be used.
 */
export function readSettings(file: string): Settings {
  return readBeside(file, process.cwd());
}
