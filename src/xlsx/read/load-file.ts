import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { isLockFile } from '../../files/lock-file-name.ts';
import { type Finding, makeFinding } from '../../findings/finding.ts';
import { type Limits, limitsWith } from '../../zip/limits.ts';
import type { Package } from '../../zip/part.ts';
import { damaged, otherKind, tooBig } from '../../zip/refusal.ts';
import { openPackage } from './open-package.ts';

/** The bytes of a file, never more than the limit on its size, or the finding that says why not. */
export function readBounded(path: string, limits: Limits): Uint8Array | Finding {
  const fileName = basename(path);
  if (isLockFile(path)) return makeFinding('berkas/sedang-dibuka', { berkas: fileName, jenis: 'kunci' });
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stat = fstatSync(file);
    if (stat.isDirectory()) return otherKind('folder').finding;
    if (stat.size > limits.fileBytes) return tooBig('fileBytes', limits).finding;
    return readAll(file, stat.isFile() ? stat.size : 0, limits) ?? tooBig('fileBytes', limits).finding;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return findingOf(String(error.code), path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What `read` finds in the package at a path; null when the file or what is wanted of it cannot be read. Never throws. */
export function readFromFile<T>(path: string, read: (pack: Package) => T): T | null {
  const limits = limitsWith();
  try {
    const bytes = readBounded(path, limits);
    return bytes instanceof Uint8Array ? read(openPackage(bytes, limits)) : null;
  } catch {
    return null;
  }
}

/**
 * Reads to the end, also where the size stated is not the size (pipes, files that grow); undefined past the limit. More
 * than the size stated is asked for at once: where just that comes, it is the end.
 */
function readAll(file: number, size: number, limits: Limits): Uint8Array | undefined {
  let buffer = Buffer.allocUnsafe(Math.max(size + 1, 65_536));
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    if (length > limits.fileBytes) return undefined;
    if (length === size) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}

/** The finding for an error code of the file system (ENOENT, EBUSY, EACCES, ...). */
export function findingOf(code: string, path: string): Finding {
  const fileName = basename(path);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return makeFinding('berkas/tidak-ada', { berkas: path, terdekat: '' });
    case 'EISDIR':
      return otherKind('folder').finding;
    case 'EBUSY':
      return makeFinding('berkas/sedang-dibuka', { berkas: fileName, jenis: 'sibuk' });
    case 'EACCES':
    case 'EPERM':
      return makeFinding('berkas/sedang-dibuka', { berkas: fileName, jenis: 'izin' });
    case 'ERR_INVALID_ARG_VALUE':
      return makeFinding('berkas/tidak-ada', { berkas: path.replaceAll('\0', '?'), terdekat: '' });
    default:
      return damaged('baca', code).finding;
  }
}
