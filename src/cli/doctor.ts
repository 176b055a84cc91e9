import { Option } from 'commander';
import type { DoctorCheck } from '../app/doctor/diagnose-machine.ts';
import { EXIT, type ExitCode } from '../findings/failure.ts';
import { flow, words } from '../findings/format/flow.ts';
import type { Layout } from '../findings/paint.ts';
import { pickWord, TEXT_OR_JSON } from '../findings/pick-word.ts';
import { type CommandLine, declareCommand } from './declare.ts';
import { readTimeout } from './run-flags.ts';
import { type CommonFlags, machineOf, writeOut } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** What `lapkin doctor` prints, and the exit code of the first line that is wrong. */
interface DoctorResult {
  readonly text: string;
  readonly exit: ExitCode;
}

/** The flags of `lapkin doctor` as commander hands them over. */
interface DoctorFlags extends CommonFlags {
  readonly timeout: string;
  readonly browser?: string;
  readonly format: string;
}

/** Declares `lapkin doctor`. */
export function declareDoctor({ program, shell, version, outcome }: CommandLine): void {
  declareCommand(program, 'doctor', 'memeriksa komputer ini: Node, peramban, fon, izin tulis', 'lapkin doctor')
    .addOption(new Option('--timeout <detik>', 'batas waktu halaman uji').default('60'))
    .option('--browser <jalur>', 'peramban yang diperiksa')
    .addOption(new Option('--format <bentuk>', 'text atau json').default('text'))
    .action(async (flags: DoctorFlags) => {
      const format = pickWord('--format:', flags.format, TEXT_OR_JSON);
      const timeoutMs = readTimeout(flags.timeout);
      const { diagnoseMachine } = await import('../app/doctor/diagnose-machine.ts');
      const checks = await diagnoseMachine({
        version,
        machine: machineOf(shell),
        nodeVersion: shell.version.replace(/^v/, ''),
        browserFlag: flags.browser,
        folder: shell.cwd(),
        timeoutMs,
        clock: () => performance.now(),
      });
      const { text, exit } = formatDoctor(checks, layoutFor(shell.stdout, shell.env, flags.color === false));
      await writeOut(shell, format === 'json' ? `${JSON.stringify({ schemaVersion: 1, checks }, null, 2)}\n` : text);
      outcome.exit = exit;
    });
}

/** A line a check, broken between words; under each failing one the step that repairs it. */
export function formatDoctor(lines: readonly DoctorCheck[], { paint, width }: Layout): DoctorResult {
  const size = Math.max(...lines.map(({ name }) => name.length));
  const bad = lines.filter(({ good }) => !good);
  const rows = lines.flatMap(({ name, good, explanation, repair }) => {
    const mark = good ? paint.good('baik ') : paint.error('SALAH');
    const head = (word: string): string => `${word}  ${name.padEnd(size)}  `;
    const indent = size + 9;
    const foundLines = flow(words(explanation), width, { text: head('baik '), paint: () => head(mark) }, indent);
    const repairLines = flow(words(`perbaikan: ${repair}`), width, { text: ' '.repeat(indent) }, indent);
    return repair === '' ? foundLines : [...foundLines, ...repairLines];
  });
  const end = bad.length === 0 ? 'Komputer ini siap mencetak laporan.' : `${bad.length} hal perlu diperbaiki.`;
  return { text: `${[...rows, '', end].join('\n')}\n`, exit: bad[0]?.exit ?? EXIT.ok };
}
