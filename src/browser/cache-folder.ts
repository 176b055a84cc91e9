import { chmod, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../files/files.ts';
import type { Env } from './places.ts';

/**
 * The user's own cache folder for lapkin, made on the way: XDG_CACHE_HOME, else ~/.cache, else a folder in the
 * temporary folder that nobody else may write to. Undefined when none can be written.
 */
export async function cacheFolder(env: Env, tempFolder: string, uid: number): Promise<string | undefined> {
  const homes = [env.XDG_CACHE_HOME, env.HOME && join(env.HOME, '.cache')];
  const candidates = homes.filter((home) => home?.startsWith('/')).map((home) => join(home as string, 'lapkin'));
  for (const folder of [...candidates, join(tempFolder, `lapkin-${uid}`)]) {
    if (await ownFolder(folder, uid)) return folder;
  }
  return undefined;
}

// The name in the temporary folder can be guessed: another user may have put something there first.
async function ownFolder(folder: string, uid: number): Promise<boolean> {
  try {
    await makeFolder(folder, 0o700);
    const found = await lstat(folder);
    if (!found.isDirectory() || found.uid !== uid) return false;
    if ((found.mode & 0o022) !== 0) await chmod(folder, 0o700);
    return (found.mode & 0o200) !== 0;
  } catch {
    return false;
  }
}
