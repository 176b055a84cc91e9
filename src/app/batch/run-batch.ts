import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT, type ExitCode, Failure } from '../../diagnostics/failure.ts';
import { outputFailure, writeAtomically } from '../../io/files.ts';
import { expandFolders } from '../../io/folder-inputs.ts';
import type { Batas } from '../batas.ts';
import type { BentukKeluaran } from '../keluaran.ts';
import type { Mesin } from '../peramban.ts';
import type { BenderaWaktu } from '../pilihan.ts';
import { Kerja } from './kerja.ts';
import { milikPecahan, type Pecahan } from './pecahan.ts';
import { bacaRingkasan, type Entri, perluUlang, ringkasanJson } from './ringkasan.ts';
import { ringkasanExcel } from './ringkasan-excel.ts';

/** What a run of `batch` is asked for. */
export interface PermintaanBatch extends BenderaWaktu {
  /** Output folder, absolute. */
  readonly folder: string;
  readonly bentuk: readonly BentukKeluaran[];
  readonly jobs: number;
  readonly failFast: boolean;
  /** Only what the summary of the run before says is not done. */
  readonly retryFailed: boolean;
  /** Build what has not changed too. */
  readonly force: boolean;
  readonly draf: boolean;
  readonly strict: boolean;
  readonly shard: Pecahan | null;
  readonly templates?: string | undefined;
  readonly browser?: string | undefined;
  readonly timeoutMs: number;
  readonly limits: Batas;
  readonly now: Date | null;
}

/** What `batch` needs of its surroundings. */
export interface KonteksBatch {
  readonly cwd: string;
  readonly version: string;
  readonly mesin: Mesin;
  /** Aborted by Ctrl-C: files under way are given up, the summary is still written. */
  readonly signal: AbortSignal;
  readonly verbose: (line: string) => void;
  /** Hears of each file as it ends. */
  readonly onEntri: (entri: Entri, selesai: number, semua: number) => void;
  readonly clock: () => number;
  readonly date: () => Date;
}

/** How a run of `batch` ended. */
export interface HasilBatch {
  readonly exit: ExitCode;
  readonly entri: readonly Entri[];
}

/** Builds many reports with one browser; a file that fails costs that file alone. Throws Failure (exit 2 to 5) before any work. */
export async function runBatch(
  inputs: readonly string[],
  minta: PermintaanBatch,
  konteks: KonteksBatch,
): Promise<HasilBatch> {
  const semua = await expandFolders(inputs, konteks.cwd);
  const berkas = semua.filter((f) => minta.shard === null || milikPecahan(f, minta.shard));
  if (semua.length === 0)
    throw new Failure(EXIT.input, 'Tidak ada buku kerja (.xlsx) di tempat yang disebut');
  await mkdir(minta.folder, { recursive: true }).catch(async (e) => {
    throw await outputFailure(join(minta.folder, 'ringkasan.json'), e);
  });
  const lama = await ringkasanLama(minta);
  const kerja = new Kerja(minta, konteks, lama);
  await kerja.siapkan();
  try {
    await kerja.jalankan(berkas);
  } finally {
    kerja.tutup();
  }
  const entri = kerja.entri(berkas);
  const nama = minta.shard === null ? 'ringkasan' : `ringkasan-${minta.shard.i}-dari-${minta.shard.n}`;
  await writeAtomically(join(minta.folder, `${nama}.json`), ringkasanJson(entri, konteks.version));
  await writeAtomically(
    join(minta.folder, `${nama}.xlsx`),
    await ringkasanExcel(entri, minta.now ?? konteks.date()),
  );
  if (konteks.signal.aborted) return { exit: EXIT.interrupted, entri };
  return { exit: entri.some(perluUlang) ? EXIT.partial : EXIT.ok, entri };
}

async function ringkasanLama(minta: PermintaanBatch): Promise<ReadonlyMap<string, Entri>> {
  const nama =
    minta.shard === null ? 'ringkasan.json' : `ringkasan-${minta.shard.i}-dari-${minta.shard.n}.json`;
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
    return new Map(bacaRingkasan(teks, nama).map((e) => [e.file, e]));
  } catch (error) {
    if (minta.retryFailed) throw error;
    return new Map();
  }
}
