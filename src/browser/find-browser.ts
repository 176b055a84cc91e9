import { EXIT, Failure } from '../findings/failure.ts';
import { starterOf } from '../findings/program-name.ts';
import type { FileAccess } from './file-access.ts';
import { type Env, placesOf } from './places.ts';
import { puppeteerCache } from './puppeteer-cache.ts';

/** A browser to print with. A headless shell prints about three times as fast as a full one. */
export interface FoundBrowser {
  readonly path: string;
  readonly kind: 'shell' | 'full';
  /** Known without starting it only for the bundled one and for Puppeteer's downloads. */
  readonly version?: string;
  /** In the reader's words: "--browser", "terpasang", "bawaan lapkin". */
  readonly source: string;
  /** Variables for the browser process alone. */
  readonly env?: Readonly<Record<string, string>>;
}

interface BrowserSearch {
  /** Value of --browser. */
  readonly browserFlag?: string | undefined;
  readonly env: Env;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly disk: FileAccess;
  /** Unpacks the bundled browser when this installation has one; undefined otherwise. */
  readonly bundled: () => Promise<FoundBrowser | undefined>;
}

/**
 * Finds the browser without starting or downloading anything.
 * Order: --browser, LAPKIN_BROWSER / PUPPETEER_EXECUTABLE_PATH, an installed headless shell, the bundled one, a
 * headless shell in Puppeteer's cache, an installed Chromium, Chrome or Edge, one in that cache. Failure (exit 5) names the repair.
 */
export async function findBrowser(search: BrowserSearch): Promise<FoundBrowser> {
  const named = namedBrowser(search);
  if (named) return named;
  const { platform, disk } = search;
  const places = placesOf(platform, search.env);
  const first = (paths: readonly string[]) => paths.find((path) => disk.isProgram(path));

  const shell = first(places.shells);
  if (shell !== undefined) return { path: shell, kind: 'shell', source: 'terpasang' };
  let problem: Failure | undefined;
  try {
    const own = await search.bundled();
    if (own) return own;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problem = error;
  }
  const [cached] = places.puppeteer === undefined ? [] : puppeteerCache(disk, places.puppeteer, platform);
  const full = first(places.full);
  if (full !== undefined && cached?.kind !== 'shell') {
    return { path: full, kind: 'full', source: 'terpasang' };
  }
  if (cached) return { ...cached, source: 'singgahan Puppeteer' };

  throw new Failure(
    EXIT.browser,
    ['Peramban untuk mencetak PDF tidak ditemukan di komputer ini.', problem?.message ?? ''].join(' ').trim(),
    problem?.hint || `${repairOf(platform, search.arch, search.env)}; ${WITHOUT_BROWSER}`,
  );
}

function namedBrowser({ browserFlag, env, disk }: BrowserSearch): FoundBrowser | undefined {
  const given: readonly (readonly [string, string | undefined])[] = [
    ['--browser', browserFlag],
    ['LAPKIN_BROWSER', env.LAPKIN_BROWSER],
    ['PUPPETEER_EXECUTABLE_PATH', env.PUPPETEER_EXECUTABLE_PATH],
  ];
  const [source, path] = given.find(([, value]) => value !== undefined && value !== '') ?? [];
  if (source === undefined || path === undefined) return undefined;
  if (!disk.isProgram(path)) {
    throw new Failure(
      EXIT.browser,
      `Peramban yang disebut ${source} tidak ada atau tidak dapat dijalankan: ${path}`,
      source === '--browser'
        ? 'periksa letaknya, atau hilangkan --browser agar lapkin mencari sendiri'
        : `periksa letaknya, atau hapus variabel ${source} agar lapkin mencari sendiri`,
    );
  }
  return { path, kind: kindOf(path), source };
}

/** A headless shell is known by its name; everything else is driven as a full browser. */
function kindOf(path: string): 'shell' | 'full' {
  return /headless[-_]shell/i.test(path) ? 'shell' : 'full';
}

/** The way out for who has no browser and may install none. */
export const WITHOUT_BROWSER = 'atau buat dokumen Word, yang tidak memerlukan peramban: -o laporan.docx';

/** What `npm run portable -- --browser` makes. */
const WITH_BROWSER = 'lapkin-linux-x64-peramban.tar.xz';

/** The one command or step that gives this machine a browser; a portable folder has no npm. */
export function repairOf(platform: NodeJS.Platform, arch: string, env: Env): string {
  if (platform === 'win32') {
    return 'pasang Microsoft Edge atau Google Chrome, misalnya dengan: winget install Microsoft.Edge';
  }
  if (platform === 'darwin') return 'pasang Google Chrome, misalnya dengan: brew install --cask google-chrome';
  if (platform === 'linux' && arch === 'x64' && starterOf(env) !== undefined) {
    return `ekstrak ${WITH_BROWSER}, folder portabel yang membawa peramban sendiri, di samping folder ini dan pakai yang itu (atau: sudo apt install chromium-headless-shell)`;
  }
  if (platform === 'linux' && arch === 'x64') {
    // Beside a lapkin that was installed with -g, where it is found without being part of it.
    return 'pasang perambannya dengan: npm install -g @sparticuz/chromium@153.0.0 (atau: sudo apt install chromium-headless-shell)';
  }
  return 'pasang Chromium, misalnya dengan: sudo apt install chromium-headless-shell';
}
