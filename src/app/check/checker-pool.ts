import { availableParallelism } from 'node:os';
import type { CheckedFile } from '../../findings/check-report.ts';
import { type ExitCode, Failure } from '../../findings/failure.ts';
import { workerPool } from '../shared/worker-pool.ts';
import type { CheckSettings } from './check-file.ts';

/** Threads that check workbooks, for runs over many. */
export interface CheckerPool {
  /** How many work at once. */
  readonly count: number;
  /** As checkFile, in a thread. */
  readonly check: (file: string) => Promise<CheckedFile>;
  readonly close: () => Promise<void>;
}

/** A Failure on its way out of a thread: classes do not survive it. */
export interface CheckFailure {
  readonly exit: ExitCode;
  readonly message: string;
  readonly hint: string;
}

// Below this the start of the threads costs more than it saves; more than four wait for each other's memory.
const FEWEST_FILES = 24;
const MOST_THREADS = 4;

/** How many threads serve a run over `berkas` workbooks best; 0: none, check them here. */
export function countCheckerThreads(fileCount: number, cores = availableParallelism()): number {
  return fileCount < FEWEST_FILES || cores < 2 ? 0 : Math.min(cores, MOST_THREADS);
}

/** Starts threads of the module `pekerja` (cli/check-worker). */
export function openCheckerPool(worker: URL, count: number, settings: CheckSettings): CheckerPool {
  const pool = workerPool<string, CheckedFile>(worker, count, settings);
  return {
    count,
    check: (file) => pool.run(file).catch((thrown: unknown) => Promise.reject(toFailure(thrown))),
    close: () => pool.close(),
  };
}

function toFailure(thrown: unknown): unknown {
  if (typeof thrown !== 'object' || thrown === null || thrown instanceof Error || !('exit' in thrown)) {
    return thrown;
  }
  const { exit, message, hint } = thrown as CheckFailure;
  return new Failure(exit, message, hint);
}
