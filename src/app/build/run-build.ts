import { resolve } from 'node:path';
import type { CheckedFile } from '../../findings/check-report.ts';
import { EXIT, type ExitCode, Failure } from '../../findings/failure.ts';
import type { ReportKind } from '../outputs/output-kind.ts';
import { checkTargets, type Output } from '../outputs/read-outputs.ts';
import type { WritingContext, WrittenOutput } from '../outputs/write-outputs.ts';
import type { ReportRun, Surroundings } from '../shared/run-options.ts';
import { startBrowser } from '../shared/start-browser.ts';
import type { BuiltReport } from './build-report.ts';

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
  readonly report: BuiltReport | null;
}

/**
 * `build` in order: targets, browser (so that what is missing is told before any work), settings, workbook, report, files.
 * Throws Failure (exit 2 to 5).
 */
export async function runBuild(file: string, request: BuildRequest, context: BuildContext): Promise<BuildResult> {
  const { outputs } = request;
  refuseInput(file, outputs, context.cwd);
  await checkTargets(outputs);
  const needsBrowser = outputs.some(({ kind }) => kind.needs === 'browser');
  const browser = needsBrowser ? await startBrowser(request, context) : null;
  try {
    // Everything else is loaded while the browser starts.
    const [{ buildReport }, { writeOutputs }, { bukuFolder }, { readOptionsWithEarlier }, { readSource, unreadFile }] =
      await Promise.all([
        import('./build-report.ts'),
        import('../outputs/write-outputs.ts'),
        import('../shared/read-options.ts'),
        import('../shared/read-earlier.ts'),
        import('../shared/source.ts'),
      ]);
    const options = await readOptionsWithEarlier(request, file, context);
    context.onStage?.('membaca dan memeriksa buku kerja');
    const source = await readSource(file, request.limits, context);
    if (!('bytes' in source)) {
      return { exit: EXIT.input, written: [], checked: unreadFile(file, [source]), report: null };
    }
    let previous = context.clock();
    const report = await buildReport(source, {
      kinds: [...new Set(outputs.map(({ kind }) => kind))],
      run: request,
      folder: bukuFolder(file, context.cwd),
      options,
      browser,
      ...(context.onStage === undefined ? {} : { stage: context.onStage }),
      // Its profile is removed while the file is finished and written.
      onPrinted: () => void browser?.close(),
      step(name) {
        const current = context.clock();
        context.verbose(`${name}: ${Math.round(current - previous)} md`);
        previous = current;
      },
    });
    const checked = { ...report.checkedBuku.checked, findings: report.findings };
    if (report.made === null) {
      const refused = report.findings.some((f) => f.code.startsWith('berkas/'));
      return { exit: refused ? EXIT.input : EXIT.findings, written: [], checked, report };
    }
    const written = await writeOutputs(outputs, report.made, context);
    return { exit: EXIT.ok, written, checked, report };
  } finally {
    browser?.closeNow();
  }
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
