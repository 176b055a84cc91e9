import type { FoundBrowser } from './find-browser.ts';
import type { Env } from './places.ts';

// Without the first, lines break differently from browser to browser. The others keep the browser from doing
// anything but what it is told: no network of its own, no updates, no dialogues, no throttling of a page unseen.
const ALWAYS = [
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-gpu',
  '--hide-scrollbars',
  '--mute-audio',
  '--no-first-run',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-client-side-phishing-detection',
  '--disable-search-engine-choice-screen',
  '--metrics-recording-only',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-infobars',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints',
  '--password-store=basic',
  '--use-mock-keychain',
  '--enable-automation',
];

/** What starting a browser needs: which one, and where. */
export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** Root cannot use the sandbox; it stays on for everybody else. */
  readonly root: boolean;
  /** Shared memory too small for the browser (containers). */
  readonly smallShm: boolean;
  /** Environment of the browser process, complete. */
  readonly env: Env;
  /** Where the profile folder is made. */
  readonly tempFolder: string;
  readonly timeoutMs: number;
}

/** Flags of a launch over a pipe, with a profile folder of its own. */
export function flagsOf(
  { browser, root, smallShm }: Pick<LaunchOptions, 'browser' | 'root' | 'smallShm'>,
  profile: string,
): string[] {
  return [
    browser.kind === 'shell' ? '--headless' : '--headless=new',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...ALWAYS,
    ...(root ? ['--no-sandbox'] : []),
    ...(smallShm ? ['--disable-dev-shm-usage'] : []),
    'about:blank',
  ];
}
