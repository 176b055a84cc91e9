import type { Machine } from '../../browser/locate-browser.ts';
import type { BrowserHandle } from '../../browser/page-pool.ts';

/** A browser, starting or started. */
export type RunningBrowser = BrowserHandle;
/** What finding and starting a browser needs to know of the machine. */
export type HostMachine = Machine;

/** Finds this machine's browser and starts it in the background, with room for `pages` at work at once. Throws Failure (exit 5) with the repair when there is none. */
export async function startBrowser(
  run: { readonly browser?: string | undefined; readonly timeoutMs: number },
  context: { readonly machine: HostMachine; readonly verbose: (line: string) => void },
  pages = 1,
): Promise<RunningBrowser> {
  const { machine, verbose } = context;
  const [{ locateBrowser }, { openBrowser }] = await Promise.all([
    import('../../browser/locate-browser.ts'),
    import('../../browser/open-browser.ts'),
  ]);
  const found = await locateBrowser(machine, run.browser);
  verbose(`peramban: ${found.path}`);
  return openBrowser({
    browser: found,
    env: machine.env,
    root: machine.uid === 0,
    tempFolder: machine.tempFolder,
    pages,
    timeoutMs: run.timeoutMs,
    verbose,
  });
}
