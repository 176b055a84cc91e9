import { Option } from 'commander';
import type { DoctorCheck } from '../app/doctor/diagnose-machine.ts';
import { EXIT, type ExitCode } from '../findings/failure.ts';
import type { Layout } from '../findings/paint.ts';
import { type CommandLine, declareCommand } from './declare.ts';
import { readTimeout } from './run-flags.ts';
import { type CommonFlags, machineOf, writeOut } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** What `lapkin doctor` prints, and the exit code of the first line that is wrong. */
interface DoctorResult {
  readonly text: string;
  readonly exit: ExitCode;
}

/** Declares `lapkin doctor`. */
export function declareDoctor({ program, shell, outcome }: CommandLine): void {
  declareCommand(program, 'doctor', 'memeriksa komputer ini: Node, peramban, fon, izin tulis', 'lapkin doctor')
    .addOption(new Option('--timeout <detik>', 'batas waktu halaman uji').default('60'))
    .option('--browser <jalur>', 'peramban yang diperiksa')
    .action(async (flags: CommonFlags & { readonly timeout: string; readonly browser?: string }) => {
      const timeoutMs = readTimeout(flags.timeout);
      const { diagnoseMachine } = await import('../app/doctor/diagnose-machine.ts');
      const checks = await diagnoseMachine({
        machine: machineOf(shell),
        nodeVersion: shell.version.replace(/^v/, ''),
        browserFlag: flags.browser,
        folder: shell.cwd(),
        timeoutMs,
        clock: () => performance.now(),
      });
      const { text, exit } = formatDoctor(checks, layoutFor(shell.stdout, shell.env, flags.color === false));
      await writeOut(shell, text);
      outcome.exit = exit;
    });
}

/** One line a check; under each failing one the step that repairs it. */
export function formatDoctor(lines: readonly DoctorCheck[], { paint }: Pick<Layout, 'paint'>): DoctorResult {
  const width = Math.max(...lines.map(({ name }) => name.length));
  const bad = lines.filter(({ good }) => !good);
  const rows = lines.flatMap(({ name, good, explanation, repair }) => [
    `${good ? paint.good('baik ') : paint.error('SALAH')}  ${name.padEnd(width)}  ${explanation}`,
    ...(repair === '' ? [] : [`${' '.repeat(width + 9)}perbaikan: ${repair}`]),
  ]);
  const end = bad.length === 0 ? 'Komputer ini siap mencetak laporan.' : `${bad.length} hal perlu diperbaiki.`;
  return { text: `${[...rows, '', end].join('\n')}\n`, exit: bad[0]?.exit ?? EXIT.ok };
}
