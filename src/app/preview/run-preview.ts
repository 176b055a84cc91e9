import { starterOf } from '../../findings/program-name.ts';
import { openPage } from '../../preview/open-page.ts';
import { serve } from '../../preview/serve.ts';
import type { Surroundings } from '../shared/run-options.ts';
import { type RunningBrowser, startBrowser } from '../shared/start-browser.ts';
import { answerPage } from './answer-page.ts';
import { nameCommands } from './name-commands.ts';
import { keepBooks, type PreviewRequest } from './preview-books.ts';
import type { Pace } from './watch-book.ts';

/** What a preview needs of its surroundings. */
interface PreviewContext extends Surroundings {
  readonly version: string;
  /** Milliseconds without a page after which it ends; null: never. */
  readonly idleMs: number | null;
  readonly pace?: Pace;
}

/** A preview that is served. */
interface RunningPreview {
  readonly address: string;
  /** Opens the page in the standard browser; false when there is nothing on this machine to open it with. */
  readonly openPage: () => Promise<boolean>;
  /** Settles when no page has been open for long enough. */
  readonly idle: Promise<void>;
  readonly close: () => Promise<void>;
  /** The same without waiting, for the last moment of the process. */
  readonly closeNow: () => void;
}

const PACE: Pace = { lookMs: 150, patienceMs: 2500 };

/** Serves the page of `lapkin preview` for some workbooks, or for none as yet. */
export async function runPreview(
  files: readonly string[],
  request: PreviewRequest,
  context: PreviewContext,
): Promise<RunningPreview> {
  let browser: Promise<RunningBrowser> | undefined;
  let running: RunningBrowser | undefined;
  let closed = false;
  const getBrowser = (): Promise<RunningBrowser> => {
    if (closed) return Promise.reject(new Error('the preview was closed'));
    browser ??= startBrowser(request, context).then(
      (started) => {
        running = started;
        return started;
      },
      (error: unknown) => {
        browser = undefined;
        throw error;
      },
    );
    return browser;
  };
  let tell = (): void => undefined;
  const books = keepBooks({
    ...context,
    request,
    pace: context.pace ?? PACE,
    browser: getBrowser,
    onState: () => tell(),
  });
  const starter = starterOf(context.machine.env);
  let onIdle = (): void => undefined;
  const idle = new Promise<void>((resolve) => {
    onIdle = resolve;
  });
  const server = await serve({
    state: () => {
      const state = books.state();
      return { ...state, books: state.books.map((book) => nameCommands(book, starter)), version: context.version };
    },
    answer: (asked) => answerPage(asked, { books, limits: request.limits, browser: getBrowser }),
    idleMs: context.idleMs,
    onIdle: () => onIdle(),
  });
  tell = server.tell;
  for (const file of files) await books.open(file);
  return {
    address: server.address,
    openPage: () => openPage(server.address, context.machine.platform),
    idle,
    async close() {
      closed = true;
      books.close();
      await server.close();
      // One that is just being started would outlive the preview.
      await (await browser?.catch(() => undefined))?.close();
    },
    closeNow: () => running?.closeNow(),
  };
}
