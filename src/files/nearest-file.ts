import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT, Failure } from '../findings/failure.ts';
import { isWithin, realPath } from './links.ts';

const MOST_BYTES = 5_000_000;

/** The text of the nearest file of a name in a folder or above it; null when there is none. Throws Failure (exit 2). */
export function readNearestFile(folder: string, name: string): { readonly path: string; readonly text: string } | null {
  for (const path of nearestPaths(folder, name)) {
    const text = readIfThere(path);
    if (text !== null) return { path, text };
  }
  return null;
}

/** Where such a file can lie, the nearest first. */
export function nearestPaths(folder: string, name: string): readonly string[] {
  const up = dirname(folder);
  return [join(folder, name), ...(up === folder ? [] : nearestPaths(up, name))];
}

function readIfThere(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (!isWithin(realPath(dirname(path)), realPath(path))) {
    throw new Failure(
      EXIT.usage,
      `${path} adalah tautan ke luar foldernya, sehingga tidak dibaca`,
      'taruh berkasnya sendiri di sana, atau di folder di atasnya',
    );
  }
  try {
    // It may have come with somebody's workbook: a pipe would be waited for, a device read without end.
    if (!found.isFile() || found.size > MOST_BYTES) throw new Error('no file of settings');
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return null;
    throw new Failure(EXIT.usage, `${path} tidak dapat dibaca`, 'periksa izin berkas itu', { cause: error });
  }
}
