import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => ({
    path: `test/${name.replaceAll('\\', '/')}`,
    text: readFileSync(`test/${name}`, 'utf8'),
  }));
const isSlow = ({ path }: { readonly path: string }): boolean => path.endsWith('.slow.test.ts');
/** Opens the browser, starts another program, or hands the machine's environment on to what does. */
const isOutside = ({ text }: { readonly text: string }): boolean =>
  /support\/[\w-]*browser|\/product\.ts|node:child_process|process\.env\b/.test(text);
const isRandom = ({ text }: { readonly text: string }): boolean => text.includes('support/random-runs');
const paths = (chosen: typeof tests): string[] => chosen.map(({ path }) => path);

/** What a test makes is gone soon: with more room for it half the time of collecting it is saved; a process alone can have it. */
const ROOM_FOR_YOUNG = ['--min-semi-space-size=64', '--max-semi-space-size=64'];

/** A little below what is measured, to be raised with it: of the fast tests alone, which CI asks for, and with the slow ones. */
const FLOORS = {
  fast: { statements: 91.5, branches: 85, functions: 92, lines: 93 },
  all: { statements: 93, branches: 89, functions: 93, lines: 94 },
};

/** The limits end what hangs; how long a test takes on a busy machine is no finding. */
const slow = { testTimeout: 600_000, hookTimeout: 600_000, provide: { allRuns: true } };

/**
 * Three projects. `cepat` is part of `npm run check`: no browser, no other program, few random runs. `lambat` needs
 * nothing of the machine either: what takes long, and the random tests with all their runs; with `cepat` it is what
 * `npm run coverage` measures. `luar` prints, and asks other programs.
 */
export default defineConfig({
  test: {
    // Sources that have not changed are not transformed again.
    experimental: { fsModuleCache: true },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: process.argv.includes('lambat') ? FLOORS.all : FLOORS.fast,
    },
    projects: [
      {
        test: {
          name: 'cepat',
          include: paths(tests.filter((test) => !isSlow(test))),
          // No module of src keeps anything (test/architecture/house.test.ts), so files can share what they load.
          isolate: false,
          // Threads of one process: what a process of its own costs, and messages between processes, are a fifth of the time.
          pool: 'threads',
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
          provide: { allRuns: false },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'lambat',
          include: paths(tests.filter((test) => (isSlow(test) && !isOutside(test)) || isRandom(test))),
          ...slow,
          execArgv: ROOM_FOR_YOUNG,
          // What is measured there is the processor time of its own process.
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'luar',
          include: paths(tests.filter((test) => isSlow(test) && isOutside(test))),
          ...slow,
          // Much of it waits for the programs that it starts.
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
