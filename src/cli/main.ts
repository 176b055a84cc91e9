import { CommanderError } from 'commander';
import { EXIT, Failure } from '../findings/failure.ts';
import { kesalahanPakai } from './commander-indonesian.ts';
import { namaPerintah, susunProgram } from './program.ts';
import type { ProcessLike } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** Runs lapkin: arguments after the program's own name, and its process. Gives the exit code of cli.md. */
export async function run(argv: readonly string[], shell: ProcessLike): Promise<number> {
  const hasil = { exit: EXIT.ok as number };
  const program = susunProgram(shell, hasil);
  const { paint } = layoutFor(shell.stderr, shell.env, argv.includes('--no-color'));
  const tulis = (kalimat: string, saran: string): void => {
    shell.stderr.write(`${paint.error('galat:')} ${kalimat}\n`);
    if (saran !== '') shell.stderr.write(`  saran  ${saran}\n`);
  };
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return hasil.exit;
  } catch (error) {
    const gagal =
      error instanceof CommanderError ? kesalahanPakai(error, namaPerintah(program, argv)) : error;
    if (gagal === undefined) return EXIT.ok;
    if (argv.includes('--debug') && error instanceof Error) shell.stderr.write(`${error.stack ?? ''}\n`);
    if (gagal instanceof Failure) {
      tulis(gagal.message, gagal.hint);
      return gagal.exit;
    }
    if (isBrokenPipe(error)) return EXIT.ok;
    tulis(
      `lapkin keliru, bukan Anda: ${error instanceof Error ? error.message : String(error)}`,
      'ulangi dengan --debug dan laporkan keluarannya bersama perintah yang dijalankan',
    );
    return EXIT.fault;
  }
}

/** The reader of our output went away (`lapkin … | head`): nothing is wrong. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
