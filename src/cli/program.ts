import { readdirSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { COMMAND_NAMES, type CommandName, nameProgram, starterOf } from '../findings/program-name.ts';
import { declareBatch } from './batch.ts';
import { declareBuild } from './build.ts';
import { declareCells } from './cells.ts';
import { declareCheck } from './check.ts';
import { type CommandNames, speakIndonesian } from './commander-indonesian.ts';
import { declareCompletion } from './completion.ts';
import { type CommandLine, endOfHelp, formatExamples } from './declare.ts';
import { declareDoctor } from './doctor.ts';
import { declareExplain } from './explain.ts';
import { declareImport } from './import.ts';
import { declareInit } from './init.ts';
import { declarePreview } from './preview.ts';
import { tellWhereToRead } from './read-more.ts';
import { declareRekap } from './rekap.ts';
import { declareRules } from './rules.ts';
import type { ProcessLike } from './shell.ts';
import { declareTemplates } from './templates.ts';
import { layoutFor } from './terminal.ts';

/** What declares each command. */
const COMMANDS: Readonly<Record<CommandName, (line: CommandLine) => void>> = {
  build: declareBuild,
  check: declareCheck,
  preview: declarePreview,
  batch: declareBatch,
  rekap: declareRekap,
  init: declareInit,
  import: declareImport,
  templates: declareTemplates,
  explain: declareExplain,
  rules: declareRules,
  cells: declareCells,
  doctor: declareDoctor,
  completion: declareCompletion,
};

/** What a script can tell from the exit code (cli.md, "Exit codes"). */
const EXIT_CODES =
  'Kode keluar: 0 berhasil, 1 ada kesalahan di buku kerja, 2 perintah keliru, 3 buku kerja tidak terbaca, ' +
  '4 keluaran tidak tertulis, 5 peramban bermasalah, 6 sebagian gagal, 70 lapkin keliru, 130 dihentikan.';

/** lapkin's version, from package.json. */
function readVersion(): string {
  const content: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof content === 'object' && content !== null && 'version' in content ? String(content.version) : '0';
}

/** The command line: every command with its flags; what a command needs is loaded when it runs. */
export function buildProgram(
  shell: ProcessLike,
  outcome: CommandLine['outcome'],
  kinds: CommandLine['kinds'],
): Command {
  const version = readVersion();
  const program = speakIndonesian(new Command('lapkin'))
    .description('Memeriksa buku kerja kinerja dan mencetak laporan evaluasi triwulan dan tahunan.')
    .version(version, '-V, --version', 'tampilkan versi')
    .helpCommand('help [perintah]', 'tampilkan bantuan suatu perintah')
    .addHelpText('before', formatExamples('lapkin check q2.xlsx', 'lapkin build q2.xlsx -o laporan.pdf'))
    .addHelpText('after', endOfHelp(EXIT_CODES, 'Selengkapnya: docs/panduan.md'))
    .action(() => program.outputHelp());
  program.configureOutput({
    writeOut: (text) => shell.stdout.write(nameProgram(text, starterOf(shell.env))),
    outputError: () => undefined,
    // Without a terminal as wide as the lines are.
    getOutHelpWidth: () => layoutFor(shell.stdout, shell.env, true).width ?? 0,
  });
  for (const name of COMMAND_NAMES) COMMANDS[name]({ program, shell, version, outcome, kinds });
  tellWhereToRead(program);
  return program;
}

/** Names for did-you-mean: the program's commands, the flags of the command that was called, workbooks that lie there. */
export function commandNames(program: Command, argv: readonly string[], folder: string): CommandNames {
  const [called = '', second = ''] = argv.filter((word) => !word.startsWith('-'));
  const group = program.commands.find((c) => c.name() === called) ?? program;
  const command = group.commands.find((c) => group !== program && c.name() === second) ?? group;
  return {
    called,
    operands: called === 'help' ? argv.slice(argv.indexOf(called) + 1) : command.args,
    workbooks: workbooksIn(folder),
    commands: [...program.commands.map((c) => c.name()), 'help'],
    inner: group === program ? [] : group.commands.map((c) => c.name()),
    options: flagsOf(command),
    owners: ownersOf(program),
  };
}

function flagsOf(command: Command): readonly string[] {
  return [...command.options.flatMap(({ long }) => long ?? []), '--help'];
}

/** The commands that have a flag, by the flag. */
function ownersOf(program: Command): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, readonly string[]>();
  for (const command of program.commands) {
    const flags = command.options.flatMap(({ long, short }) => [long ?? [], short ?? []].flat());
    for (const flag of flags) owners.set(flag, [...(owners.get(flag) ?? []), command.name()]);
  }
  return owners;
}

function workbooksIn(folder: string): readonly string[] {
  try {
    const order = new Intl.Collator('id', { numeric: true });
    return readdirSync(folder)
      .filter((name) => /\.xlsx$/i.test(name) && !/^[~.]/.test(name))
      .sort(order.compare);
  } catch {
    return [];
  }
}
