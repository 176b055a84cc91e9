import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { runBatch } from '../app/batch/run-batch.ts';
import { bacaPecahan } from '../app/batch/shard.ts';
import { gabungMasukan } from '../app/shared/buku-inputs.ts';
import { BENTUK_KELUARAN, type BentukKeluaran } from '../app/shared/outputs.ts';
import { periksaWaktu } from '../app/shared/read-options.ts';
import { batasDariBendera, bilanganBendera } from '../app/shared/reading-limits.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { waktuTetap } from './fixed-time.ts';
import { kemajuan } from './progress.ts';
import { type BenderaUmum, mesin, type ProcessLike } from './shell.ts';
import { tulisKalimat } from './terminal.ts';

/** Each page takes memory; beyond this many only mistakes are made. */
const JOBS_TERBANYAK = 64;

/** The flags of `lapkin batch` as commander hands them over. */
export interface BenderaBatch extends BenderaUmum {
  readonly daftar?: string;
  readonly output?: string;
  readonly to?: string;
  readonly jobs?: string;
  readonly failFast?: boolean;
  readonly retryFailed?: boolean;
  readonly force?: boolean;
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly shard?: string;
  readonly templates?: string;
  readonly browser?: string;
  readonly timeout?: string;
  readonly triwulan?: string;
  readonly tahun?: string;
}

/** `lapkin batch <folder/glob/berkas...> -o <folder>`. Gives the exit code; throws Failure (exit 2 to 5). */
export async function batch(
  inputs: readonly string[],
  bendera: BenderaBatch,
  shell: ProcessLike,
  version: string,
): Promise<number> {
  if (bendera.output === undefined) {
    throw new Failure(EXIT.usage, 'Folder keluaran belum disebut', 'tambahkan -o laporan');
  }
  periksaWaktu(bendera);
  const putus = new AbortController();
  const tampilan = kemajuan(bendera, shell, bendera.output, () => performance.now());
  const berhenti = (): void => {
    tampilan.dihentikan();
    putus.abort();
  };
  shell.once('SIGINT', berhenti);
  shell.once('SIGTERM', berhenti);
  try {
    const hasil = await runBatch(
      gabungMasukan(inputs, bendera.daftar, shell.cwd()),
      {
        ...bendera,
        folder: resolve(shell.cwd(), bendera.output),
        bentuk: bacaBentuk(bendera.to ?? 'pdf'),
        jobs: bacaJobs(bendera.jobs ?? '2'),
        failFast: bendera.failFast === true,
        retryFailed: bendera.retryFailed === true,
        force: bendera.force === true,
        draf: bendera.draft === true,
        strict: bendera.strict === true,
        shard: bendera.shard === undefined ? null : bacaPecahan(bendera.shard),
        templates: bendera.templates === undefined ? undefined : resolve(shell.cwd(), bendera.templates),
        timeoutMs: bilanganBendera('--timeout', bendera.timeout ?? '60', 60) * 1000,
        limits: batasDariBendera({ ...bendera }),
        now: waktuTetap(shell.env),
      },
      {
        cwd: shell.cwd(),
        version,
        mesin: mesin(shell),
        proses: { host: hostname(), pid: process.pid },
        signal: putus.signal,
        verbose(line) {
          if (bendera.verbose === true) shell.stderr.write(`${line}\n`);
        },
        onDilewati: (kalimat) => tulisKalimat(shell.stderr, kalimat, bendera),
        onEntri: tampilan.entri,
        clock: () => performance.now(),
        date: () => new Date(),
      },
    );
    tampilan.akhir(hasil.entri, putus.signal.aborted);
    return hasil.exit;
  } finally {
    tampilan.hapus();
    shell.removeListener('SIGINT', berhenti);
    shell.removeListener('SIGTERM', berhenti);
  }
}

function bacaJobs(teks: string): number {
  const jobs = bilanganBendera('--jobs', teks, 2);
  if (Number.isInteger(jobs) && jobs <= JOBS_TERBANYAK) return jobs;
  throw new Failure(
    EXIT.usage,
    `--jobs: "${teks}" bukan bilangan bulat 1 sampai ${JOBS_TERBANYAK}`,
    'sebanyak inti prosesor sudah cukup; lebih dari itu tidak lebih cepat',
  );
}

function bacaBentuk(teks: string): readonly BentukKeluaran[] {
  return [...new Set(teks.split(',').map((t) => t.trim().toLowerCase()))].map((t) => {
    const bentuk = BENTUK_KELUARAN.find((b) => b === t);
    if (bentuk !== undefined) return bentuk;
    throw new Failure(
      EXIT.usage,
      `--to: bentuk "${t}" tidak dikenal`,
      `pilihannya: ${BENTUK_KELUARAN.join(', ')}`,
    );
  });
}
