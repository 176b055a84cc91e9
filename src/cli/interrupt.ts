import { EXIT } from '../findings/failure.ts';
import type { ProcessLike } from './shell.ts';

/** Ctrl-C during a command that makes few files. */
export interface Putus {
  /** Something was written: the name it was asked for under. */
  tertulis(nama: string): void;
  /** Listens no more. */
  lepas(): void;
}

/**
 * Hears SIGINT and SIGTERM: calls `tutup`, says what was written by then, and ends the process at once (exit 130); files
 * are written whole or not at all.
 */
export function dengarPutus(
  shell: Pick<ProcessLike, 'stderr' | 'once' | 'removeListener' | 'exit'>,
  tutup: () => void,
): Putus {
  const jadi: string[] = [];
  const putus = (): void => {
    tutup();
    const hasil = jadi.length === 0 ? 'tidak ada yang ditulis' : `sudah ditulis: ${jadi.join(', ')}`;
    // On a terminal the line begins with the ^C just typed.
    shell.stderr.write(`${shell.stderr.isTTY === true ? '\r' : ''}terputus; ${hasil}\n`);
    shell.exit(EXIT.interrupted);
  };
  shell.once('SIGINT', putus);
  shell.once('SIGTERM', putus);
  return {
    tertulis: (nama) => void jadi.push(nama),
    lepas() {
      shell.removeListener('SIGINT', putus);
      shell.removeListener('SIGTERM', putus);
    },
  };
}
