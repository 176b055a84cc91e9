import { basename } from 'node:path';
import { type BuildResult, runBuild } from '../app/build/run-build.ts';
import { formatDuration } from '../app/shared/duration.ts';
import { readLimitFlags, readNumberFlag } from '../app/shared/reading-limits.ts';
import { type CheckedFile, tally } from '../findings/check-report.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { readFixedTime } from './fixed-time.ts';
import { listenForInterrupt } from './interrupt.ts';
import { type CommonFlags, machineOf, type ProcessLike, readAll, writeOut } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** The flags of `lapkin build` as commander hands them over. */
export interface BuildFlags extends CommonFlags {
  readonly output?: readonly string[];
  readonly to?: string;
  readonly triwulan?: string;
  readonly tahun?: string;
  readonly templates?: string;
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly timeout?: string;
  readonly browser?: string;
}

/** `lapkin build <buku.xlsx> -o <berkas>`. Gives the exit code; throws Failure (exit 1 to 5). */
export async function build(file: string, flags: BuildFlags, shell: ProcessLike): Promise<number> {
  const start = performance.now();
  let close = (): void => undefined;
  const interrupt = listenForInterrupt(shell, () => close());
  try {
    const result = await runBuild(
      file,
      {
        ...flags,
        output: flags.output ?? [],
        draft: flags.draft === true,
        strict: flags.strict === true,
        timeoutMs: readNumberFlag('--timeout', flags.timeout ?? '60', 60) * 1000,
        limits: readLimitFlags({ ...flags }),
        now: readFixedTime(shell.env),
      },
      {
        cwd: shell.cwd(),
        machine: machineOf(shell),
        readStdin: () => readAll(shell.stdin),
        writeStdout: (bytes) => {
          interrupt.written('keluaran baku, mungkin sebagian');
          return writeOut(shell, bytes);
        },
        onWritten: interrupt.written,
        verbose(line) {
          if (flags.verbose === true) shell.stderr.write(`${line}\n`);
        },
        onBrowser(closeNow) {
          close = closeNow;
        },
        clock: () => performance.now(),
      },
    );
    return result.exit === EXIT.ok
      ? await finish(result, flags, shell, start)
      : await stop(result, flags, shell);
  } finally {
    interrupt.release();
  }
}

/** Tells findings on standard error. */
async function reportFindings(checked: CheckedFile, flags: BuildFlags, shell: ProcessLike): Promise<void> {
  const { formatText } = await import('../findings/format/text.ts');
  const layout = layoutFor(shell.stderr, shell.env, flags.color === false);
  shell.stderr.write(formatText({ files: [checked], strict: flags.strict === true }, layout));
}

async function stop(
  { exit, checked, report }: BuildResult,
  flags: BuildFlags,
  shell: ProcessLike,
): Promise<number> {
  await reportFindings(checked, flags, shell);
  if (exit === EXIT.input) return exit;
  const canDraft = flags.draft !== true && report?.checkedBuku.hasil != null;
  const reason = tally(checked.findings).error > 0 ? 'ada galat' : 'ada peringatan (--strict)';
  throw new Failure(
    EXIT.findings,
    `laporan tidak dibuat: ${reason} dalam ${basename(checked.file)}`,
    canDraft
      ? 'betulkan temuan di atas, atau buat draf dengan --draft'
      : 'betulkan temuan di atas, lalu ulangi',
  );
}

async function finish(
  { outputs, checked, report }: BuildResult,
  flags: BuildFlags,
  shell: ProcessLike,
  start: number,
): Promise<number> {
  if (flags.quiet === true) return EXIT.ok;
  const counts = tally(checked.findings);
  // A draft holds every finding in its appendix; else the warnings are told here.
  const warnings = checked.findings.filter((f) => f.severity === 'warning' || f.code.startsWith('docx/'));
  if (flags.draft !== true && warnings.length > 0) {
    await reportFindings({ ...checked, findings: warnings }, flags, shell);
  }
  const elapsed = formatDuration(performance.now() - start);
  for (const k of outputs) {
    const notes = [
      ...(k.format === 'pdf' && report?.pages != null ? [`${report.pages} halaman`] : []),
      ...(flags.draft === true ? [`draf, ${counts.error} galat`] : []),
      `${counts.warning} peringatan`,
      elapsed,
    ];
    shell.stderr.write(`${k.name} ditulis (${notes.join(', ')})\n`);
  }
  return EXIT.ok;
}
