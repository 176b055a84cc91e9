import type { OutputFormat } from '../shared/outputs.ts';
import type { TimeFlags } from '../shared/read-options.ts';
import type { ReadingLimits } from '../shared/reading-limits.ts';
import type { HostMachine } from '../shared/start-browser.ts';
import type { BatchEntry } from './batch-summary.ts';
import type { Shard } from './shard.ts';

/** What a run of `batch` is asked for. */
export interface BatchRequest extends TimeFlags {
  /** Output folder, absolute. */
  readonly folder: string;
  readonly formats: readonly OutputFormat[];
  readonly jobs: number;
  readonly failFast: boolean;
  /** Only what the summary of the run before says is not done. */
  readonly retryFailed: boolean;
  /** Build what has not changed too. */
  readonly force: boolean;
  readonly draft: boolean;
  readonly strict: boolean;
  readonly shard: Shard | null;
  readonly templates?: string | undefined;
  readonly browser?: string | undefined;
  readonly timeoutMs: number;
  readonly limits: ReadingLimits;
  readonly now: Date | null;
}

/** What `batch` needs of its surroundings. */
export interface BatchContext {
  readonly cwd: string;
  readonly version: string;
  readonly machine: HostMachine;
  /** Name of the machine and number of the process, for whoever finds the folder in use. */
  readonly process: { readonly host: string; readonly pid: number };
  /** Aborted by Ctrl-C: files under way are given up, the summary is still written. */
  readonly signal: AbortSignal;
  readonly verbose: (line: string) => void;
  /** Hears once which files of a folder or pattern are passed over. */
  readonly onPassedOver?: (sentence: string) => void;
  /** Hears of each file as it ends. */
  readonly onEntry: (entries: BatchEntry, done: number, all: number) => void;
  readonly clock: () => number;
  readonly date: () => Date;
}
