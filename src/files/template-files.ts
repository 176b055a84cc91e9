import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EXIT, Failure } from '../findings/failure.ts';
import { quoteName } from '../findings/program-name.ts';
import { kindAt, makeFolder, writeAtomically } from './files.ts';
import { nearestEntry } from './nearest-entry.ts';
import { writeTemplateOrigin } from './template-origin.ts';

/** A template file: where it was read, for messages, and its text. */
interface TemplateFile {
  readonly place: string;
  readonly text: string;
  /** Read from the folder of `--templates`. */
  readonly isOwn?: boolean;
}

/** The templates shipped with lapkin. */
export const BUILT_IN_TEMPLATES = join(import.meta.dirname, '../../templates');

/**
 * Reads templates (.hbs, .css) by their path below the folder. With `folder`, its files take the place of the
 * built-in ones, and a missing file falls back to the built-in one. Throws Failure (exit 2) when `folder` cannot be read or holds none.
 */
export async function readTemplates(folder?: string): Promise<ReadonlyMap<string, TemplateFile>> {
  const builtIn = await readFolder(BUILT_IN_TEMPLATES);
  if (folder === undefined) return builtIn;
  const own = await readFolder(folder).catch((error: unknown) => {
    const near = nearestEntry(folder, '.', { files: [], folders: true });
    throw new Failure(
      EXIT.usage,
      `--templates: folder ${folder} tidak dapat dibaca`,
      near === ''
        ? `periksa nama dan izinnya, atau salin dulu templat bawaan: lapkin templates eject ${quoteName(folder)}`
        : `maksud Anda ${near}?`,
      { cause: error },
    );
  });
  if (own.size === 0) {
    throw new Failure(
      EXIT.usage,
      `--templates: folder ${folder} tidak memuat templat (.hbs, .css)`,
      `salin dulu templat bawaan: lapkin templates eject ${quoteName(folder)}`,
    );
  }
  return new Map([...builtIn, ...[...own].map(([name, file]) => [name, { ...file, isOwn: true }] as const)]);
}

/** Templates below a folder, by their path there. Throws the file system's error. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, TemplateFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((e) => e.isFile() && /\.(hbs|css)$/.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .sort();
  return new Map(
    await Promise.all(
      names.map(async (path): Promise<[string, TemplateFile]> => {
        const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '');
        return [name, { place: path, text: await readFile(path, 'utf8') }];
      }),
    ),
  );
}

/** Templates of lapkin that `folder` already holds, by path below it; none when there is no such folder. */
export async function existingTemplates(folder: string): Promise<readonly string[]> {
  const builtIn = await readFolder(BUILT_IN_TEMPLATES);
  const existing = await Promise.all(
    [...builtIn.keys()].map(async (name) => ((await kindAt(join(folder, name))) === 'file' ? name : null)),
  );
  return existing.filter((name) => name !== null);
}

/**
 * Writes the built-in templates (not the fonts) below `folder`, with a note of the version they come from; returns their
 * paths. Where one cannot be written, those that were not there before go again: the next try finds the folder as this one did.
 * Throws Failure (exit 4) or the file system's error.
 */
export async function copyTemplates(folder: string, version: string): Promise<readonly string[]> {
  const builtIn = await readFolder(BUILT_IN_TEMPLATES);
  const written: string[] = [];
  try {
    for (const [name, { text }] of builtIn) {
      const path = join(folder, name);
      await makeFolder(dirname(path));
      const isNew = (await kindAt(path)) === null;
      await writeAtomically(path, text);
      if (isNew) written.push(path);
    }
    await writeTemplateOrigin(folder, version, new Map([...builtIn].map(([name, { text }]) => [name, text])));
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
  return [...builtIn.keys()];
}
