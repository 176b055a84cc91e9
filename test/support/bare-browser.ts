import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import { testBrowser } from './test-browser.ts';

/** The test browser as puppeteer drives it, with nothing of lapkin between. */
export interface BareBrowser {
  /** The face of a page for use inside a browser, as lapkin itself loads it. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts it with a profile folder of its own, which goes with it. */
export async function openBareBrowser(): Promise<BareBrowser> {
  const { path, kind, env } = await testBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'uji-polos-'));
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: kind === 'shell' ? 'shell' : true,
    pipe: true,
    userDataDir: profile,
    env: { ...process.env, ...env },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    newPage: async () => (await browser.newPage()) as unknown as Page,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
