import { existsSync } from 'node:fs';
import type { CheckSettings } from '../app/check/check-file.ts';
import { type CheckerPool, countCheckerThreads, openCheckerPool } from '../app/check/checker-pool.ts';

/** The thread's module stands beside this one once lapkin is built; run from its sources, lapkin checks everything itself. */
export function openCheckers(
  settings: CheckSettings,
  worker = new URL('./check-worker.js', import.meta.url),
): (fileCount: number) => CheckerPool | null {
  return (fileCount) => {
    const count = existsSync(worker) ? countCheckerThreads(fileCount) : 0;
    return count === 0 ? null : openCheckerPool(worker, count, settings);
  };
}
