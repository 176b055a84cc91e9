import type { BrowserHandle } from '../../browser/page-pool.ts';
import type { Surroundings } from './run-options.ts';

/** A browser, starting or started. */
export type RunningBrowser = BrowserHandle;
/** What finding and starting a browser needs to know of the machine. */
export type HostMachine = Surroundings['machine'];

/** Finds this machine's browser and starts it in the background, with room for `pages` at work at once. Throws Failure (exit 5) with the repair when there is none. */
export async function startBrowser(
  run: { readonly browser?: string | undefined; readonly timeoutMs: number },
  { machine, verbose, onBrowser }: Pick<Surroundings, 'machine' | 'verbose' | 'onBrowser'>,
  pages = 1,
): Promise<BrowserHandle> {
  const [{ locateBrowser }, { openBrowser }] = await Promise.all([
    import('../../browser/locate-browser.ts'),
    import('../../browser/open-browser.ts'),
  ]);
  const found = await locateBrowser(machine, run.browser);
  verbose(`peramban: ${found.path}`);
  const handle = openBrowser({
    browser: found,
    env: machine.env,
    root: machine.uid === 0,
    tempFolder: machine.tempFolder,
    pages,
    timeoutMs: run.timeoutMs,
    verbose,
  });
  onBrowser?.(() => handle.closeNow());
  return handle;
}
