import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser.ts';
import { isolatePage } from './isolate-page.ts';
import { launchFailure } from './launch-failure.ts';
import type { RunningBrowser } from './print-page.ts';

export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** Environment of the browser process, complete. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Root cannot use the sandbox. */
  readonly root: boolean;
  /** Where the profile folder is made. */
  readonly tempFolder: string;
  /** Shared memory too small for the browser (containers). */
  readonly smallShm: boolean;
  readonly timeoutMs: number;
}

// facts.md, "Launch". Without the first, lines break differently from browser to browser.
const FLAGS = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-extensions',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Flags of a launch, beside those that puppeteer adds. */
export function flagsOf(options: Pick<LaunchOptions, 'root' | 'smallShm'>): string[] {
  return [
    ...FLAGS,
    ...(options.root ? ['--no-sandbox'] : []),
    ...(options.smallShm ? ['--disable-dev-shm-usage'] : []),
  ];
}

/** Starts the browser over a pipe with a profile of its own. Failure (exit 5) with the repair when it does not start. */
export async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(options.tempFolder, 'lapkin-peramban-'));
  const { default: puppeteer } = await import('puppeteer-core');
  try {
    const browser = await puppeteer.launch({
      executablePath: options.browser.path,
      headless: options.browser.kind === 'shell' ? 'shell' : true,
      pipe: true,
      userDataDir: profile,
      args: flagsOf(options),
      env: { ...options.env },
      timeout: options.timeoutMs,
      protocolTimeout: 0,
      // The command ends the browser itself.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    return running(browser, await browser.version(), profile);
  } catch (error) {
    await rm(profile, { recursive: true, force: true });
    throw await launchFailure(options, flagsOf(options), error);
  }
}

function running(browser: Browser, version: string, profile: string): RunningBrowser {
  const child = browser.process();
  const ended = new Promise<void>((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  const endNow = (): void => {
    try {
      // Its own process group, so that no renderer stays behind.
      if (child?.pid !== undefined)
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // It has gone already.
    }
  };
  return {
    version,
    newPage: async () => isolatePage(await browser.newPage()),
    alive: () => browser.connected,
    kill: async () => {
      endNow();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
    killNow: () => {
      endNow();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 });
    },
  };
}
