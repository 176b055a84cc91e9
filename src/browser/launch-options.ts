import type { FlagOptions } from './browser-flags.ts';
import type { FoundBrowser } from './find-browser.ts';

/** What starting a browser needs: which one, and where. */
export interface LaunchOptions extends FlagOptions {
  readonly browser: FoundBrowser;
  /** Environment of the browser process, complete. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the profile folder is made. */
  readonly tempFolder: string;
  readonly timeoutMs: number;
}
