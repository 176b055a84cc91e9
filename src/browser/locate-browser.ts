import { EXIT, Failure } from '../findings/failure.ts';
import { browserPackage, unpackBundled } from './bundled.ts';
import { cacheFolder } from './cache-folder.ts';
import { diskAccess } from './file-access.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { hasSystemFonts } from './font-folder.ts';
import type { Env } from './places.ts';

export interface Machine {
  readonly env: Env;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** Numeric user; 0 is root; -1 where there is none (Windows). */
  readonly uid: number;
  readonly tempFolder: string;
}

/** The browser of this machine, ready to open: found, unpacked, given fonts. Failure (exit 5) names the repair. */
export async function locateBrowser(machine: Machine, browserFlag?: string): Promise<FoundBrowser> {
  const { env, platform, arch, uid } = machine;
  const disk = diskAccess();
  return findBrowser({
    browserFlag,
    env,
    platform,
    arch,
    disk,
    bundled: async () => {
      const source = await browserPackage(platform, arch);
      if (!source) return undefined;
      const cache = await cacheFolder(env, machine.tempFolder, uid);
      if (cache === undefined) {
        throw new Failure(
          EXIT.browser,
          'Tidak ada folder singgahan yang dapat ditulisi untuk peramban bawaan.',
          'tunjuk sebuah folder dengan XDG_CACHE_HOME, misalnya: export XDG_CACHE_HOME=/tmp/singgahan',
        );
      }
      return unpackBundled(source, cache, disk, hasSystemFonts(disk, env, platform));
    },
  });
}
