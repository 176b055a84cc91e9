import { join } from 'node:path';
import { kindAt, makeFolder, outputFailure } from '../../files/files.ts';
import { takeLock } from '../../files/folder-lock.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { tableKind } from '../shared/buku-inputs.ts';
import type { BatchContext, BatchRequest } from './batch-context.ts';
import { summaryName } from './batch-summary.ts';

/** An output folder that is this run's. */
interface TakenFolder {
  /** Throws Failure (exit 4) once another run has taken the folder over. */
  confirm(): void;
  release(): Promise<void>;
}

/**
 * Makes the output folder and takes it for this run (one shard's runs never meet another's). Throws Failure (exit 4)
 * when it cannot be written, when another run is at work there, or when a workbook of somebody's has the summary's name.
 */
export async function prepareFolder({ folder, shard }: BatchRequest, context: BatchContext): Promise<TakenFolder> {
  const name = summaryName(shard);
  const xlsx = join(folder, `${name}.xlsx`);
  const lockFile = join(folder, `.${name}.kunci`);
  if ((await kindAt(folder)) === 'file') {
    throw new Failure(
      EXIT.output,
      `-o ${folder} adalah berkas, bukan folder`,
      'sebut folder untuk laporan-laporan itu',
    );
  }
  try {
    await makeFolder(folder);
    if ((await kindAt(xlsx)) !== null && tableKind(xlsx) !== 'ringkasan') {
      throw new Failure(
        EXIT.output,
        `${name}.xlsx di ${folder} bukan ringkasan buatan lapkin dan tidak akan ditimpa`,
        'pindahkan atau ganti namanya, atau pilih folder lain dengan -o',
      );
    }
    const lock = await takeLock(lockFile, {
      ...context.process,
      since: context.date().toISOString(),
    });
    if ('release' in lock) {
      return {
        confirm() {
          if (!lock.isHeld()) throw takenOver(folder);
        },
        release: lock.release,
      };
    }
    throw new Failure(
      EXIT.output,
      `Folder ${folder} sedang dipakai lapkin batch yang lain (proses ${lock.pid} di ${lock.host}, sejak ${lock.since})`,
      'tunggu sampai selesai, atau pilih folder lain dengan -o',
    );
  } catch (error) {
    throw await outputFailure(lockFile, error);
  }
}

function takenOver(folder: string): Failure {
  return new Failure(
    EXIT.output,
    `Folder ${folder} diambil alih lapkin batch yang lain selama proses ini terhenti; yang sudah ditulis tetap utuh`,
    'tunggu sampai yang lain selesai, lalu ulangi dengan --retry-failed',
  );
}
