import { formatDuration } from '../app/shared/duration.ts';
import type { CommonFlags, ProcessLike } from './shell.ts';

const CLEAR_LINE = '\r\u001b[2K';
/** Before that a run is not long. */
const FIRST_MS = 3000;
/** Where lines stay (a file, a pipe), they come this far apart. */
const EVERY_MS = 15_000;

/** Where a long run is, for whoever waits for it. */
interface Stages {
  /** A stage begins. */
  begin(name: string): void;
  /** Takes the line away, whatever comes next. */
  clear(): void;
  /** Tells nothing more. */
  release(): void;
}

/**
 * Says on standard error where a run is that takes more than a few seconds, and for how long it has: on a terminal one line
 * that is written anew each second, elsewhere a line now and then. Nothing under --quiet.
 */
export function tellStages(
  flags: CommonFlags,
  { stderr, env }: Pick<ProcessLike, 'stderr' | 'env'>,
  clock: () => number,
): Stages {
  const live = stderr.isTTY === true && env.TERM !== 'dumb';
  const start = clock();
  let name = '';
  let shown = false;
  let lastTold = start;
  const tell = (): void => {
    const current = clock();
    if (name === '' || current - start < FIRST_MS || (!live && current - lastTold < EVERY_MS)) return;
    lastTold = current;
    shown = live;
    const line = `${name} (sudah ${formatDuration(current - start)}) ...`;
    stderr.write(live ? `${CLEAR_LINE}${line}` : `${line}\n`);
  };
  const timer = flags.quiet === true ? undefined : setInterval(tell, 1000);
  timer?.unref();
  const clear = (): void => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = false;
  };
  return {
    begin(next) {
      name = next;
    },
    clear,
    release() {
      clearInterval(timer);
      clear();
      name = '';
    },
  };
}
