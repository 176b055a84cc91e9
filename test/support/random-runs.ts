import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by vitest.config.ts: a project either makes every random run, or a sample of them. */
    readonly allRuns: boolean;
  }
}

/** How often a random test runs: as often as asked in the slow project, a twentieth (5 at least) in the fast one. */
export function randomRuns(all: number): number {
  return inject('allRuns') ? all : Math.min(all, Math.max(5, Math.ceil(all / 20)));
}
