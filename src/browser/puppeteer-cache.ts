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
      .sort((a, b) => compareVersions(b.version, a.version))
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

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((v) => v.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] || 0) - (right[i] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
