import { statfsSync } from 'node:fs';
import { launchChromium } from './chromium.ts';
import type { FoundBrowser } from './find-browser.ts';
import type { LaunchOptions } from './launch-options.ts';
import { type BrowserHandle, pagePool } from './page-pool.ts';
import type { Env } from './places.ts';

export interface OpenOptions {
  readonly browser: FoundBrowser;
  readonly env: Env;
  readonly root: boolean;
  readonly tempFolder: string;
  /** Pages at work at the same time; two serve a batch best on two cores. */
  readonly pages: number;
  /** For starting the browser; the value of --timeout. */
  readonly timeoutMs: number;
  /** Hears what only --verbose shows. */
  readonly verbose: (line: string) => void;
}

/** Starts a browser in the background and hands out its pages; await `version()` to know that it stands. */
export function openBrowser(options: OpenOptions): BrowserHandle {
  if (options.root) options.verbose('dijalankan sebagai root: kotak pasir (sandbox) peramban dimatikan');
  const launch: LaunchOptions = {
    browser: options.browser,
    env: childEnv(options.env, options.browser.env ?? {}),
    root: options.root,
    tempFolder: options.tempFolder,
    smallShm: smallShm(),
    timeoutMs: options.timeoutMs,
  };
  const handle = pagePool((started) => launchChromium(launch, started), options.pages);
  // Whoever prints hears of a failed start; until then it must not end the process.
  handle.version().catch(() => undefined);
  return handle;
}

/** The environment of the browser: ours and its own; a list of library folders is put before the given one. */
export function childEnv(env: Env, own: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const libraries = [own.LD_LIBRARY_PATH, env.LD_LIBRARY_PATH].filter((part) => part);
  return { ...env, ...own, ...(libraries.length > 0 ? { LD_LIBRARY_PATH: libraries.join(':') } : {}) };
}

// Chromium shares pages between its processes there; containers often give 64 MB or nothing.
function smallShm(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize < 128 * 1024 * 1024;
  } catch {
    return true;
  }
}
