import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EXIT, Failure } from '../diagnostics/failure.ts';

/**
 * Writes a file by way of a temporary one in the same folder, so that a failure leaves an older file whole.
 * Throws Failure (exit 4) with a plain sentence when it cannot be written.
 */
export async function writeAtomically(path: string, bytes: Uint8Array | string): Promise<void> {
  const sementara = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeFile(sementara, bytes, { flag: 'wx' });
    await rename(sementara, path);
  } catch (error) {
    await unlink(sementara).catch(() => undefined);
    throw await outputFailure(path, error);
  }
}

/** Whether something stands at a path. */
export async function pathExists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a folder and its parents; one that is there is left as it is. Not mkdir's own "recursive": where a parent cannot
 * be made (/proc, a drive that is not there) it never comes back. Throws the file system's error.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (await isFolder(folder)) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/** The sentence of an output error; anything that is not an expected file error is handed back as it is. */
export async function outputFailure(path: string, error: unknown): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const nama = basename(path);
  const folder = dirname(path);
  const gagal = (kalimat: string, saran: string): Failure =>
    new Failure(EXIT.output, kalimat, saran, { cause: error });
  switch (code) {
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return (await pathExists(path)) && !(await isFolder(path))
        ? gagal(
            `${nama} sedang dibuka program lain atau tidak boleh ditulis`,
            'tutup lalu ulangi, atau beri nama lain',
          )
        : gagal(`Folder ${folder} tidak boleh ditulis`, 'pilih folder lain, atau minta izin menulis di sana');
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return gagal(`${nama} adalah folder, bukan berkas`, 'beri nama lain');
    case 'ENOENT':
    case 'ENOTDIR':
      return gagal(`Folder ${folder} tidak ada`, 'buat foldernya dulu, atau pilih folder lain');
    case 'ENOSPC':
    case 'EDQUOT':
      return gagal(
        `Ruang penyimpanan penuh; ${nama} tidak dapat ditulis`,
        'kosongkan sebagian ruang, lalu ulangi',
      );
    case 'EROFS':
      return gagal(`Folder ${folder} hanya dapat dibaca`, 'pilih folder lain');
    case 'ENAMETOOLONG':
      return gagal(`Nama berkas terlalu panjang: ${nama}`, 'beri nama yang lebih pendek');
    default:
      return error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  );
}
