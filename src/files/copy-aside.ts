import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { codeOf, temporaryPath } from './files.ts';

/**
 * Copies a file beside itself, under a name that is free: "laporan (lama).docx", "laporan (lama 2).docx". With its dates,
 * and on the disk before it takes that name, so that whoever is killed in between leaves no half of a copy under it.
 * Returns the copy's path. Throws the file system's error.
 */
export function copyAside(path: string): string {
  const temporary = temporaryPath(path);
  try {
    copyFileSync(path, temporary, constants.COPYFILE_EXCL);
    flush(temporary);
    const earlier = statSync(path);
    utimesSync(temporary, earlier.atime, earlier.mtime);
    return nameFree(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives a file the first name beside `path` that nothing has; it may keep its own name too. */
function nameFree(file: string, path: string): string {
  const ending = extname(path);
  const base = join(dirname(path), basename(path, ending));
  for (let number = 1; ; number++) {
    const copy = `${base} (lama${number === 1 ? '' : ` ${number}`})${ending}`;
    if (existsSync(copy)) continue;
    try {
      // Takes no name that another run has taken meanwhile, as a new name would.
      linkSync(file, copy);
      return copy;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      // FAT and some shared folders know no second name of a file.
      renameSync(file, copy);
      return copy;
    }
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
