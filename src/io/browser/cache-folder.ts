import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from './places.ts';

/**
 * The user's own cache folder for lapkin, made on the way: XDG_CACHE_HOME, else ~/.cache, else a folder in the
 * temporary folder that nobody else may write to. Undefined when none can be written.
 */
export function cacheFolder(env: Env, tempFolder: string, uid: number): string | undefined {
  const homes = [env.XDG_CACHE_HOME, env.HOME && join(env.HOME, '.cache')];
  const candidates = homes
    .filter((home) => home?.startsWith('/'))
    .map((home) => join(home as string, 'lapkin'));
  return [...candidates, join(tempFolder, `lapkin-${uid}`)].find((folder) => ownFolder(folder, uid));
}

// The name in the temporary folder can be guessed: another user may have put something there first.
function ownFolder(folder: string, uid: number): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    if (!found.isDirectory() || found.uid !== uid) return false;
    if ((found.mode & 0o022) !== 0) chmodSync(folder, 0o700);
    return (found.mode & 0o200) !== 0;
  } catch {
    return false;
  }
}
