import { EXIT, Failure } from '../findings/failure.ts';
import { formatSeconds } from './format-seconds.ts';
import type { PrintPage, RunningBrowser } from './print-page.ts';
import { turns } from './turns.ts';

/** A browser with a few reused pages. */
export interface BrowserHandle {
  /** The browser's own name and version; starts it when it is not running. */
  version(): Promise<string>;
  /**
   * Runs a job on a free page, waiting for one. A browser that dies meanwhile is started anew and the job is run
   * once more, alone, so that it is not taken down again by another one's page; a job over its time ends the browser.
   * Its time is `timeoutMs` (--timeout), or so many `times` of it.
   * Failure (exit 5) for a job that goes over its time, naming --timeout, and for one whose browser died both times.
   */
  withPage<T>(timeoutMs: number, job: (page: PrintPage) => Promise<T>, times?: number): Promise<T>;
  /** Ends the browser and removes its profile; jobs under way fail. */
  close(): Promise<void>;
  /** The same without waiting, for the last moment of the process. */
  closeNow(): void;
}

interface Pages {
  readonly browser: RunningBrowser;
  readonly free: PrintPage[];
}

/** Keeps at most `size` pages of one browser, started by `launch` at once and again after a crash. */
export function pagePool(
  launch: (started: (killNow: () => void) => void) => Promise<RunningBrowser>,
  size: number,
): BrowserHandle {
  let closed = false;
  let current: Promise<Pages> | undefined;
  let running: RunningBrowser | undefined;
  let killNow: (() => void) | undefined;
  let stoodOnce = false;
  const turn = turns(size);

  const start = (): Promise<Pages> => {
    if (closed) return Promise.reject(new Error('the browser was closed'));
    current ??= launch((kill) => {
      killNow = kill;
      // Closed before there was a process to end.
      if (closed) kill();
    }).then(
      async (browser) => {
        running = browser;
        stoodOnce = true;
        // The first page is made while the workbook is still being read.
        return { browser, free: [await browser.newPage()] };
      },
      (error: unknown) => {
        current = undefined;
        throw error;
      },
    );
    return current;
  };
  const discard = async (pages: Pages): Promise<void> => {
    if (running === pages.browser) {
      current = undefined;
      running = undefined;
    }
    await pages.browser.kill();
  };

  const attempt = async <T>(timeoutMs: number, job: (page: PrintPage) => Promise<T>, times: number): Promise<T> => {
    const pages = await start().catch((error: unknown) => {
      // Killed once more while it was being started again: no fault of this job.
      throw stoodOnce && !closed ? new Crashed(error) : error;
    });
    let page: PrintPage | undefined;
    try {
      return await inTime(timeoutMs * times, async () => {
        page = pages.free.pop() ?? (await pages.browser.newPage());
        return untilCrash(page, job);
      });
    } catch (error) {
      if (!(error instanceof OverTime) && !isOfBrowser(error) && pages.browser.alive()) throw error;
      page = undefined;
      await discard(pages);
      throw error instanceof OverTime ? overTime(timeoutMs, times) : new Crashed(error);
    } finally {
      if (page) pages.free.push(page);
    }
  };

  return {
    version: async () => (await start()).browser.version,
    withPage: async (timeoutMs, job, times = 1) => {
      const once = () => attempt(timeoutMs, job, times);
      try {
        return await turn.shared(once).catch((error: unknown) => {
          if (!(error instanceof Crashed) || closed) throw error;
          return turn.alone(once);
        });
      } catch (error) {
        throw error instanceof Crashed ? crashed(error) : error;
      }
    },
    close: async () => {
      closed = true;
      const pages = await current?.catch(() => undefined);
      if (pages) await discard(pages);
    },
    closeNow: () => {
      closed = true;
      killNow?.();
    },
  };
}

class OverTime extends Error {}
class Crashed extends Error {
  constructor(cause: unknown) {
    super('the browser ended while it was at work', { cause });
  }
}

// A renderer that dies while it prints is heard of as a refused command ("Printing failed") before anything else.
const BROWSER_ERRORS: readonly unknown[] = ['ProtocolError', 'TargetCloseError', 'ConnectionClosedError'];

function isOfBrowser(error: unknown): boolean {
  return error instanceof Crashed || (error instanceof Error && BROWSER_ERRORS.includes(error.name));
}

function untilCrash<T>(page: PrintPage, job: (page: PrintPage) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const off = page.onCrash((error) => reject(new Crashed(error)));
    job(page).then(resolve, reject).finally(off);
  });
}

async function inTime<T>(timeoutMs: number, job: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OverTime()), timeoutMs);
  });
  const work = job();
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

function overTime(timeoutMs: number, times: number): Failure {
  return new Failure(
    EXIT.browser,
    `Peramban belum selesai mencetak setelah ${formatSeconds(timeoutMs * times)}.`,
    `beri waktu lebih lama dengan --timeout ${Math.ceil((timeoutMs * 2) / 1000)}`,
  );
}

function crashed(error: Crashed): Failure {
  return new Failure(
    EXIT.browser,
    'Peramban gagal dua kali berturut-turut saat mencetak.',
    'pastikan memori cukup, lalu ulangi; atau pilih peramban lain dengan --browser',
    { cause: error },
  );
}
