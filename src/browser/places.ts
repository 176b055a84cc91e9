import { posix, win32 } from 'node:path';

export type Env = Readonly<Record<string, string | undefined>>;

/** Programs by kind, in the order in which they are tried. */
interface Programs {
  readonly shells: readonly string[];
  readonly full: readonly string[];
}

interface Places extends Programs {
  /** Folder of Puppeteer's downloads; undefined when no home is known. */
  readonly puppeteer: string | undefined;
}

const SHELLS = ['chrome-headless-shell', 'chromium-headless-shell', 'headless_shell'];
const FULL = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];

/** Where browsers are installed on a platform: PATH first, then the usual folders. */
export function placesOf(platform: NodeJS.Platform, env: Env): Places {
  const { join } = platform === 'win32' ? win32 : posix;
  const home = platform === 'win32' ? lookUp(env, 'USERPROFILE') : env.HOME;
  const programs = platform === 'win32' ? windows(env) : platform === 'darwin' ? mac(env) : linux(env);
  return { ...programs, puppeteer: env.PUPPETEER_CACHE_DIR || (home && join(home, '.cache', 'puppeteer')) };
}

function linux(env: Env): Programs {
  const path = pathFolders(env, ':').filter((folder) => !folder.startsWith('/snap/'));
  const folders = [...new Set([...path, ...LINUX_FOLDERS])];
  const under = (names: readonly string[]) => names.flatMap((n) => folders.map((f) => posix.join(f, n)));
  return {
    shells: [
      ...under(SHELLS),
      '/usr/lib/chromium/chrome-headless-shell',
      '/opt/chrome-headless-shell/chrome-headless-shell',
    ],
    // Snap's Chromium sees another /tmp than we do, so it comes last.
    full: [...under(FULL), '/snap/bin/chromium'],
  };
}

function mac(env: Env): Programs {
  const apps = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  const path = pathFolders(env, ':');
  const app = (name: string) => apps.map((a) => posix.join(a, `${name}.app`, 'Contents/MacOS', name));
  return {
    shells: SHELLS.flatMap((n) => [...path, '/opt/homebrew/bin', '/usr/local/bin'].map((f) => posix.join(f, n))),
    full: [...app('Chromium'), ...app('Google Chrome'), ...app('Microsoft Edge')],
  };
}

function windows(env: Env): Programs {
  const path = pathFolders(env, ';');
  const roots = ['PROGRAMFILES(X86)', 'PROGRAMFILES', 'PROGRAMW6432', 'LOCALAPPDATA']
    .map((name) => lookUp(env, name))
    .filter((root) => root !== undefined);
  const under = (...parts: string[]) => [...new Set(roots.map((root) => win32.join(root, ...parts)))];
  return {
    shells: path.map((folder) => win32.join(folder, 'chrome-headless-shell.exe')),
    full: [
      ...under('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ...under('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...under('Chromium', 'Application', 'chrome.exe'),
    ],
  };
}

function pathFolders(env: Env, separator: string): string[] {
  const isAbsolute = separator === ';' ? win32.isAbsolute : posix.isAbsolute;
  // A folder relative to where one stands may be a stranger's, and so would be the browser in it.
  return (lookUp(env, 'PATH') ?? '').split(separator).filter((folder) => isAbsolute(folder));
}

// Windows spells its variables as it likes (Path, ProgramFiles).
function lookUp(env: Env, name: string): string | undefined {
  const key = Object.keys(env).find((k) => k.toUpperCase() === name);
  return key === undefined || env[key] === '' ? undefined : env[key];
}
