import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** The path with every symbolic link followed; as it is where nothing stands there. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Each file once: one that is met through links too is left with its own path, or else the first that leads to it. */
export function oncePerFile(paths: readonly string[], cwd: string): readonly string[] {
  const base = realPath(cwd);
  const kept = new Map<string, string>();
  for (const path of paths) {
    const real = realPath(resolve(cwd, path));
    if (!kept.has(real) || resolve(base, path) === real) kept.set(real, path);
  }
  const stay = new Set(kept.values());
  return paths.filter((path) => stay.has(path));
}
