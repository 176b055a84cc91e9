import * as z from 'zod/mini';
import { buildReport as buildFromSource } from '../app/build/build-report.ts';
import type { ReportKind } from '../app/outputs/output-kind.ts';
import { REPORT_KINDS } from '../app/outputs/outputs.ts';
import type { RunningBrowser } from '../app/shared/start-browser.ts';
import type { HasilKinerja } from '../domain/hasil.ts';
import type { CheckedFile } from '../findings/check-report.ts';
import type { Finding } from '../findings/finding.ts';
import {
  checkBytes,
  checkOptions,
  DEFAULT_NAME,
  READING_SHAPE,
  type ReadingOptions,
  toReadOptions,
} from './library-options.ts';
import { openBrowser } from './open-browser.ts';

/** What a report is built with. */
export interface ReportOptions extends ReadingOptions {
  /** Endings of the files wanted: 'pdf', 'docx', 'html', 'json', 'xlsx'; or a kind of one's own, with its writer. */
  readonly kinds: readonly (string | ReportKind)[];
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
  /** Hears what begins, as a person is told it. */
  readonly onStage?: (name: string) => void;
  /** Hears what was done, as --verbose tells it. */
  readonly onStep?: (name: string) => void;
  /** Called once the browser has printed and is not needed for this report any more. */
  readonly onPrinted?: () => void;
}

/** A report in memory. */
export interface Report {
  /** The files by their ending; null when findings stopped it. */
  readonly files: ReadonlyMap<string, Uint8Array> | null;
  /** Findings of the workbook, its pictures, the templates and the writers. */
  readonly findings: readonly Finding[];
  /** Pages of the print; null without a PDF. */
  readonly pages: number | null;
  /** Every result; null when the year, the quarter or a required sheet is missing. */
  readonly hasil: HasilKinerja | null;
  /** What the formats of `formatReport` take. */
  readonly checked: CheckedFile;
}

const BY_ENDING: ReadonlyMap<string, ReportKind> = new Map(REPORT_KINDS.map((kind) => [kind.ending, kind]));
const LISTENER = z.custom<() => void>((value) => typeof value === 'function');
const OWN_KIND = z.custom<ReportKind>(
  (value) => typeof value === 'object' && value !== null && 'ending' in value && 'write' in value,
);
const OPTIONS = z.strictObject({
  ...READING_SHAPE,
  kinds: z.array(z.union([z.enum([...BY_ENDING.keys()]), OWN_KIND])).check(z.minLength(1)),
  draft: z.optional(z.boolean()),
  strict: z.optional(z.boolean()),
  archive: z.optional(z.boolean()),
  templates: z.optional(z.string()),
  browser: z.optional(z.custom<RunningBrowser>((value) => typeof value === 'object' && value !== null)),
  timeout: z.optional(z.number().check(z.positive())),
  now: z.optional(z.date()),
  onStage: z.optional(LISTENER),
  onStep: z.optional(LISTENER),
  onPrinted: z.optional(LISTENER),
});

/**
 * Checks a workbook and builds its report in every kind asked for; what `lapkin build` writes, with the files in memory.
 * Throws Failure: options that cannot be (exit 2), an earlier workbook that cannot be used (exit 3), an Identitas that
 * lacks what a report needs (exit 1), no browser (exit 5).
 */
export async function buildReport(bytes: Uint8Array, options: ReportOptions): Promise<Report> {
  const { name = DEFAULT_NAME, limits = {}, ...more } = checkOptions(OPTIONS, options);
  const source = { name, bytes: checkBytes(bytes) };
  const reading = toReadOptions(options);
  const kinds = more.kinds.flatMap((kind) => (typeof kind === 'string' ? (BY_ENDING.get(kind) ?? []) : [kind]));
  const timeoutMs = (more.timeout ?? 60) * 1000;
  const needsBrowser = kinds.some(({ needs }) => needs === 'browser') && more.browser === undefined;
  const own = needsBrowser ? await openBrowser(more.timeout === undefined ? {} : { timeout: more.timeout }) : null;
  try {
    const { made, findings, checkedBuku } = await buildFromSource(source, {
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
      options: reading,
      browser: more.browser ?? own,
      step: more.onStep ?? (() => undefined),
      ...(more.onStage === undefined ? {} : { stage: more.onStage }),
      ...(more.onPrinted === undefined ? {} : { onPrinted: more.onPrinted }),
    });
    // A writer of one's own may give nothing: what was not made is in no file.
    const outputs = [...(made ?? [])].filter(([, output]) => output?.bytes !== undefined);
    return {
      files: made === null ? null : new Map(outputs.map(([ending, output]) => [ending, output.bytes])),
      findings,
      pages: outputs.find(([, output]) => output.printed !== undefined)?.[1].printed?.pages ?? null,
      hasil: checkedBuku.hasil,
      checked: { ...checkedBuku.checked, findings },
    };
  } finally {
    await own?.close();
  }
}
