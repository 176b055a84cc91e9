import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { codeOf, makeFolder } from '../files/files.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { messageOf } from '../findings/message-of.ts';
import type { FileAccess } from './file-access.ts';
import type { FoundBrowser } from './find-browser.ts';
import { fontSettings } from './font-folder.ts';
import { readTar } from './read-tar.ts';

/** The archives of the bundled browser as npm installed them. */
interface BrowserPackage {
  readonly folder: string;
  readonly version: string;
}

const PROGRAM = 'chrome-headless-shell';
const FONT_SETTINGS = 'lapkin-fonts.conf';
const LIBRARY_FOLDERS = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib64', '/usr/lib64', '/usr/lib'];
const LIBRARIES = ['libnspr4.so', 'libnss3.so', 'libnssutil3.so', 'libexpat.so.1'];

/** Packages that hold the archives, and a file of theirs by which Node finds their folder. */
const PACKAGES = [
  { entry: '@lapkin/chromium-linux-x64/package.json', up: '.' },
  // Where lapkin is developed, or a user followed the repair line.
  { entry: '@sparticuz/chromium', up: '..' },
];

/** The browser package of this installation; undefined where there is none (another system, not installed). */
export async function browserPackage(platform: NodeJS.Platform, arch: string): Promise<BrowserPackage | undefined> {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const require = createRequire(import.meta.url);
  for (const { entry, up } of PACKAGES) {
    try {
      const folder = join(dirname(require.resolve(entry)), up);
      await access(join(folder, 'bin', 'chromium.br'));
      const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
        version: string;
      };
      return { folder, version };
    } catch {
      // Not installed this way; the next one may be.
    }
  }
  return undefined;
}

/**
 * The bundled browser, unpacked once per version into `cache` by an atomic rename. The package's own launcher is
 * not used: it runs whatever lies under a fixed name in the temporary folder. System libraries and fonts come from
 * the package only where the machine has none. Failure (exit 5) when the disk refuses.
 */
export async function unpackBundled(
  source: BrowserPackage,
  cache: string,
  disk: FileAccess,
  systemFonts: boolean,
): Promise<FoundBrowser> {
  const home = join(cache, `chromium-${source.version}`);
  if (!disk.isProgram(join(home, PROGRAM))) await unpack(source, cache, home);
  const libraries = LIBRARIES.every((name) => LIBRARY_FOLDERS.some((folder) => disk.exists(join(folder, name))));
  return {
    path: join(home, PROGRAM),
    kind: 'shell',
    version: source.version,
    source: 'bawaan lapkin',
    env: {
      ...(libraries ? {} : { LD_LIBRARY_PATH: join(home, 'lib') }),
      ...(systemFonts ? {} : { FONTCONFIG_FILE: join(home, FONT_SETTINGS) }),
    },
  };
}

async function unpack(source: BrowserPackage, cache: string, home: string): Promise<void> {
  let temporary: string | undefined;
  try {
    await makeFolder(cache, 0o700);
    temporary = await mkdtemp(join(cache, 'bongkar-'));
    await pipeline(
      createReadStream(join(source.folder, 'bin', 'chromium.br')),
      createBrotliDecompress({ chunkSize: 1 << 20 }),
      createWriteStream(join(temporary, PROGRAM), { mode: 0o755, flush: true }),
    );
    // Both archives keep their files in a folder of their own: lib/ and fonts/.
    for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
      await unpackTar(join(source.folder, 'bin', archive), temporary);
    }
    await writeFile(join(temporary, FONT_SETTINGS), fontSettings(join(home, 'fonts'), join(cache, 'fontconfig')));
    await rename(temporary, home);
  } catch (error) {
    // Another lapkin may have been quicker; its copy is as good.
    const done = codeOf(error);
    if (done === 'ENOTEMPTY' || done === 'EEXIST') return;
    throw new Failure(
      EXIT.browser,
      `Peramban bawaan tidak dapat dibongkar ke ${cache}: ${messageOf(error)}.`,
      'sediakan 200 MB ruang kosong di sana, atau tunjuk folder lain dengan XDG_CACHE_HOME',
      { cause: error },
    );
  } finally {
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  }
}

async function unpackTar(archive: string, folder: string): Promise<void> {
  for (const file of readTar(brotliDecompressSync(await readFile(archive)))) {
    const path = join(folder, file.name);
    await makeFolder(dirname(path));
    await writeFile(path, file.data, { mode: file.mode });
  }
}
