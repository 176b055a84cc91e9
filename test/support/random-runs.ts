import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by vitest.config.ts: a project either makes every random run, or a sample of them. */
    readonly allRuns: boolean;
  }
}

/** Whether this project runs everything: `it.runIf(allRuns())` for what takes long and a shorter test shows as well. */
export function allRuns(): boolean {
  return inject('allRuns');
}

/** A table of cases that take long: all of it in the slow project, each `step`-th case in the fast one. */
export function sampled<T>(all: readonly T[], step = 16): readonly T[] {
  return allRuns() ? all : all.filter((_, i) => i % step === 0);
}

/** How often a random test runs: as often as asked in the slow project, a hundredth (3 at least) in the fast one. */
export function randomRuns(all: number): number {
  return allRuns() ? all : Math.min(all, Math.max(3, Math.ceil(all / 100)));
}
