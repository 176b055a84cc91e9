import { styleText } from 'node:util';
import { harmless } from '../findings/clean.ts';
import { type Layout, NO_PAINT, type Paint } from '../findings/paint.ts';
import { starterOf } from '../findings/program-name.ts';

/** A stream as far as layout needs it. */
export interface Stream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Narrower than this no line is laid out well. */
const LEAST_COLUMNS = 40;

/** Paint, width and the way lapkin is started for a stream, from the environment and --no-color. */
export function layoutFor(stream: Stream, env: Readonly<Record<string, string | undefined>>, noColor: boolean): Layout {
  const isTTY = stream.isTTY === true;
  const starter = starterOf(env);
  const layout = { paint: paintFor({ env, isTTY, noColor }), ...(starter === undefined ? {} : { starter }) };
  if (!isTTY || stream.columns === undefined) return layout;
  return { ...layout, width: Math.max(LEAST_COLUMNS, stream.columns) };
}

/** Writes a sentence on standard error (laid-out.ts); nothing under --quiet. */
export function writeSentence(stream: Stream, sentence: string, flags: { readonly quiet?: boolean | undefined }): void {
  if (flags.quiet !== true) stream.write(`${harmless(sentence)}\n`);
}

/** What decides about colour; handed in, so that tests can. */
interface ColorContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the stream that is written to is a terminal. */
  readonly isTTY: boolean;
  /** --no-color was given. */
  readonly noColor: boolean;
}

/** Whether to colour: --no-color, then FORCE_COLOR, NO_COLOR, TERM=dumb, then whether it is a terminal. */
function wantsColor({ env, isTTY, noColor }: ColorContext): boolean {
  if (noColor) return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTTY && env.TERM !== 'dumb';
}

type Format = Parameters<typeof styleText>[0];

function styled(format: Format): (text: string) => string {
  return (text) => styleText(format, text, { validateStream: false });
}

/** The colours of a terminal, or none. */
export function paintFor(context: ColorContext): Paint {
  if (!wantsColor(context)) return NO_PAINT;
  return {
    error: styled('red'),
    warning: styled('yellow'),
    info: styled('cyan'),
    place: styled('cyan'),
    faint: styled('gray'),
    strong: styled('bold'),
    good: styled('green'),
  };
}
