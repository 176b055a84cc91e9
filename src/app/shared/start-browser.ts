import type { OpenOptions } from '../../browser/open-browser.ts';
import type { BrowserHandle } from '../../browser/page-pool.ts';
import type { Surroundings } from './run-options.ts';

/** A browser, starting or started. */
export type RunningBrowser = BrowserHandle;

type BrowserContext = Pick<Surroundings, 'machine' | 'verbose' | 'onBrowser'>;

/** Finds this machine's browser and starts it in the background, with room for `pages` at work at once. Throws Failure (exit 5) with the repair when there is none. */
export async function startBrowser(
  run: { readonly browser?: string | undefined; readonly timeoutMs: number },
  context: BrowserContext,
  pages = 1,
): Promise<BrowserHandle> {
  const { locateBrowser } = await import('../../browser/locate-browser.ts');
  const browser = await locateBrowser(context.machine, run.browser);
  context.verbose(`peramban: ${browser.path}`);
  return openFound({ browser, pages, timeoutMs: run.timeoutMs }, context);
}

/** Starts a browser that was found, in the background. */
export async function openFound(
  found: Pick<OpenOptions, 'browser' | 'pages' | 'timeoutMs'>,
  { machine, verbose, onBrowser }: BrowserContext,
): Promise<BrowserHandle> {
  const { openBrowser } = await import('../../browser/open-browser.ts');
  const { env, tempFolder } = machine;
  const handle = openBrowser({ ...found, env, root: machine.uid === 0, tempFolder, verbose });
  onBrowser?.(() => handle.closeNow());
  return handle;
}
