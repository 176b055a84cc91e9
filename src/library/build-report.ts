import { tmpdir } from 'node:os';
import * as z from 'zod/mini';
import { buildReport as buildFromSource } from '../app/build/build-report.ts';
import type { ReportKind } from '../app/outputs/output-kind.ts';
import { REPORT_KINDS } from '../app/outputs/outputs.ts';
import { type RunningBrowser, startBrowser } from '../app/shared/start-browser.ts';
import type { Finding } from '../findings/finding.ts';
import { NO_OPTIONS } from '../sheets/parse-buku.ts';
import { checkBytes, checkOptions, READING_SHAPE, type ReadingOptions } from './library-options.ts';

/** What a report is built with. */
export interface ReportOptions extends ReadingOptions {
  /** Endings of the files wanted: 'pdf', 'docx', 'html', 'json'. */
  readonly kinds: readonly string[];
  /** Folder of the workbook, for the emblem and photos beside it; the current one unless told otherwise. */
  readonly folder?: string;
  /** Build in spite of errors, marked as a draft that lists them. */
  readonly draft?: boolean;
  /** Warnings stop it too. */
  readonly strict?: boolean;
  /** PDF for archives: PDF/A-2. As the workbook's Pengaturan say unless true. */
  readonly archive?: boolean;
  /** Folder of templates of one's own. */
  readonly templates?: string;
  /** A browser started by `openBrowser`, for many reports; else one is started and closed where a kind needs it. */
  readonly browser?: RunningBrowser;
  /** Seconds that printing may take; 60 unless told otherwise. */
  readonly timeout?: number;
  /** The moment that the files carry; the clock's unless told otherwise. The same moment gives the same files. */
  readonly now?: Date;
}

/** A report in memory. */
export interface Report {
  /** The files by their ending; null when findings stopped it. */
  readonly files: ReadonlyMap<string, Uint8Array> | null;
  /** Findings of the workbook, its pictures, the templates and the writers. */
  readonly findings: readonly Finding[];
  /** Pages of the print; null without a PDF. */
  readonly pages: number | null;
}

const BY_ENDING: ReadonlyMap<string, ReportKind> = new Map(REPORT_KINDS.map((kind) => [kind.ending, kind]));
const OPTIONS = z.strictObject({
  ...READING_SHAPE,
  kinds: z.array(z.enum([...BY_ENDING.keys()])).check(z.minLength(1)),
  folder: z.optional(z.string()),
  draft: z.optional(z.boolean()),
  strict: z.optional(z.boolean()),
  archive: z.optional(z.boolean()),
  templates: z.optional(z.string()),
  browser: z.optional(z.custom<RunningBrowser>((value) => typeof value === 'object' && value !== null)),
  timeout: z.optional(z.number().check(z.positive())),
  now: z.optional(z.date()),
});

/**
 * Checks a workbook and builds its report in every kind asked for; what `lapkin build` does, with the files in memory.
 * Throws Failure: options that cannot be (exit 2), an Identitas that lacks what a report needs (exit 1), no browser (exit 5).
 */
export async function buildReport(bytes: Uint8Array, options: ReportOptions): Promise<Report> {
  const {
    name = 'buku-kerja.xlsx',
    limits = {},
    year = null,
    triwulan = null,
    ...more
  } = checkOptions(OPTIONS, options);
  const source = { name, bytes: checkBytes(bytes) };
  const kinds = more.kinds.flatMap((ending) => BY_ENDING.get(ending) ?? []);
  const timeoutMs = (more.timeout ?? 60) * 1000;
  const needsBrowser = kinds.some(({ needs }) => needs === 'browser') && more.browser === undefined;
  const own = needsBrowser ? await openBrowser(more.timeout === undefined ? {} : { timeout: more.timeout }) : null;
  try {
    const { made, findings } = await buildFromSource(source, {
      kinds,
      run: {
        limits,
        draft: more.draft ?? false,
        strict: more.strict ?? false,
        archive: more.archive,
        templates: more.templates,
        timeoutMs,
        now: more.now ?? null,
      },
      folder: more.folder ?? process.cwd(),
      options: { ...NO_OPTIONS, year, triwulan },
      browser: more.browser ?? own,
      step: () => undefined,
    });
    const outputs = [...(made ?? [])];
    return {
      files: made === null ? null : new Map(outputs.map(([ending, output]) => [ending, output.bytes])),
      findings,
      pages: outputs.find(([, output]) => output.printed !== undefined)?.[1].printed?.pages ?? null,
    };
  } finally {
    await own?.close();
  }
}

/** What a browser is started with. */
export interface BrowserOptions {
  /** The program; found on this machine unless named. */
  readonly path?: string;
  /** Seconds that printing a report may take. */
  readonly timeout?: number;
  /** Reports printed at the same time. */
  readonly pages?: number;
}

/** Starts the browser of this machine for many reports; whoever started it closes it. Throws Failure (exit 5) without one. */
export function openBrowser({ path, timeout = 60, pages = 1 }: BrowserOptions = {}): Promise<RunningBrowser> {
  const { env, platform, arch } = process;
  const machine = { env, platform, arch, uid: process.getuid?.() ?? -1, tempFolder: tmpdir() };
  return startBrowser({ browser: path, timeoutMs: timeout * 1000 }, { machine, verbose: () => undefined }, pages);
}
