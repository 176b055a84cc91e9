import type { AskPerson } from '../app/import/run-import.ts';
import type { ProcessLike } from './shell.ts';

/** Asks at a terminal; undefined where nobody can answer: a pipe, a script, CI, JSON. */
export function askAtTerminal(shell: ProcessLike, format: string): AskPerson | undefined {
  const { stdin, stderr, env } = shell;
  const isTerminal = 'isTTY' in stdin && stdin.isTTY === true && stderr.isTTY === true;
  if (!isTerminal || format !== 'text' || (env.CI ?? '') !== '' || env.TERM === 'dumb') return undefined;
  return async (sentence, options) => {
    const { isCancel, select } = await import('@clack/prompts');
    const answer = await select({
      message: sentence,
      options: options.map(({ value, text }) => ({ value, label: text })),
      input: stdin,
      output: stderr as never,
    });
    return isCancel(answer) ? null : String(answer);
  };
}
