import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the search for a browser asks of the disk; tests hand in a made-up one. */
export interface FileAccess {
  /** A file that may be started. */
  isProgram(path: string): boolean;
  /** Names in a folder; empty when it is missing or closed to us. */
  list(folder: string): readonly string[];
  exists(path: string): boolean;
}

/** The real disk. Never throws: what cannot be looked at is not there. */
export function diskAccess(): FileAccess {
  const attempt = <T>(look: () => T, otherwise: T): T => {
    try {
      return look();
    } catch {
      return otherwise;
    }
  };
  return {
    isProgram: (path) =>
      attempt(() => {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      }, false),
    list: (folder) => attempt(() => readdirSync(folder), []),
    exists: existsSync,
  };
}

/** True when a folder, or a folder up to four levels in it, holds a file with one of the endings. */
export function holdsFile(disk: FileAccess, folder: string, endings: readonly string[], depth = 4): boolean {
  return disk.list(folder).some((name) => {
    if (endings.some((ending) => name.toLowerCase().endsWith(ending))) return true;
    return depth > 0 && !name.includes('.') && holdsFile(disk, join(folder, name), endings, depth - 1);
  });
}
