import { resolve } from 'node:path';
import { readLimitFlags, readNumberFlag, readTimeFlags } from '../app/shared/reading-flags.ts';
import type { PrintingRun, ReadingRun, ReportRun } from '../app/shared/run-options.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import type { CommonFlags, ProcessLike } from './shell.ts';

/** Flags of commands that read workbooks, as commander hands them over; the limits beside them. */
export interface ReadingFlags extends CommonFlags {
  readonly triwulan?: string;
  readonly tahun?: string;
  /** Earlier workbooks, where the command takes them. */
  readonly lalu?: readonly string[];
}

/** Flags of commands that print. */
export interface PrintingFlags extends ReadingFlags {
  readonly browser?: string;
  /** Seconds. */
  readonly timeout?: string;
}

/** Flags of commands that build reports. */
export interface ReportFlags extends PrintingFlags {
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly arsip?: boolean;
  readonly templates?: string;
}

/** What workbooks are read with. Throws Failure (exit 2). */
export function readReadingFlags(flags: ReadingFlags): ReadingRun {
  return {
    ...readTimeFlags(flags.tahun, flags.triwulan),
    limits: readLimitFlags({ ...flags }),
    ...(flags.lalu === undefined ? {} : { earlierFiles: flags.lalu }),
  };
}

/** What documents are printed with. Throws Failure (exit 2). */
export function readPrintingFlags(flags: PrintingFlags, { env }: Pick<ProcessLike, 'env'>): PrintingRun {
  return {
    ...readReadingFlags(flags),
    browser: flags.browser,
    timeoutMs: readTimeout(flags.timeout),
    now: readFixedTime(env),
  };
}

/** What reports are built with. Throws Failure (exit 2). */
export function readReportFlags(flags: ReportFlags, shell: Pick<ProcessLike, 'env' | 'cwd'>): ReportRun {
  return {
    ...readPrintingFlags(flags, shell),
    draft: flags.draft === true,
    strict: flags.strict === true,
    archive: flags.arsip === true,
    templates: flags.templates === undefined ? undefined : resolve(shell.cwd(), flags.templates),
  };
}

/** --timeout in milliseconds. Throws Failure (exit 2). */
export function readTimeout(text: string | undefined): number {
  return readNumberFlag('--timeout', text ?? '60', 60) * 1000;
}

/** SOURCE_DATE_EPOCH as a date; null when it is not set. Throws Failure (exit 2) for something that is no number. */
export function readFixedTime(env: Readonly<Record<string, string | undefined>>): Date | null {
  const text = env.SOURCE_DATE_EPOCH;
  if (text === undefined || text === '') return null;
  const time = new Date(Number(text) * 1000);
  if (!/^\d+$/.test(text) || Number.isNaN(time.getTime())) {
    throw new Failure(
      EXIT.usage,
      `SOURCE_DATE_EPOCH: "${text}" bukan jumlah detik`,
      'contoh: SOURCE_DATE_EPOCH=1719532800',
    );
  }
  return time;
}
