import { ejectTemplates } from '../app/templates/eject-templates.ts';

/** Where `lapkin templates eject` copies to when no folder is named. */
const DEFAULT_FOLDER = 'templat';

/** `lapkin templates eject [folder]`: copies the built-in templates and gives the line to print. Throws Failure (exit 4). */
export async function eject(folder: string | undefined, force: boolean): Promise<string> {
  const { folder: target, files } = await ejectTemplates(folder ?? DEFAULT_FOLDER, force);
  return `${files.length} berkas templat disalin ke ${target}; pakai dengan --templates ${target}\n`;
}
