import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { BatchRequest } from '../../../src/app/batch/batch-context.ts';
import type { BatchEntry } from '../../../src/app/batch/batch-summary.ts';
import { runBatch } from '../../../src/app/batch/run-batch.ts';
import { REPORT_KINDS } from '../../../src/app/outputs/outputs.ts';

const EXAMPLE = 'examples/kalaena-2024-tw2.xlsx';
/** The name of the example's report, without its ending. */
export const OUTPUT_NAME = 'kecamatan-kalaena-kepala-seksi-pemberdayaan-masyarakat-dan-desa-2024-tw-ii';

/** Runs batch over `buku` into `out`, as JSON unless changed; the exit code, and what became of each file. */
async function runBatchIn(
  cwd: string,
  changes: Partial<BatchRequest> = {},
  onEntry: (e: BatchEntry) => void = () => undefined,
  signal = new AbortController().signal,
  version = '0.0.0',
) {
  const result = await runBatch(
    ['buku'],
    {
      folder: join(cwd, 'out'),
      kinds: REPORT_KINDS.filter(({ ending }) => ending === 'json'),
      jobs: 1,
      failFast: false,
      retryFailed: false,
      rebuild: false,
      draft: false,
      strict: false,
      shard: null,
      timeoutMs: 60_000,
      ...{ year: null, triwulan: null, limits: {} },
      now: new Date(0),
      ...changes,
    },
    {
      cwd,
      version,
      machine: { env: {}, platform: 'linux', arch: 'x64', uid: 1, tempFolder: tmpdir() },
      process: { host: 'uji', pid: process.pid },
      signal,
      verbose: () => undefined,
      readStdin: () => Promise.reject(new Error('batch reads no standard input')),
      onEntry: onEntry,
      clock: () => 0,
      date: () => new Date(0),
    },
  );
  return {
    exit: result.exit,
    status: result.entries.map((e) => `${e.file.replace('buku/', '')} ${e.status}`),
  };
}

/** The example in a folder of its own for each test of a file. */
export function prepareExampleBatch() {
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'lapkin-batch-'));
    mkdirSync(join(cwd, 'buku'));
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));
  return {
    /** A path below the folder. */
    path: (...parts: readonly string[]): string => join(cwd, ...parts),
    /** Puts the example under these names into `buku`. */
    copyBuku(...names: readonly string[]): void {
      for (const name of names) copyFileSync(EXAMPLE, join(cwd, 'buku', name));
    },
    run: (
      changes?: Partial<BatchRequest>,
      onEntry?: (entry: BatchEntry) => void,
      signal?: AbortSignal,
      version?: string,
    ) => runBatchIn(cwd, changes, onEntry, signal, version),
  };
}
