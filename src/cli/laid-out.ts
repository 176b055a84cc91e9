import { columns, flow, words } from '../findings/format/flow.ts';
import { nameProgram, starterOf } from '../findings/program-name.ts';
import type { ProcessLike } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** What moves about in a line that is written anew; all other ends in line feeds and is read as it comes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: orders to the terminal begin with it
const MOVES = /\r|\u001b\[[^m]*[A-Za-ln-z]/;
/** What stands before a sentence and above its next lines: spaces, and a label that spaces set off. */
const LEAD = /^ *(?:\S+ {2,})?/;

/**
 * The process with a standard error for people: at a terminal no word is broken at its edge, and commands are named as
 * they are typed there.
 */
export function layOutSentences(shell: ProcessLike): ProcessLike {
  const { env, platform, arch, version, stdin, stdout, stderr } = shell;
  const starter = starterOf(env);
  const layOut = (text: string): string => {
    const { width } = layoutFor(stderr, env, true);
    const named = nameProgram(text, starter);
    return width === undefined
      ? named
      : named
          .split('\n')
          .flatMap((line) => breakLine(line, width))
          .join('\n');
  };
  const write = (text: string, ...rest: readonly unknown[]): unknown =>
    Reflect.apply(stderr.write, stderr, [MOVES.test(text) ? text : layOut(text), ...rest]);
  return {
    ...{ env, platform, arch, version, stdin, stdout },
    // All else of it stays what it is: questions are asked there too.
    stderr: new Proxy(stderr, { get: (target, name) => (name === 'write' ? write : Reflect.get(target, name)) }),
    cwd: () => shell.cwd(),
    ...(shell.getuid === undefined ? {} : { getuid: () => shell.getuid?.() ?? -1 }),
    once: (signal, listener) => shell.once(signal, listener),
    removeListener: (signal, listener) => shell.removeListener(signal, listener),
    exit: (code) => shell.exit(code),
  };
}

function breakLine(line: string, width: number): readonly string[] {
  if (columns(line) <= width) return [line];
  const [lead = ''] = LEAD.exec(line) ?? [];
  return flow(words(line.slice(lead.length)), width, { text: lead }, Math.max(2, lead.length));
}
