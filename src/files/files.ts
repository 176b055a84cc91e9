import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EXIT, Failure } from '../findings/failure.ts';

/**
 * Writes a file by way of a temporary one in the same folder, so that a failure leaves an older file whole.
 * Throws Failure (exit 4) with a plain sentence when it cannot be written. `beforeNaming` throws where the file may no
 * longer be put there.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array | string,
  beforeNaming: () => void = () => undefined,
): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    // On the disk before it takes the older file's place: else a power cut may leave neither. And all of it in one turn:
    // Ctrl-C, which is heard between two turns and ends the process, finds the older file or the new one.
    writeFileSync(temporary, bytes, { flag: 'wx', flush: true });
    beforeNaming();
    renameSync(temporary, path);
  } catch (error) {
    removeIfThere(temporary);
    throw await outputFailure(path, error);
  }
}

/** A name that no other run gives, beside a file that is written by way of it. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `${temporaryBase(basename(path))}.${randomUUID().slice(0, 8)}.tmp`);
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder has gone, or lets nothing be removed; the failure that is told is the first one.
  }
}

/**
 * Removes what a run that was killed left half written of these files. Only where no other run writes them, as in a
 * folder under lock; what cannot be removed stays.
 */
export async function removeLeftovers(folder: string, names: Iterable<string>): Promise<void> {
  const wanted = new Set([...names].map(temporaryBase));
  for (const name of await readdir(folder)) {
    const base = /^(.+)\.[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (base !== undefined && wanted.has(base)) await unlink(join(folder, name)).catch(() => undefined);
  }
}

function temporaryBase(name: string): string {
  return `.${name.slice(0, 80)}`;
}

/** What stands at a path: a folder, or anything else; null where there is nothing, or nothing to be seen. */
export async function kindAt(path: string): Promise<'folder' | 'file' | null> {
  return stat(path).then(
    (s) => (s.isDirectory() ? 'folder' : 'file'),
    () => null,
  );
}

/**
 * Makes a folder and its parents, all with `mode`; one that is there is left as it is, whoever made it. Not mkdir's own
 * "recursive": where a parent cannot be made (/proc, a drive that is not there) it never comes back. Throws the file
 * system's error, which names the folder that could not be made.
 */
export async function makeFolder(folder: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(folder, mode);
  } catch (error) {
    if ((await kindAt(folder)) === 'folder') return;
    const parent = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || parent === folder) throw error;
    if ((await kindAt(parent)) !== 'folder') {
      await makeFolder(parent, mode);
      await makeFolder(folder, mode);
      return;
    }
    // Another run has made the parent meanwhile; where a folder takes none (/proc), it says so again.
    try {
      await mkdir(folder, mode);
    } catch (again) {
      if ((await kindAt(folder)) !== 'folder') throw again;
    }
  }
}

/**
 * The sentence of an output error, where `path` is what was to be written (or the folder that makeFolder says could not
 * be made for it); anything that is not an expected file error is handed back as it is.
 */
export async function outputFailure(path: string, error: unknown): Promise<unknown> {
  const name = basename(path);
  const folder = dirname(folderInTheWay(error) ?? path);
  const failure = (sentence: string, hint: string): Failure =>
    new Failure(EXIT.output, sentence, hint, { cause: error });
  switch (codeOf(error)) {
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return (await kindAt(path)) === 'file'
        ? failure(
            `${name} sedang dibuka program lain atau tidak boleh ditulis`,
            'tutup lalu ulangi, atau beri nama lain',
          )
        : failure(`Folder ${folder} tidak boleh ditulis`, 'pilih folder lain, atau minta izin menulis di sana');
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return failure(`${name} adalah folder, bukan berkas`, 'beri nama lain');
    case 'ENOENT':
    case 'ENOTDIR':
      switch (await kindAt(folder)) {
        case 'folder':
          return failure(`Folder ${folder} ada, tetapi tidak menerima berkas atau folder baru`, 'pilih folder lain');
        case 'file':
          return failure(`${folder} adalah berkas, bukan folder`, 'pilih folder lain');
        default:
          return failure(`Folder ${folder} tidak ada`, 'buat foldernya dulu, atau pilih folder lain');
      }
    case 'ENOSPC':
    case 'EDQUOT':
      return failure(`Ruang penyimpanan penuh; ${name} tidak dapat ditulis`, 'kosongkan sebagian ruang, lalu ulangi');
    case 'EFBIG':
      return failure(`${name} lebih besar daripada yang diizinkan di sana`, 'pilih folder lain');
    case 'EROFS':
      return failure(`Folder ${folder} hanya dapat dibaca`, 'pilih folder lain');
    case 'ENAMETOOLONG':
      return failure(`Nama berkas terlalu panjang: ${name}`, 'beri nama yang lebih pendek');
    default:
      return error;
  }
}

/** The system's code of an error (ENOENT, ENOSPC); '' when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The folder that an error of mkdir could not make. */
function folderInTheWay(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error)) return undefined;
  return error.syscall === 'mkdir' && typeof error.path === 'string' ? error.path : undefined;
}
