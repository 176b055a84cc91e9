import { availableParallelism } from 'node:os';
import type { CheckedFile } from '../../findings/check-report.ts';
import { type ExitCode, Failure } from '../../findings/failure.ts';
import { workerPool } from '../shared/worker-pool.ts';
import type { SetelanPeriksa } from './check-file.ts';

/** Threads that check workbooks, for runs over many. */
export interface Pemeriksa {
  /** How many work at once. */
  readonly banyak: number;
  /** As periksaBerkas, in a thread. */
  readonly periksa: (berkas: string) => Promise<CheckedFile>;
  readonly tutup: () => Promise<void>;
}

/** A Failure on its way out of a thread: classes do not survive it. */
export interface GagalPeriksa {
  readonly exit: ExitCode;
  readonly message: string;
  readonly hint: string;
}

// Below this the start of the threads costs more than it saves; more than four wait for each other's memory.
const PALING_SEDIKIT = 24;
const PALING_BANYAK = 4;

/** How many threads serve a run over `berkas` workbooks best; 0: none, check them here. */
export function banyakPemeriksa(berkas: number, inti = availableParallelism()): number {
  return berkas < PALING_SEDIKIT || inti < 2 ? 0 : Math.min(inti, PALING_BANYAK);
}

/** Starts threads of the module `pekerja` (cli/check-worker). */
export function bukaPemeriksa(pekerja: URL, banyak: number, setelan: SetelanPeriksa): Pemeriksa {
  const pool = workerPool<string, CheckedFile>(pekerja, banyak, setelan);
  return {
    banyak,
    periksa: (berkas) => pool.run(berkas).catch((thrown: unknown) => Promise.reject(sebagaiGalat(thrown))),
    tutup: () => pool.close(),
  };
}

function sebagaiGalat(thrown: unknown): unknown {
  if (typeof thrown !== 'object' || thrown === null || thrown instanceof Error || !('exit' in thrown)) {
    return thrown;
  }
  const { exit, message, hint } = thrown as GagalPeriksa;
  return new Failure(exit, message, hint);
}
