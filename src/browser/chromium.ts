import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Browser } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import { codeOf } from '../files/files.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { flagsOf, type LaunchOptions } from './browser-flags.ts';
import { isolatePage } from './isolate-page.ts';
import { launchFailure, NotStarted } from './launch-failure.ts';
import type { RunningBrowser } from './print-page.ts';
import { groupGone } from './process-group.ts';
import { removeProfileLater } from './remove-profile.ts';
import { watchTransport } from './watch-transport.ts';

const MOST_STDERR = 20_000;

/**
 * Starts the browser over a pipe with a profile of its own. Failure (exit 5) with the repair when it does not start.
 * `started` is given the way to end it at once before it has answered.
 * The process is ours and not puppeteer's: it starts while puppeteer is still being loaded, its stderr is at hand
 * when it fails, and no variable of the environment can take the sandbox away.
 */
export async function launchChromium(
  options: LaunchOptions,
  started: (killNow: () => void) => void,
): Promise<RunningBrowser> {
  // In one turn: killed between two of them, lapkin would leave the profile with nobody to remove it.
  const profile = makeProfile(options.tempFolder);
  const waiter = removeProfileLater(profile);
  const child = spawn(options.browser.path, flagsOf(options, profile), {
    env: { ...options.env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A process group of its own, so that no renderer stays behind.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  waiter.setGroup(child.pid);
  const process_ = watch(child, profile, waiter.stop);
  started(process_.killNow);
  try {
    const { browser, version, first } = await Promise.race([
      prepareBrowser(child, process_),
      process_.early,
      late(options.timeoutMs),
    ]);
    return {
      version,
      newPage: async () => first.pop() ?? isolatePage(await browser.newPage()),
      alive: () => browser.connected,
      kill: process_.kill,
      killNow: process_.killNow,
    };
  } catch (error) {
    await process_.kill();
    // What answers nothing that can be understood has not started either.
    const reason = error instanceof NotStarted ? error : new NotStarted('ended', String(error));
    throw launchFailure(options, reason, process_.stderr());
  }
}

// A name that nobody can guess, open to nobody else: what others laid in a shared temporary folder is never taken.
function makeProfile(tempFolder: string): string {
  try {
    return mkdtempSync(join(tempFolder, 'lapkin-peramban-'));
  } catch (error) {
    const isFull = ['ENOSPC', 'EDQUOT'].includes(codeOf(error));
    throw new Failure(
      EXIT.browser,
      `Folder sementara ${tempFolder} ${isFull ? 'penuh' : 'tidak ada atau tidak boleh ditulis'}; peramban memerlukannya untuk mencetak.`,
      isFull
        ? 'kosongkan sebagian ruang, atau tunjuk folder lain dengan variabel TMPDIR'
        : 'buat folder itu, atau tunjuk folder lain dengan variabel TMPDIR (di Windows: TEMP)',
      { cause: error },
    );
  }
}

/** A browser that has said its version and made its first page ready; `first` holds that one. */
async function prepareBrowser(child: ChildProcess, process_: ReturnType<typeof watch>) {
  const browser = await connect(child, process_);
  try {
    // The tab that the browser opens by itself serves as the first page.
    const tabs = await browser.pages();
    const version = await browser.version();
    return { browser, version, first: [await isolatePage(tabs.pop() ?? (await browser.newPage()))] };
  } catch (error) {
    return await reportEnd(process_, error);
  }
}

async function connect(child: ChildProcess, process_: ReturnType<typeof watch>): Promise<Browser> {
  // Puppeteer's face for use inside a browser: half the time to load, without the parts that find and start browsers.
  const [{ connect: attach }, { PipeTransport }] = await Promise.all([
    import('puppeteer-core/internal/puppeteer-core-browser.js'),
    import('puppeteer-core/internal/node/PipeTransport.js'),
  ]);
  const pipe = new PipeTransport(child.stdio[3] as Writable, child.stdio[4] as Readable);
  let refuse = (_error: NotStarted): void => undefined;
  const garbled = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  // Heard of here while it starts; once it stands, its end is all that matters.
  garbled.catch(() => undefined);
  const transport = watchTransport(pipe, () => {
    refuse(new NotStarted('ended', 'jawabannya tidak dapat dibaca; mungkin bukan Chromium'));
    process_.killNow();
  });
  try {
    return await Promise.race([attach({ transport, defaultViewport: null, protocolTimeout: 0 }), garbled]);
  } catch (error) {
    if (error instanceof NotStarted) throw error;
    return await reportEnd(process_, error);
  }
}

/** Throws why the process has ended, or else the error of its pipe, which closes a little before. */
async function reportEnd({ early }: ReturnType<typeof watch>, error: unknown): Promise<never> {
  await Promise.race([early, new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
  throw error;
}

function late(timeoutMs: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new NotStarted('late')), timeoutMs).unref();
  });
}

function watch(child: ChildProcess, profile: string, stopWaiting: () => void) {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    if (said.length < MOST_STDERR) said += chunk.toString('utf8');
  });
  const early = new Promise<never>((_, reject) => {
    child.once('error', (error) => reject(new NotStarted('refused', error.message)));
    // "close" comes after the last of stderr, "exit" may come before it.
    child.once('close', (code, signal) => {
      reject(new NotStarted('ended', `berakhir dengan ${signal ?? `kode ${code}`}`));
    });
  });
  const ended = early.catch(() => undefined);
  const endNow = (): void => {
    try {
      if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // It has gone already.
    }
  };
  return {
    /** Rejects when the process ends; never resolves. */
    early,
    stderr: () => said,
    kill: async (): Promise<void> => {
      endNow();
      await ended;
      await groupGone(child.pid);
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
      stopWaiting();
    },
    killNow: (): void => {
      endNow();
      // What was killed writes no more once the folder is gone; until then a call under way may put a file back.
      for (let i = 0; i < 50 && existsSync(profile); i++) {
        rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 5 });
      }
      stopWaiting();
    },
  };
}
