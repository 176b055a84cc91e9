import { resolve } from 'node:path';
import type { CheckedFile } from '../../findings/check-report.ts';
import { EXIT, type ExitCode } from '../../findings/failure.ts';
import { checkTargets, type Output, readOutputs } from '../shared/outputs.ts';
import type { TimeFlags } from '../shared/read-options.ts';
import type { ReadingLimits } from '../shared/reading-limits.ts';
import { type HostMachine, startBrowser } from '../shared/start-browser.ts';
import type { BuiltReport } from './build-report.ts';

/** What a run of `build` is asked for. */
export interface BuildRequest extends TimeFlags {
  readonly output: readonly string[];
  readonly to?: string | undefined;
  readonly templates?: string | undefined;
  readonly draft: boolean;
  readonly strict: boolean;
  readonly timeoutMs: number;
  readonly browser?: string | undefined;
  readonly limits: ReadingLimits;
  /** SOURCE_DATE_EPOCH; null = the clock's. */
  readonly now: Date | null;
}

/** What `build` needs of its surroundings. */
export interface BuildContext {
  readonly cwd: string;
  readonly machine: HostMachine;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly writeStdout: (bytes: Uint8Array) => Promise<void>;
  /** Hears of each file once it is written, by the name it was asked for under. */
  readonly onWritten: (name: string) => void;
  /** Hears what only --verbose shows. */
  readonly verbose: (line: string) => void;
  /** Called once the browser is starting, with what ends it at once; for Ctrl-C. */
  readonly onBrowser: (closeNow: () => void) => void;
  readonly clock: () => number;
}

/** How a run of `build` ended; `laporan` is null when the file could not be read. */
export interface BuildResult {
  readonly exit: ExitCode;
  readonly outputs: readonly Output[];
  readonly checked: CheckedFile;
  readonly report: BuiltReport | null;
}

/**
 * `build` in order: targets, browser (so that what is missing is told before any work), settings, workbook, report, files.
 * Throws Failure (exit 2 to 5).
 */
export async function runBuild(
  file: string,
  request: BuildRequest,
  context: BuildContext,
): Promise<BuildResult> {
  const outputs = readOutputs(request.output, request.to, context.cwd);
  await checkTargets(outputs);
  const needsBrowser = outputs.some((k) => k.format === 'pdf');
  const browser = needsBrowser
    ? await startBrowser(context.machine, { ...request, pages: 1, verbose: context.verbose })
    : null;
  if (browser !== null) context.onBrowser(() => browser.closeNow());
  try {
    // Everything else is loaded while the browser starts.
    const [{ buildReport, bukuFolder, writeReport }, { readOptions }, { readSource, unreadFile }] =
      await Promise.all([
        import('./build-report.ts'),
        import('../shared/read-options.ts'),
        import('../shared/source.ts'),
      ]);
    const options = readOptions(request, file, context.cwd);
    const source = await readSource(file, { ...context, limits: request.limits });
    if (!('bytes' in source)) {
      return { exit: EXIT.input, outputs, checked: unreadFile(file, [source]), report: null };
    }
    let previous = context.clock();
    const report = await buildReport(source, {
      formats: outputs.map((k) => k.format),
      draft: request.draft,
      strict: request.strict,
      ...(request.templates === undefined ? {} : { templates: resolve(context.cwd, request.templates) }),
      folder: bukuFolder(file, context.cwd),
      options,
      limits: request.limits,
      now: request.now,
      timeoutMs: request.timeoutMs,
      browser,
      // Its profile is removed while the file is finished and written.
      onPrinted: () => void browser?.close(),
      step(name) {
        const current = context.clock();
        context.verbose(`${name}: ${Math.round(current - previous)} md`);
        previous = current;
      },
    });
    const checked = { ...report.checkedBuku.checked, findings: report.findings };
    if (report.contents.size === 0) {
      const refused = report.findings.some((f) => f.code.startsWith('berkas/'));
      return { exit: refused ? EXIT.input : EXIT.findings, outputs, checked, report };
    }
    await writeReport(report.contents, outputs, context.writeStdout, context.onWritten);
    return { exit: EXIT.ok, outputs, checked, report };
  } finally {
    browser?.closeNow();
  }
}
