import { accessSync, constants, statfsSync } from 'node:fs';
import type { LaunchOptions } from './browser-flags.ts';
import { launchChromium } from './chromium.ts';
import { type BrowserHandle, pagePool } from './page-pool.ts';
import type { Env } from './places.ts';

/** `env` is ours; what the browser wants of its own comes on top. `timeoutMs` is the value of --timeout. */
export interface OpenOptions extends Omit<LaunchOptions, 'smallShm'> {
  /** Pages at work at the same time; two serve a batch best on two cores. */
  readonly pages: number;
  /** Hears what only --verbose shows. */
  readonly verbose: (line: string) => void;
}

/** Starts a browser in the background and hands out its pages; await `version()` to know that it stands. */
export function openBrowser(options: OpenOptions): BrowserHandle {
  if (options.root) options.verbose('dijalankan sebagai root: isolasi (sandbox) peramban dimatikan');
  const env = childEnv(options.env, options.browser.env ?? {});
  const launch: LaunchOptions = { ...options, env, smallShm: smallShm() };
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

/** Whether the folder that Chromium shares pages between its processes in is none for it: containers often give 64 MB, or nothing. */
export function smallShm(folder = '/dev/shm'): boolean {
  if (process.platform !== 'linux') return false;
  try {
    // One that it may not write to ends the browser at its start.
    accessSync(folder, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < 128 * 1024 * 1024;
  } catch {
    return true;
  }
}
