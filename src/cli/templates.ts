import { ejectTemplates } from '../app/templates/eject-templates.ts';

/** Where `lapkin templates eject` copies to when no folder is named. */
const FOLDER_BAWAAN = 'templat';

/** `lapkin templates eject [folder]`: copies the built-in templates and gives the line to print. Throws Failure (exit 4). */
export async function eject(folder: string | undefined, force: boolean): Promise<string> {
  const { folder: ke, files } = await ejectTemplates(folder ?? FOLDER_BAWAAN, force);
  return `${files.length} berkas templat disalin ke ${ke}; pakai dengan --templates ${ke}\n`;
}
