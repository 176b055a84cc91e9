import { EXIT } from '../findings/failure.ts';
import { type ProcessLike, SIGNALS } from './shell.ts';

/** Ctrl-C during a command that makes few files. */
interface Interrupt {
  /** Something was written: the name it was asked for under. */
  written(name: string): void;
  /** A browser is starting; `closeNow` ends it at once. */
  onBrowser(closeNow: () => void): void;
  /** Listens no more. */
  release(): void;
}

/**
 * Hears the signals that end a command: clears the screen and closes the browser, says what was written by then, and ends the process at once (exit 130); files
 * are written whole or not at all.
 */
export function listenForInterrupt(
  shell: Pick<ProcessLike, 'stderr' | 'once' | 'removeListener' | 'exit'>,
  clear: () => void = () => undefined,
): Interrupt {
  const written: string[] = [];
  let close = (): void => undefined;
  const interrupt = (): void => {
    clear();
    close();
    const result = written.length === 0 ? 'tidak ada yang ditulis' : `sudah ditulis: ${written.join(', ')}`;
    // On a terminal the line begins with the ^C just typed.
    shell.stderr.write(`${shell.stderr.isTTY === true ? '\r' : ''}terputus; ${result}\n`);
    shell.exit(EXIT.interrupted);
  };
  for (const signal of SIGNALS) shell.once(signal, interrupt);
  return {
    written: (name) => void written.push(name),
    onBrowser(closeNow) {
      close = closeNow;
    },
    release() {
      for (const signal of SIGNALS) shell.removeListener(signal, interrupt);
    },
  };
}
