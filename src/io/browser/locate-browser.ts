import { browserPackage, unpackBundled } from './bundled.ts';
import { cacheFolder } from './cache-folder.ts';
import { diskAccess } from './file-access.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { hasSystemFonts, privateFonts } from './font-folder.ts';
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
  const cache = () => cacheFolder(env, machine.tempFolder, uid);
  const found = await findBrowser({
    browserFlag,
    env,
    platform,
    arch,
    disk,
    bundled: async () => {
      const source = await browserPackage(platform, arch);
      const folder = source && cache();
      return source && folder ? unpackBundled(source, folder, disk) : undefined;
    },
  });
  if (hasSystemFonts(disk, env, platform)) return found;
  const folder = cache();
  return folder ? { ...found, env: { ...found.env, FONTCONFIG_FILE: privateFonts(folder) } } : found;
}
