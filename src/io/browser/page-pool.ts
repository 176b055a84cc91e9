import { EXIT, Failure } from '../../diagnostics/failure.ts';
import type { PrintPage, RunningBrowser } from './print-page.ts';

/** A browser with a few reused pages. */
export interface BrowserHandle {
  /** The browser's own name and version; starts it when it is not running. */
  version(): Promise<string>;
  /**
   * Runs a job on a free page, waiting for one. A browser that dies meanwhile is started anew and the job is run
   * once more; a job over its time ends the browser. Failure (exit 5) for both, naming --timeout.
   */
  withPage<T>(timeoutMs: number, job: (page: PrintPage) => Promise<T>): Promise<T>;
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
export function pagePool(launch: () => Promise<RunningBrowser>, size: number): BrowserHandle {
  let closed = false;
  let current: Promise<Pages> | undefined;
  let running: RunningBrowser | undefined;
  let busy = 0;
  const waiting: (() => void)[] = [];

  const start = (): Promise<Pages> => {
    current ??= launch().then(async (browser) => {
      running = browser;
      if (closed) await browser.kill();
      return { browser, free: [] };
    });
    return current;
  };
  const discard = async (pages: Pages): Promise<void> => {
    if (running === pages.browser) {
      current = undefined;
      running = undefined;
    }
    await pages.browser.kill();
  };

  const attempt = async <T>(timeoutMs: number, job: (page: PrintPage) => Promise<T>): Promise<T> => {
    const pages = await start();
    try {
      const page = pages.free.pop() ?? (await pages.browser.newPage());
      const result = await inTime(timeoutMs, job(page));
      pages.free.push(page);
      return result;
    } catch (error) {
      if (error instanceof OverTime) {
        await discard(pages);
        throw overTime(timeoutMs);
      }
      if (pages.browser.alive()) throw error;
      await discard(pages);
      throw new Crashed(error);
    }
  };

  return {
    version: async () => (await start()).browser.version,
    withPage: async (timeoutMs, job) => {
      while (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
      busy++;
      try {
        return await attempt(timeoutMs, job).catch((error: unknown) => {
          if (!(error instanceof Crashed) || closed) throw error;
          return attempt(timeoutMs, job);
        });
      } catch (error) {
        throw error instanceof Crashed ? crashed(error) : error;
      } finally {
        busy--;
        waiting.shift()?.();
      }
    },
    close: async () => {
      closed = true;
      const pages = await current?.catch(() => undefined);
      if (pages) await discard(pages);
    },
    closeNow: () => {
      closed = true;
      running?.killNow();
    },
  };
}

class OverTime extends Error {}
class Crashed extends Error {
  constructor(cause: unknown) {
    super('the browser ended while it was at work', { cause });
  }
}

async function inTime<T>(timeoutMs: number, job: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OverTime()), timeoutMs);
  });
  try {
    return await Promise.race([job, limit]);
  } finally {
    clearTimeout(timer);
    job.catch(() => undefined);
  }
}

function overTime(timeoutMs: number): Failure {
  return new Failure(
    EXIT.browser,
    `Peramban belum selesai mencetak setelah ${timeoutMs / 1000} detik.`,
    `beri waktu lebih lama dengan --timeout ${Math.ceil((timeoutMs * 2) / 1000)}`,
  );
}

function crashed(error: Crashed): Failure {
  return new Failure(
    EXIT.browser,
    'Peramban berhenti mendadak dua kali saat mencetak.',
    'pastikan memori cukup, lalu ulangi; atau pilih peramban lain dengan --browser',
    { cause: error },
  );
}
