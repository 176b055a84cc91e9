import type { ServerResponse } from 'node:http';

/** The pages that are open: each holds one answer open and is told every new state through it. */
export interface EventStream {
  /** Takes a page in and tells it the state as it is. */
  add(response: ServerResponse): void;
  /** Tells every page the state as it is now. */
  tell(): void;
  close(): void;
}

/** How long there may be no page, and what is heard then. */
interface Watch {
  readonly idleMs: number | null;
  readonly onIdle: () => void;
}

// Keeps the line open through whatever cuts silent ones, and finds pages that went without a word.
const BEAT_MS = 20_000;

/** A stream of states (server-sent events). After `idleMs` without any page, from the beginning on, `onIdle` is called once. */
export function openEventStream(state: () => unknown, { idleMs, onIdle }: Watch): EventStream {
  const open = new Set<ServerResponse>();
  let idle: NodeJS.Timeout | undefined;
  const waitForPage = (): void => {
    clearTimeout(idle);
    if (idleMs !== null && open.size === 0) idle = setTimeout(onIdle, idleMs);
  };
  const beat = setInterval(() => {
    for (const response of open) response.write(': \n\n');
  }, BEAT_MS);
  beat.unref();
  waitForPage();
  const message = (): string => `data: ${JSON.stringify(state())}\n\n`;
  return {
    add(response) {
      open.add(response);
      clearTimeout(idle);
      response.on('close', () => {
        open.delete(response);
        waitForPage();
      });
      response.write(message());
    },
    tell() {
      if (open.size === 0) return;
      const text = message();
      for (const response of open) response.write(text);
    },
    close() {
      clearInterval(beat);
      clearTimeout(idle);
      for (const response of open) response.end();
    },
  };
}
