import type { Readable, Writable } from 'node:stream';
import type { LayoutPrompts } from '../app/check/map-layout.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import type { ProcessLike } from './shell.ts';

/** Answers shown at once; the others are reached by going on. */
const SHOWN = 12;

/** Asks at the terminal; null where standard input or output is none. */
export async function openLayoutPrompts(shell: Pick<ProcessLike, 'stdin' | 'stderr'>): Promise<LayoutPrompts | null> {
  const { stdin, stderr } = shell;
  if (!isTerminal(stdin) || stderr.isTTY !== true) return null;
  const { isCancel, select, text } = await import('@clack/prompts');
  // Questions go where messages go: standard output is for the findings.
  const streams = { input: stdin as Readable, output: stderr as unknown as Writable };
  const answered = <T>(answer: T | symbol): T => {
    if (isCancel(answer)) throw new Failure(EXIT.interrupted, 'terputus; tidak ada yang ditulis');
    return answer as T;
  };
  return {
    choose: async (message, answers, initial) => {
      const options = answers.map(({ value, label }) => ({ value: String(value), label }));
      const shared = { ...streams, message, options, maxItems: SHOWN, showInstructions: false };
      const chosen = answered(await select<string>({ ...shared, initialValue: String(initial) }));
      return answers.find(({ value }) => String(value) === chosen)?.value ?? initial;
    },
    ask: async (message, initial, refuse) => {
      const validate = (answer: string | undefined): string | undefined => refuse(answer ?? '');
      return answered<string>(await text({ ...streams, message, initialValue: initial, validate })) ?? '';
    },
  };
}

function isTerminal(stream: unknown): boolean {
  return (stream as { readonly isTTY?: boolean }).isTTY === true;
}
