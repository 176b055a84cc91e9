import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EXIT, type ExitCode, Failure } from '../../findings/failure.ts';
import { hanyaSalinan, pilahSalinan, sebutNama, sebutSalinan } from '../shared/annotated-copies.ts';
import { daftarBuku } from '../shared/buku-inputs.ts';
import type { KonteksBatch, PermintaanBatch } from './batch-context.ts';
import { Kerja } from './batch-job.ts';
import { Catatan } from './batch-log.ts';
import { bacaRingkasan, type Entri, namaRingkasan, perluUlang } from './batch-summary.ts';
import { siapkanFolder } from './prepare-folder.ts';
import { milikPecahan, namaTetap } from './shard.ts';

/** How a run of `batch` ended. */
export interface HasilBatch {
  readonly exit: ExitCode;
  readonly entri: readonly Entri[];
}

/**
 * Builds many reports with one browser; a file that fails costs that file alone. Throws Failure (exit 2 to 5) before
 * any work, and when the browser cannot be started or the summary cannot be written.
 */
export async function runBatch(
  inputs: readonly string[],
  minta: PermintaanBatch,
  konteks: KonteksBatch,
): Promise<HasilBatch> {
  const semua = await daftarBuku(inputs, konteks.cwd);
  if (semua.length > 0 && semua.every((f) => !existsSync(resolve(konteks.cwd, f)))) {
    throw new Failure(
      EXIT.input,
      `Berkas tidak ditemukan: ${sebutNama(semua)}`,
      'periksa nama dan foldernya, lalu ulangi',
    );
  }
  if (semua.length === 0) {
    throw new Failure(
      EXIT.input,
      `Tidak ada buku kerja (.xlsx) di ${inputs.join(', ')}`,
      'periksa nama folder itu; buku kerja disimpan di sana sebagai .xlsx',
    );
  }
  const { shard } = minta;
  const bagian = semua.filter((f) => shard === null || milikPecahan(namaTetap(f, konteks.cwd), shard));
  const { buku: berkas, salinan } = await pilahSalinan(bagian, inputs, konteks.cwd);
  if (salinan.length === semua.length) throw hanyaSalinan(salinan);
  if (salinan.length > 0) konteks.onDilewati?.(sebutSalinan(salinan));
  const kunci = await siapkanFolder(minta, konteks);
  try {
    const lama = await ringkasanLama(minta);
    const kerja = new Kerja(minta, konteks, lama);
    const catatan = new Catatan(minta, konteks, () => ({
      cwd: konteks.cwd,
      entri: kerja.entri(berkas),
      lain: entriLain(lama, berkas, minta.folder, konteks.cwd),
    }));
    await kerja.siapkan();
    try {
      await kerja.jalankan(berkas, () => catatan.sementara());
    } finally {
      kerja.tutup();
      await catatan.tutup();
    }
    const entri = kerja.entri(berkas);
    if (konteks.signal.aborted) return { exit: EXIT.interrupted, entri };
    return { exit: entri.some(perluUlang) ? EXIT.partial : EXIT.ok, entri };
  } finally {
    await kunci.release();
  }
}

async function ringkasanLama(minta: PermintaanBatch): Promise<ReadonlyMap<string, Entri>> {
  const nama = `${namaRingkasan(minta.shard)}.json`;
  const teks = await readFile(join(minta.folder, nama), 'utf8').catch(() => null);
  if (teks === null) {
    if (!minta.retryFailed) return new Map();
    throw new Failure(
      EXIT.input,
      `${nama} tidak ada di ${minta.folder}`,
      'jalankan dulu tanpa --retry-failed',
    );
  }
  // A summary that cannot be read only costs the skipping, unless it was asked for.
  try {
    return bacaRingkasan(teks, nama);
  } catch (error) {
    if (minta.retryFailed) throw error;
    return new Map();
  }
}

/** Entries of earlier runs over other files whose reports are still there. */
function entriLain(
  lama: ReadonlyMap<string, Entri>,
  berkas: readonly string[],
  folder: string,
  cwd: string,
): readonly Entri[] {
  const ini = new Set(berkas.map((f) => resolve(cwd, f)));
  return [...lama]
    .filter(([path, e]) => !ini.has(path) && e.outputs.some((o) => existsSync(join(folder, o.file))))
    .map(([path, e]) => ({ ...e, file: path }));
}
