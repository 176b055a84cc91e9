import { CommanderError } from 'commander';
import { REPORT_KINDS } from '../app/outputs/outputs.ts';
import { harmless } from '../findings/clean.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { messageOf } from '../findings/message-of.ts';
import { usageFailure } from './commander-indonesian.ts';
import { layOutSentences } from './laid-out.ts';
import { buildProgram, commandNames } from './program.ts';
import type { ProcessLike } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** Other ways to ask for the version. */
const VERSION_WORDS: readonly string[] = ['version', '-v'];

/** Runs lapkin: arguments after the program's own name, and its process. Gives the exit code (cli.md, "Exit codes"). */
export async function run(argv: readonly string[], process: ProcessLike, kinds = REPORT_KINDS): Promise<number> {
  const shell = layOutSentences(process);
  const outcome = { exit: EXIT.ok as number };
  const program = buildProgram(shell, outcome, kinds);
  const { paint } = layoutFor(shell.stderr, shell.env, argv.includes('--no-color'));
  const write = (sentence: string, hint: string): void => {
    shell.stderr.write(`${paint.error('kesalahan:')} ${harmless(sentence)}\n`);
    if (hint !== '') shell.stderr.write(`  saran  ${harmless(hint)}\n`);
  };
  // Whoever writes hears of what cannot be written; unheard here as well, it would end the process with a dump.
  for (const stream of [shell.stdout, shell.stderr]) stream.on?.('error', () => undefined);
  try {
    await program.parseAsync(VERSION_WORDS.includes(argv[0] ?? '') ? ['--version'] : [...argv], { from: 'user' });
    return outcome.exit;
  } catch (error) {
    const failure =
      error instanceof CommanderError ? usageFailure(error, commandNames(program, argv, shell.cwd())) : error;
    if (failure === undefined) return EXIT.ok;
    if (argv.includes('--debug') && error instanceof Error) shell.stderr.write(`${error.stack ?? ''}\n`);
    if (failure instanceof Failure) {
      write(failure.message, failure.hint);
      return failure.exit;
    }
    if (hasCode(error, 'EPIPE')) return EXIT.ok;
    if (hasCode(error, 'EMFILE', 'ENFILE')) {
      write(
        'Sistem tidak mengizinkan lapkin membuka berkas sebanyak yang diperlukan',
        'naikkan batasnya, misalnya dengan: ulimit -n 1024',
      );
      return EXIT.usage;
    }
    write(
      `lapkin keliru, bukan Anda: ${messageOf(error)}`,
      'ulangi dengan --debug dan laporkan keluarannya bersama perintah yang dijalankan',
    );
    return EXIT.fault;
  }
}

/** An error of the system: EPIPE, the reader of our output went away (`lapkin … | head`) and nothing is wrong. */
function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
