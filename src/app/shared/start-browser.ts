import type { Machine } from '../../browser/locate-browser.ts';
import type { BrowserHandle } from '../../browser/page-pool.ts';

/** A browser, starting or started. */
export type Peramban = BrowserHandle;
/** What finding and starting a browser needs to know of the machine. */
export type Mesin = Machine;

/** Finds this machine's browser and starts it in the background. Throws Failure (exit 5) with the repair when there is none. */
export async function bukaPeramban(
  mesin: Mesin,
  pilihan: {
    /** Value of --browser. */
    readonly browser?: string | undefined;
    readonly pages: number;
    readonly timeoutMs: number;
    readonly verbose: (line: string) => void;
  },
): Promise<Peramban> {
  const [{ locateBrowser }, { openBrowser }] = await Promise.all([
    import('../../browser/locate-browser.ts'),
    import('../../browser/open-browser.ts'),
  ]);
  const found = await locateBrowser(mesin, pilihan.browser);
  pilihan.verbose(`peramban: ${found.path}`);
  return openBrowser({
    browser: found,
    env: mesin.env,
    root: mesin.uid === 0,
    tempFolder: mesin.tempFolder,
    pages: pilihan.pages,
    timeoutMs: pilihan.timeoutMs,
    verbose: pilihan.verbose,
  });
}
