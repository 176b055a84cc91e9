import { tmpdir } from 'node:os';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { runPreview } from '../../src/app/preview/run-preview.ts';
import type { Surroundings } from '../../src/app/shared/run-options.ts';
import { testBrowser } from './test-browser.ts';

/** What a preview under test is started with. */
interface PreviewOptions {
  readonly cwd?: string;
  readonly idleMs?: number | null;
  readonly templates?: string;
  /** --jenis tahunan. */
  readonly isYearly?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** For how long a file that cannot be read is taken to be on its way. */
  readonly patienceMs?: number;
  /** Does not open the page. */
  readonly closed?: boolean;
}

/** A preview with its page open in a browser as people have it: scripts on, a screen of 1366 x 768. */
interface OpenPreview {
  readonly preview: Awaited<ReturnType<typeof runPreview>>;
  readonly page: Page;
  /** Cookie of the page, for requests from outside the browser. */
  readonly cookie: () => Promise<string>;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Printed pages that are held back, in the order in which the page asked for them. */
interface HeldPages {
  /** Settles when so many are held. */
  readonly waitFor: (count: number) => Promise<void>;
  readonly release: (place: number) => Promise<void>;
  /** Settles when the page has done with some of them. */
  readonly waitForEnd: () => Promise<void>;
}

/** How long a page may take over anything; a busy machine is slow, not wrong. */
const LIMIT_MS = 90_000;

/** The surroundings of a preview: this machine and its test browser. */
async function previewSurroundings(cwd: string): Promise<Surroundings> {
  const { platform, arch, env } = process;
  const { path } = await testBrowser();
  const machine = {
    env: { ...env, LAPKIN_BROWSER: path },
    platform,
    arch,
    uid: process.getuid?.() ?? -1,
    tempFolder: tmpdir(),
  };
  return {
    cwd,
    machine,
    readStdin: async () => new Uint8Array(),
    verbose: () => undefined,
    clock: () => performance.now(),
    date: () => new Date(),
  };
}

/** A browser whose pages run scripts; unlike the one that prints, it sees the network of this machine. */
export async function openVisitor(): Promise<Browser> {
  const { path } = await testBrowser();
  return puppeteer.launch({
    executablePath: path,
    headless: 'shell',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--font-render-hinting=none'],
  });
}

/** Starts a preview and opens its page. */
export async function openPreview(
  browser: Browser,
  files: readonly string[],
  options: PreviewOptions = {},
): Promise<OpenPreview> {
  const surroundings = await previewSurroundings(options.cwd ?? process.cwd());
  const preview = await runPreview(
    files,
    {
      year: null,
      triwulan: null,
      isYearly: options.isYearly,
      limits: {},
      timeoutMs: 60_000,
      now: new Date(0),
      strict: false,
      templates: options.templates,
    },
    {
      ...surroundings,
      version: '0.0.0',
      idleMs: options.idleMs ?? null,
      pace: { lookMs: 150, patienceMs: options.patienceMs ?? 2500 },
    },
  );
  const page = await browser.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  await page.setViewport({ width: options.width ?? 1366, height: options.height ?? 768 });
  if (options.closed !== true) await page.goto(preview.address);
  const { origin } = new URL(preview.address);
  return {
    preview,
    page,
    origin,
    cookie: async () => (await page.browserContext().cookies()).map(({ name, value }) => `${name}=${value}`).join('; '),
    async close() {
      await page.close();
      await preview.close();
    },
  };
}

/** Waits until the printed pages of the newest state are in sight. */
export async function waitForPages(page: Page): Promise<void> {
  await page.waitForSelector('.pages[data-shown]:not([data-shown=""]):not(.old) .page[data-painted]');
}

/** Holds back what the page sends to the workers that read its printed pages, so that pages come as late as a test wants. */
export async function holdPages(page: Page): Promise<HeldPages> {
  await page.evaluate(`(() => {
    const Workers = window.Worker;
    const held = (window.heldWorkers = []);
    window.Worker = class extends Workers {
      constructor(...made) {
        super(...made);
        this.waiting = [];
        held.push(this);
      }
      postMessage(...sent) {
        if (this.waiting === null) super.postMessage(...sent);
        else this.waiting.push(sent);
      }
      terminate() {
        this.ended = true;
        super.terminate();
      }
      release() {
        const { waiting } = this;
        this.waiting = null;
        for (const sent of waiting) super.postMessage(...sent);
      }
    };
  })()`);
  return {
    waitFor: async (count) => {
      await page.waitForFunction(`window.heldWorkers.filter((one) => one.waiting?.length > 0).length >= ${count}`);
    },
    waitForEnd: async () => {
      await page.waitForFunction('window.heldWorkers.some((one) => one.ended)');
    },
    release: async (place) => {
      await page.evaluate(`window.heldWorkers[${place}].release()`);
    },
  };
}

/** Text of the first element of a selector, as it is seen; null where there is none. */
export function textAt(page: Page, selector: string): Promise<string | null> {
  return page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? null`) as Promise<
    string | null
  >;
}

/** Puts files on the page as somebody who drags them there. */
export async function dropFiles(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }));
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    for (const { name, text } of ${JSON.stringify(sent)}) {
      data.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name));
    }
    document.querySelector('.app').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  })()`);
}

/** Brings a sheet into sight, on a page that has room for one pane as well. */
export async function chooseSheet(page: Page, name: string): Promise<void> {
  await page.waitForSelector('[role=tab]');
  await page.evaluate(`(() => {
    document.querySelectorAll('.switch button')[1].click();
    [...document.querySelectorAll('[role=tab]')].find((tab) => tab.innerText.startsWith(${JSON.stringify(name)})).click();
  })()`);
  await page.waitForSelector(`.grid[aria-label="Lembar ${name}"] [role=gridcell]`, { visible: true });
}

/** Chooses the first finding whose sentence has these words, and waits until its number in the report is marked; false when there is none. */
export async function chooseFinding(page: Page, words: string): Promise<boolean> {
  const found = await page.evaluate(`(() => {
    const face = [...document.querySelectorAll('[data-finding]')].find((one) => one.innerText.includes(${JSON.stringify(words)}));
    face?.scrollIntoView({ block: 'center' });
    face?.click();
    return face !== undefined;
  })()`);
  if (found === true) await page.waitForSelector('.pages [data-marked]');
  return found === true;
}
