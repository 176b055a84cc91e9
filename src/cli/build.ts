import { basename, dirname, join, parse } from 'node:path';
import { Option } from 'commander';
import { readReportFlag } from '../app/shared/reading-flags.ts';
import type { BuildResult } from '../commands/build/run-build.ts';
import type { CheckedFile } from '../findings/check-report.ts';
import { harmless } from '../findings/clean.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import {
  addEarlier,
  addReportKind,
  type CommandLine,
  collect,
  declareReadingCommand,
  QUIET,
  VERBOSE,
} from './declare.ts';
import { listenForInterrupt } from './interrupt.ts';
import { type ReportFlags, readReportFlags } from './run-flags.ts';
import { type ProcessLike, surroundingsOf, writeOut } from './shell.ts';
import { tellStages } from './stages.ts';
import { layoutFor } from './terminal.ts';

/** The flags of `lapkin build` as commander hands them over. */
interface BuildFlags extends ReportFlags {
  readonly jenis?: string;
  readonly output?: readonly string[];
  readonly to?: string;
  readonly open?: boolean;
}

/** Declares `lapkin build <buku.xlsx> -o <berkas>`. */
export function declareBuild(line: CommandLine): void {
  const endings = line.kinds.map(({ ending }) => ending);
  const list = endings.map((ending) => `.${ending}`).join(', ');
  const command = declareReadingCommand(
    line.program,
    'build <buku.xlsx>',
    'menyusun laporan',
    'lapkin build q2.xlsx -o laporan.pdf',
    'lapkin build q2.xlsx -o laporan.pdf -o hasil.json',
    'lapkin build buku.xlsx --jenis tahunan -o lkjip.pdf',
  );
  addReportKind(addEarlier(command))
    .option(
      '-o, --output <berkas>',
      `keluaran: ${list.replace(/, ([^,]*)$/, ', atau $1')}; boleh disebut beberapa kali; - = keluaran standar; bawaan: PDF di sebelah buku kerja`,
      collect,
    )
    .option('--open', 'buka laporannya setelah jadi')
    .option('--to <bentuk>', `bentuk untuk -o -: ${endings.join(', ')}`)
    .option('--templates <folder>', 'templat sendiri; berkas yang tidak ada diambil dari bawaan')
    .option('--draft', 'buat draf walau ada kesalahan, dengan tanda DRAF dan lampiran temuan')
    .option('--strict', 'peringatan juga menghentikan')
    .option('--arsip', 'PDF untuk disimpan sebagai arsip (PDF/A-2)')
    .addOption(new Option('--timeout <detik>', 'batas waktu mencetak, untuk tiap 60 halaman').default('60'))
    .option('--browser <jalur>', 'peramban yang dipakai mencetak')
    .option(...QUIET)
    .option(...VERBOSE)
    .action(async (file: string, flags: BuildFlags) => {
      line.outcome.exit = await build(file, flags, line);
    });
}

/** Gives the exit code; throws Failure (exit 1 to 5). */
async function build(file: string, flags: BuildFlags, { shell, kinds }: CommandLine): Promise<number> {
  const start = performance.now();
  const stages = tellStages(flags, shell, () => performance.now());
  const interrupt = listenForInterrupt(shell, stages.clear);
  try {
    const isYearly = readReportFlag(flags.jenis, flags.triwulan);
    const run = { ...readReportFlags(flags, shell), isYearly };
    const [{ runBuild }, { readOutputs }] = await Promise.all([
      import('../commands/build/run-build.ts'),
      import('../app/outputs/read-outputs.ts'),
    ]);
    const outputs = readOutputs(flags.output ?? [besideInput(file)], {
      kinds,
      cwd: shell.cwd(),
      example: 'laporan.pdf',
      to: flags.to,
    });
    const result = await runBuild(
      file,
      { ...run, outputs },
      {
        ...surroundingsOf(shell, flags),
        writeStdout: (bytes) => {
          interrupt.written('keluaran standar, mungkin sebagian');
          return writeOut(shell, bytes);
        },
        onWritten: ({ name }) => interrupt.written(name),
        onBrowser: interrupt.onBrowser,
        onStage: stages.begin,
      },
    );
    stages.release();
    if (result.exit !== EXIT.ok) return await stop(result, flags, shell);
    const exit = await finish(result, flags, shell, start);
    if (flags.open === true) await openFirst(outputs, shell);
    return exit;
  } finally {
    stages.release();
    interrupt.release();
  }
}

/** Shows the first report that is a file. */
async function openFirst(
  outputs: readonly { readonly name: string; readonly path: string | null }[],
  shell: ProcessLike,
) {
  const first = outputs.find(({ path }) => path !== null);
  if (first?.path === null || first === undefined) return;
  const { openOutput } = await import('../app/build/open-output.ts');
  if (await openOutput(first.path, shell.platform)) return;
  shell.stderr.write(`${first.name} tidak dapat dibuka dari sini; buka sendiri berkas itu.\n`);
}

/** Where the report goes when no output is named: a PDF beside the workbook. */
function besideInput(file: string): string {
  return file === '-' ? 'laporan.pdf' : join(dirname(file), `${parse(file).name}.pdf`);
}

/** Tells findings on standard error. */
async function reportFindings(checked: CheckedFile, flags: BuildFlags, shell: ProcessLike): Promise<void> {
  const { formatText } = await import('../findings/format/text.ts');
  const layout = layoutFor(shell.stderr, shell.env, flags.color === false);
  shell.stderr.write(formatText({ files: [checked], strict: flags.strict === true }, layout));
}

async function stop({ exit, checked, report }: BuildResult, flags: BuildFlags, shell: ProcessLike): Promise<number> {
  await reportFindings(checked, flags, shell);
  if (exit === EXIT.input) return exit;
  const { tally } = await import('../findings/check-report.ts');
  const canDraft = flags.draft !== true && report !== null && report.hasil !== null;
  const reason = tally(checked.findings).error > 0 ? 'ada kesalahan' : 'ada peringatan (--strict)';
  throw new Failure(
    EXIT.findings,
    `laporan tidak dibuat: ${reason} dalam ${basename(checked.file)}`,
    canDraft ? 'betulkan temuan di atas, atau buat draf dengan --draft' : 'betulkan temuan di atas, lalu ulangi',
  );
}

async function finish(
  { written, checked }: BuildResult,
  flags: BuildFlags,
  shell: ProcessLike,
  start: number,
): Promise<number> {
  if (flags.quiet === true) return EXIT.ok;
  const [{ tally }, { formatDuration }] = await Promise.all([
    import('../findings/check-report.ts'),
    import('../app/shared/duration.ts'),
  ]);
  const counts = tally(checked.findings);
  // A draft holds every finding in its appendix; else the warnings are told here, and whatever a writer could not do.
  const ownFamilies = written.flatMap(({ kind }) => kind.family ?? []);
  const told = checked.findings.filter(
    (f) =>
      f.severity === 'warning' ||
      // What a yearly report leaves out, and what to fill in.
      f.code.startsWith('tahunan/') ||
      ownFamilies.some((family) => f.code.startsWith(family)),
  );
  if (flags.draft !== true && told.length > 0) {
    await reportFindings({ ...checked, findings: told }, flags, shell);
  }
  const elapsed = formatDuration(performance.now() - start);
  for (const { name, printed } of written) {
    const notes = [
      ...(printed === undefined ? [] : [`${printed.pages} halaman`]),
      ...(flags.draft === true ? [`draf, ${counts.error} kesalahan`] : []),
      `${counts.warning} peringatan`,
      elapsed,
    ];
    shell.stderr.write(`${harmless(name)} ditulis (${notes.join(', ')})\n`);
  }
  return EXIT.ok;
}
