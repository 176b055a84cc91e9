import { type AddHelpTextContext, type Command, Option } from 'commander';
import type { ReportKind } from '../app/outputs/output-kind.ts';
import { LIMIT_FLAGS } from '../app/shared/reading-flags.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { flow, NO_LEAD, words } from '../findings/format/flow.ts';
import { speakIndonesian } from './commander-indonesian.ts';
import type { ProcessLike } from './shell.ts';

/** What commands are declared on. */
export interface CommandLine {
  readonly program: Command;
  readonly shell: ProcessLike;
  readonly version: string;
  /** The kinds of files that reports are made as. */
  readonly kinds: readonly ReportKind[];
  /** Where an action leaves its exit code. */
  readonly outcome: { exit: number };
}

/** Offered where a command tells more than its result. */
export const QUIET = ['-q, --quiet', 'tampilkan kesalahan saja'] as const;

/** Offered where steps are timed, or all of a long list can be named. */
export const VERBOSE = ['--verbose', 'tampilkan rincian: waktu tiap langkah, semua nama'] as const;

/** Declares a command with the flags that all of them take; examples stand above its help. */
export function declareCommand(
  parent: Command,
  name: string,
  description: string,
  ...examples: readonly string[]
): Command {
  const command = speakIndonesian(parent.command(name))
    .description(description)
    .option('--no-color', 'tanpa warna')
    .option('--debug', 'tampilkan rincian teknis bila gagal');
  return examples.length === 0 ? command : command.addHelpText('before', formatExamples(...examples));
}

/** The examples above a help text. */
export function formatExamples(...lines: readonly string[]): string {
  return `Contoh:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

/** Paragraphs below a help text, in lines that break between words. */
export function endOfHelp(...paragraphs: readonly string[]): (context: AddHelpTextContext) => string {
  return ({ command }) => {
    const columns = command.configureOutput().getOutHelpWidth?.() ?? 0;
    const width = columns === 0 ? undefined : columns;
    return `\n${paragraphs.flatMap((text) => flow(words(text), width, NO_LEAD, 2)).join('\n')}`;
  };
}

/** As declareCommand, with the quarter and the limits of reading. */
export function declareReadingCommand(...args: Parameters<typeof declareCommand>): Command {
  return addLimits(
    declareCommand(...args)
      .option('--triwulan <triwulan>', 'triwulan laporan: I-IV, 1-4, TW II; bawaan: menurut Identitas')
      .option('--tahun <tahun>', 'tahun anggaran; bawaan: menurut Identitas'),
  );
}

/** Adds the limits of reading, told of in the help by their names alone. */
function addLimits(command: Command): Command {
  for (const { flag, meaning, defaultValue } of LIMIT_FLAGS) {
    command.addOption(new Option(`${flag} <n>`, `${meaning} (bawaan: ${defaultValue})`).hideHelp());
  }
  const flags = LIMIT_FLAGS.map((l) => l.flag).join(', ');
  return command.addHelpText('after', endOfHelp(`Batas ukuran (${flags}) dijelaskan di docs/panduan.md.`));
}

/** Gathers the values of a flag that may be given more than once. */
export function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

/** Adds `--lalu`, for commands that hold a workbook against earlier ones. */
export function addEarlier(command: Command): Command {
  return command.option(
    '--lalu <buku.xlsx>',
    'buku kerja triwulan atau tahun sebelumnya, untuk perbandingan; boleh disebut beberapa kali',
    collect,
  );
}

/** Adds `--jenis`, for commands that read the workbook as the report of the quarter or of the year. */
export function addReportKind(command: Command): Command {
  return command.option('--jenis <jenis>', 'jenis laporan: triwulan (bawaan), tahunan (LKjIP; tanpa --triwulan)');
}

/** A flag of other commands that this one has no use for: typing it is told with what to do instead (exit 2). */
export function refuseFlag(command: Command, flag: string, hint: string): Command {
  const option = new Option(`${flag} <isi>`).hideHelp().argParser((): never => {
    throw new Failure(EXIT.usage, `${flag} tidak dapat dipakai dengan lapkin ${command.name()}`, hint);
  });
  return command.addOption(option);
}

/** A spelling that still works and is not told of. */
export function hiddenFlag(flag: string): Option {
  return new Option(flag).hideHelp();
}
