import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { EXIT, Failure } from '../findings/failure.ts';

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

/** True for a path in a folder or the folder itself; both with every link followed already. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Links found below what was named that lead out of it. A folder that came by mail can hold such a link, and what it leads
 * to was asked for by nobody: passed over in silence a workbook would be missed, so the run ends (Failure, exit 3).
 */
export function refuseLinksOut(links: readonly string[], cwd: string): void {
  const [first] = links;
  if (first === undefined) return;
  const more = links.length === 1 ? '' : ` (dan ${links.length - 1} tautan lain)`;
  throw new Failure(
    EXIT.input,
    `${relative(cwd, first)} adalah tautan ke luar tempat yang disebut${more}: ${realPath(first)}`,
    'hapus tautan itu, atau sebut sendiri berkas atau folder yang ditujunya',
  );
}
