import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT, Failure } from '../findings/failure.ts';

/** The text of the nearest file of a name in a folder or above it; null when there is none. Throws Failure (exit 2). */
export function readNearestFile(folder: string, name: string): { readonly path: string; readonly text: string } | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, name);
    const text = readIfThere(path);
    if (text !== null) return { path, text };
    if (dirname(at) === at) return null;
  }
}

function readIfThere(path: string): string | null {
  if (!existsSync(path)) return null;
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return null;
    throw new Failure(EXIT.usage, `${path} tidak dapat dibaca`, 'periksa izin berkas itu', { cause: error });
  }
}
