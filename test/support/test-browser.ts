import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPackage, unpackBundled } from '../../src/browser/bundled.ts';
import { cacheFolder } from '../../src/browser/cache-folder.ts';
import { diskAccess } from '../../src/browser/file-access.ts';
import type { FoundBrowser } from '../../src/browser/find-browser.ts';
import { hasSystemFonts } from '../../src/browser/font-folder.ts';
import { locateBrowser } from '../../src/browser/locate-browser.ts';
import { type OpenOptions, openBrowser } from '../../src/browser/open-browser.ts';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';

const uid = process.getuid?.() ?? -1;
const { platform, arch, env } = process;

/** The bundled browser where there is one (so that tests print alike on each Linux), else the machine's. */
export async function testBrowser(): Promise<FoundBrowser> {
  const source = env.LAPKIN_BROWSER ? undefined : await browserPackage(platform, arch);
  const cache = await cacheFolder(env, tmpdir(), uid);
  if (!source || cache === undefined) return locateBrowser({ env, platform, arch, uid, tempFolder: tmpdir() });
  const disk = diskAccess();
  return unpackBundled(source, cache, disk, hasSystemFonts(disk, env, platform));
}

/** An open test browser; profiles go to a folder of its own, which the test can look into. */
export async function openTestBrowser(
  options: Partial<OpenOptions> = {},
): Promise<BrowserHandle & { readonly tempFolder: string }> {
  const tempFolder = options.tempFolder ?? mkdtempSync(join(tmpdir(), 'uji-peramban-'));
  const handle = openBrowser({
    browser: await testBrowser(),
    env,
    root: uid === 0,
    tempFolder,
    pages: 1,
    timeoutMs: 60_000,
    verbose: () => undefined,
    ...options,
  });
  return { ...handle, tempFolder };
}
