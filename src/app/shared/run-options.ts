import type { Machine } from '../../browser/locate-browser.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import type { Limits } from '../../zip/limits.ts';

/** What every run that reads workbooks is given. */
export interface ReadingRun {
  /** --tahun and --triwulan; null = as the workbook says. */
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
  /** --jenis tahunan. */
  readonly isYearly?: boolean | undefined;
  /** What is left out is built in. */
  readonly limits: Partial<Limits>;
  /** The earlier workbooks of --lalu, where the command takes them. */
  readonly earlierFiles?: readonly string[];
}

/** What a run that prints is given besides. */
export interface PrintingRun extends ReadingRun {
  /** Value of --browser. */
  readonly browser?: string | undefined;
  /** Milliseconds a page may take (--timeout). */
  readonly timeoutMs: number;
  /** SOURCE_DATE_EPOCH; null = the clock's. */
  readonly now: Date | null;
}

/** What a run that builds reports is given besides. */
export interface ReportRun extends PrintingRun {
  /** Errors do not stop the report; it is marked and lists them. */
  readonly draft: boolean;
  /** Warnings stop the report too. */
  readonly strict: boolean;
  /** PDF files are PDF/A-2 (--arsip), whatever the workbook's Pengaturan say; absent: as these say. */
  readonly archive?: boolean | undefined;
  /** Folder of --templates, absolute. */
  readonly templates?: string | undefined;
}

/** What a run needs of its surroundings; tests hand in their own. */
export interface Surroundings {
  readonly cwd: string;
  readonly machine: Machine;
  /** The bytes of standard input, for the input "-". */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Hears what only --verbose shows. */
  readonly verbose: (line: string) => void;
  /** Hears what is to be known of files of a folder or pattern: passed over, open elsewhere, of another period. */
  readonly onNote?: ((sentence: string) => void) | undefined;
  /** Called once a browser is starting, with what ends it at once; for Ctrl-C. */
  readonly onBrowser?: (closeNow: () => void) => void;
  /** Hears what a long run begins with next. */
  readonly onStage?: ((name: string) => void) | undefined;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly date: () => Date;
}
