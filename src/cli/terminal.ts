import { flow, NO_LEAD, words } from '../findings/format/flow.ts';
import type { Layout } from '../findings/paint.ts';
import { paintFor } from './terminal-paint.ts';

/** A stream as far as layout needs it. */
export interface Stream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Narrower than this no line is laid out well. */
const LEAST_COLUMNS = 40;

/** Paint and width for a stream, from the environment and --no-color. */
export function layoutFor(stream: Stream, env: Readonly<Record<string, string | undefined>>, noColor: boolean): Layout {
  const isTTY = stream.isTTY === true;
  const paint = paintFor({ env, isTTY, noColor });
  if (!isTTY || stream.columns === undefined) return { paint };
  return { paint, width: Math.max(LEAST_COLUMNS, stream.columns) };
}

/** Writes a sentence, at a terminal in lines that break between its words; nothing under --quiet. */
export function writeSentence(stream: Stream, sentence: string, flags: { readonly quiet?: boolean | undefined }): void {
  if (flags.quiet === true) return;
  const { width } = layoutFor(stream, {}, true);
  stream.write(`${flow(words(sentence), width, NO_LEAD, 2).join('\n')}\n`);
}
