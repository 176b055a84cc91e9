import { resolve } from 'node:path';
import type { ReportKind } from '../../app/outputs/output-kind.ts';
import { checkTargets, type Output } from '../../app/outputs/read-outputs.ts';
import type { WritingContext, WrittenOutput } from '../../app/outputs/write-outputs.ts';
import type { ReportRun, Surroundings } from '../../app/shared/run-options.ts';
import { startBrowser } from '../../app/shared/start-browser.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import { EXIT, type ExitCode, Failure } from '../../findings/failure.ts';
import type { Report, ReportOptions } from '../../library/build-report.ts';

/** What a run of `build` is asked for. */
export interface BuildRequest extends ReportRun {
  readonly outputs: readonly Output<ReportKind>[];
}

/** What `build` needs of its surroundings. */
export type BuildContext = Surroundings & WritingContext;

/** How a run of `build` ended; `report` is null when the file could not be read. */
export interface BuildResult {
  readonly exit: ExitCode;
  readonly written: readonly WrittenOutput[];
  readonly checked: CheckedFile;
  readonly report: Pick<Report, 'hasil'> | null;
}

/**
 * `build` in order: targets, browser (so that what is missing is told before any work), settings, workbook, the library's
 * report, files. Throws Failure (exit 2 to 5).
 */
export async function runBuild(file: string, request: BuildRequest, context: BuildContext): Promise<BuildResult> {
  const { outputs } = request;
  refuseInput(file, outputs, context.cwd);
  await checkTargets(outputs);
  const needsBrowser = outputs.some(({ kind }) => kind.needs === 'browser');
  const browser = needsBrowser ? await startBrowser(request, context) : null;
  try {
    // Everything else is loaded while the browser starts.
    const [{ buildReport }, { writeOutputs }, { readingOptions }, { readSource, unreadFile }] = await Promise.all([
      import('../../library/build-report.ts'),
      import('../../app/outputs/write-outputs.ts'),
      import('../reading-options.ts'),
      import('../../app/shared/source.ts'),
    ]);
    const reading = await readingOptions(request, file, context);
    context.onStage?.('membaca dan memeriksa buku kerja');
    const source = await readSource(file, request.limits, context);
    if (!('bytes' in source)) {
      return { exit: EXIT.input, written: [], checked: unreadFile(file, [source]), report: null };
    }
    const report = await buildReport(source.bytes, {
      ...reading,
      ...toReportOptions(request),
      name: source.name,
      ...(browser === null ? {} : { browser }),
      ...(context.onStage === undefined ? {} : { onStage: context.onStage }),
      // Its profile is removed while the file is finished and written.
      onPrinted: () => void browser?.close(),
      onStep: timeSteps(context),
    });
    const { checked, files, pages } = report;
    if (files === null) {
      const refused = report.findings.some((f) => f.code.startsWith('berkas/'));
      return { exit: refused ? EXIT.input : EXIT.findings, written: [], checked, report };
    }
    const made = new Map([...files].map(([ending, bytes]) => [ending, { bytes, ...printOf(ending, outputs, pages) }]));
    return { exit: EXIT.ok, written: await writeOutputs(outputs, made, context), checked, report };
  } finally {
    browser?.closeNow();
  }
}

/** The pages, of a file that was printed. */
function printOf(ending: string, outputs: BuildRequest['outputs'], pages: number | null) {
  const isPrinted = outputs.some(({ kind }) => kind.ending === ending && kind.needs === 'browser');
  return isPrinted && pages !== null ? { printed: { pages } } : {};
}

/** The flags of a report as the library takes them. */
function toReportOptions({ outputs, draft, strict, archive, templates, timeoutMs, now }: BuildRequest): ReportOptions {
  return {
    kinds: [...new Set(outputs.map(({ kind }) => kind))],
    draft,
    strict,
    timeout: timeoutMs / 1000,
    ...(archive === undefined ? {} : { archive }),
    ...(templates === undefined ? {} : { templates }),
    ...(now === null ? {} : { now }),
  };
}

/** Tells the time of each step (--verbose). */
function timeSteps({ clock, verbose }: BuildContext): (name: string) => void {
  let previous = clock();
  return (name) => {
    const current = clock();
    verbose(`${name}: ${Math.round(current - previous)} md`);
    previous = current;
  };
}

/** A workbook of tables must not take the place of the one that it is made from. Throws Failure (exit 2). */
function refuseInput(file: string, outputs: BuildRequest['outputs'], cwd: string): void {
  const own = outputs.find(({ path }) => path !== null && path === resolve(cwd, file));
  if (own === undefined) return;
  throw new Failure(
    EXIT.usage,
    `-o ${own.name} adalah buku kerja yang dibaca, dan tidak akan ditimpa`,
    'beri keluaran itu nama lain, misalnya tabel.xlsx',
  );
}
