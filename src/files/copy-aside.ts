import { closeSync, constants, copyFileSync, fsyncSync, openSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { codeOf } from './files.ts';

/**
 * Copies a file beside itself, under a name that is free: "laporan (lama).docx", "laporan (lama 2).docx". With its dates,
 * and on the disk when this returns the copy's path. Throws the file system's error.
 */
export function copyAside(path: string): string {
  const ending = extname(path);
  const base = join(dirname(path), basename(path, ending));
  for (let number = 1; ; number++) {
    const copy = `${base} (lama${number === 1 ? '' : ` ${number}`})${ending}`;
    try {
      copyFileSync(path, copy, constants.COPYFILE_EXCL);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      throw error;
    }
    flush(copy);
    const earlier = statSync(path);
    utimesSync(copy, earlier.atime, earlier.mtime);
    return copy;
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
