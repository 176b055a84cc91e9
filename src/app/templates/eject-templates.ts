import { join, resolve } from 'node:path';
import { kindAt, outputFailure } from '../../files/files.ts';
import { copyTemplates, existingTemplates } from '../../files/template-files.ts';
import { EXIT, Failure } from '../../findings/failure.ts';

/** What `templates eject` is asked for. */
interface EjectRequest {
  readonly overwrite: boolean;
  /** Of lapkin. */
  readonly version: string;
  readonly cwd: string;
}

/** What `templates eject` wrote. */
interface EjectResult {
  readonly folder: string;
  /** Paths below the folder. */
  readonly files: readonly string[];
}

/**
 * Copies the built-in templates to a folder to be edited there. Files that are already there are never written over
 * unless `overwrite` says so: Failure (exit 4) that names them. Failure (exit 4) too where the folder cannot be written.
 */
export async function ejectTemplates(folder: string, { overwrite, version, cwd }: EjectRequest): Promise<EjectResult> {
  const path = resolve(cwd, folder);
  if ((await kindAt(path)) === 'file') {
    throw new Failure(EXIT.output, `${folder} adalah berkas, bukan folder`, 'sebut folder untuk templat itu');
  }
  const existing = overwrite ? [] : await existingTemplates(path);
  if (existing.length > 0) {
    throw new Failure(
      EXIT.output,
      `Folder ${folder} sudah memuat templat: ${existing.slice(0, 3).join(', ')}${existing.length > 3 ? `, dan ${existing.length - 3} lainnya` : ''}.`,
      'pilih folder lain, atau tambahkan --timpa untuk menimpanya',
    );
  }
  try {
    return { folder, files: await copyTemplates(path, version) };
  } catch (error) {
    throw await outputFailure(join(path, 'laporan.css'), error);
  }
}
