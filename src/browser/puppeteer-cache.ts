import { posix, win32 } from 'node:path';
import type { FileAccess } from './file-access.ts';

/** A browser that `@puppeteer/browsers install` left on this machine. */
interface CachedBrowser {
  readonly path: string;
  readonly kind: 'shell' | 'full';
  readonly version: string;
}

const MAC_CHROME = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

/** Puppeteer's downloads (`<cache>/<product>/<platform>-<version>/<product>-<platform>/...`), shells first, newest first. */
export function puppeteerCache(disk: FileAccess, folder: string, platform: NodeJS.Platform): CachedBrowser[] {
  const join = platform === 'win32' ? win32.join : posix.join;
  const find = (product: string, kind: 'shell' | 'full', programs: readonly string[]) =>
    [...disk.list(join(folder, product))]
      .map((build) => ({ build, version: build.slice(build.lastIndexOf('-') + 1) }))
      .sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))
      .flatMap(({ build, version }) =>
        disk
          .list(join(folder, product, build))
          .flatMap((inner) => programs.map((program) => join(folder, product, build, inner, program)))
          .filter((path) => disk.isProgram(path))
          .map((path) => ({ path, kind, version })),
      );
  return [
    ...find('chrome-headless-shell', 'shell', ['chrome-headless-shell', 'chrome-headless-shell.exe']),
    ...find('chrome', 'full', ['chrome', 'chrome.exe', MAC_CHROME]),
  ];
}
