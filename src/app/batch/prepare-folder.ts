import { join } from 'node:path';
import { makeFolder, outputFailure, pathExists, pathIsNoFolder } from '../../files/files.ts';
import { type FolderLock, takeLock } from '../../files/folder-lock.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { jenisTabel } from '../shared/buku-inputs.ts';
import type { KonteksBatch, PermintaanBatch } from './batch-context.ts';
import { namaRingkasan } from './batch-summary.ts';

/**
 * Makes the output folder and takes it for this run (one shard's runs never meet another's). Throws Failure (exit 4)
 * when it cannot be written, when another run is at work there, or when a workbook of somebody's has the summary's name.
 */
export async function siapkanFolder(
  { folder, shard }: PermintaanBatch,
  konteks: KonteksBatch,
): Promise<FolderLock> {
  const nama = namaRingkasan(shard);
  const xlsx = join(folder, `${nama}.xlsx`);
  const berkasKunci = join(folder, `.${nama}.kunci`);
  if (await pathIsNoFolder(folder)) {
    throw new Failure(
      EXIT.output,
      `-o ${folder} adalah berkas, bukan folder`,
      'sebut folder untuk laporan-laporan itu',
    );
  }
  try {
    await makeFolder(folder);
    if ((await pathExists(xlsx)) && jenisTabel(xlsx) !== 'ringkasan') throw bukanBuatanLapkin(nama, folder);
    const kunci = await takeLock(berkasKunci, {
      ...konteks.proses,
      since: konteks.date().toISOString(),
    });
    if ('release' in kunci) return kunci;
    throw new Failure(
      EXIT.output,
      `Folder ${folder} sedang dipakai lapkin batch yang lain (proses ${kunci.pid} di ${kunci.host}, sejak ${kunci.since})`,
      'tunggu sampai selesai, atau pilih folder lain dengan -o',
    );
  } catch (error) {
    throw await outputFailure(berkasKunci, error);
  }
}

function bukanBuatanLapkin(nama: string, folder: string): Failure {
  return new Failure(
    EXIT.output,
    `${nama}.xlsx di ${folder} bukan ringkasan buatan lapkin dan tidak akan ditimpa`,
    'pindahkan atau ganti namanya, atau pilih folder lain dengan -o',
  );
}
