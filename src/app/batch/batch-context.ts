import type { ReportKind } from '../outputs/output-kind.ts';
import type { ReportRun, Surroundings } from '../shared/run-options.ts';
import type { BatchEntry } from './batch-summary.ts';
import type { Shard } from './shard.ts';

/** What a run of `batch` is asked for. */
export interface BatchRequest extends ReportRun {
  /** Output folder, absolute. */
  readonly folder: string;
  readonly kinds: readonly ReportKind[];
  readonly jobs: number;
  readonly failFast: boolean;
  /** Only what the summary of the run before says is not done. */
  readonly retryFailed: boolean;
  /** Build what has not changed too. */
  readonly rebuild: boolean;
  readonly shard: Shard | null;
}

/** What `batch` needs of its surroundings. */
export interface BatchContext extends Surroundings {
  readonly version: string;
  /** Name of the machine and number of the process, for whoever finds the folder in use. */
  readonly process: { readonly host: string; readonly pid: number };
  /** Aborted by Ctrl-C: files under way are given up, the summary is still written. */
  readonly signal: AbortSignal;
  /** Hears of each file as it ends. */
  readonly onEntry: (entries: BatchEntry, done: number, all: number) => void;
}
