import type { BentukKeluaran } from '../shared/outputs.ts';
import type { BenderaWaktu } from '../shared/read-options.ts';
import type { Batas } from '../shared/reading-limits.ts';
import type { Mesin } from '../shared/start-browser.ts';
import type { Entri } from './batch-summary.ts';
import type { Pecahan } from './shard.ts';

/** What a run of `batch` is asked for. */
export interface PermintaanBatch extends BenderaWaktu {
  /** Output folder, absolute. */
  readonly folder: string;
  readonly bentuk: readonly BentukKeluaran[];
  readonly jobs: number;
  readonly failFast: boolean;
  /** Only what the summary of the run before says is not done. */
  readonly retryFailed: boolean;
  /** Build what has not changed too. */
  readonly force: boolean;
  readonly draf: boolean;
  readonly strict: boolean;
  readonly shard: Pecahan | null;
  readonly templates?: string | undefined;
  readonly browser?: string | undefined;
  readonly timeoutMs: number;
  readonly limits: Batas;
  readonly now: Date | null;
}

/** What `batch` needs of its surroundings. */
export interface KonteksBatch {
  readonly cwd: string;
  readonly version: string;
  readonly mesin: Mesin;
  /** Name of the machine and number of the process, for whoever finds the folder in use. */
  readonly proses: { readonly host: string; readonly pid: number };
  /** Aborted by Ctrl-C: files under way are given up, the summary is still written. */
  readonly signal: AbortSignal;
  readonly verbose: (line: string) => void;
  /** Hears once which files of a folder or pattern are passed over. */
  readonly onDilewati?: (kalimat: string) => void;
  /** Hears of each file as it ends. */
  readonly onEntri: (entri: Entri, selesai: number, semua: number) => void;
  readonly clock: () => number;
  readonly date: () => Date;
}
