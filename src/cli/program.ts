import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { declareBatch } from './batch.ts';
import { declareBuild } from './build.ts';
import { declareCells } from './cells.ts';
import { declareCheck } from './check.ts';
import { type CommandNames, speakIndonesian } from './commander-indonesian.ts';
import { declareCompletion } from './completion.ts';
import { type CommandLine, formatExamples } from './declare.ts';
import { declareDoctor } from './doctor.ts';
import { declareExplain } from './explain.ts';
import { declareInit } from './init.ts';
import { declareRekap } from './rekap.ts';
import { declareRules } from './rules.ts';
import type { ProcessLike } from './shell.ts';
import { declareTemplates } from './templates.ts';

/** The commands in the order of the help. */
const COMMANDS: readonly ((line: CommandLine) => void)[] = [
  declareBuild,
  declareCheck,
  declareBatch,
  declareRekap,
  declareInit,
  declareTemplates,
  declareExplain,
  declareRules,
  declareCells,
  declareDoctor,
  declareCompletion,
];

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
    .description('Memeriksa buku kerja kinerja dan mencetak laporan evaluasi triwulan.')
    .version(version, '-V, --version', 'tampilkan versi')
    .helpCommand('help [perintah]', 'tampilkan bantuan suatu perintah')
    .addHelpText('before', formatExamples('lapkin check q2.xlsx', 'lapkin build q2.xlsx -o laporan.pdf'))
    .action(() => program.outputHelp());
  program.configureOutput({ writeOut: (text) => shell.stdout.write(text), outputError: () => undefined });
  for (const declare of COMMANDS) declare({ program, shell, version, outcome, kinds });
  return program;
}

/** Names for did-you-mean: the program's commands, and the flags of the command that was called. */
export function commandNames(program: Command, argv: readonly string[]): CommandNames {
  const called = argv.find((a) => !a.startsWith('-')) ?? '';
  const command = program.commands.find((c) => c.name() === called) ?? program;
  return {
    called,
    commands: program.commands.map((c) => c.name()),
    options: command.options.flatMap((o) => (o.long === undefined || o.long === null ? [] : [o.long])),
  };
}
