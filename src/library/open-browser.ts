import { tmpdir } from 'node:os';
import { type RunningBrowser, startBrowser } from '../app/shared/start-browser.ts';

/** What a browser is started with. */
export interface BrowserOptions {
  /** The program; found on this machine unless named. */
  readonly path?: string;
  /** Seconds that printing a report may take. */
  readonly timeout?: number;
  /** Reports printed at the same time. */
  readonly pages?: number;
}

/** Starts the browser of this machine for many reports; whoever started it closes it. Throws Failure (exit 5) without one. */
export function openBrowser({ path, timeout = 60, pages = 1 }: BrowserOptions = {}): Promise<RunningBrowser> {
  const { env, platform, arch } = process;
  const machine = { env, platform, arch, uid: process.getuid?.() ?? -1, tempFolder: tmpdir() };
  return startBrowser({ browser: path, timeoutMs: timeout * 1000 }, { machine, verbose: () => undefined }, pages);
}
