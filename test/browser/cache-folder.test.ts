import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/browser/cache-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-berkas-'));
const uid = process.getuid?.() ?? -1;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cacheFolder', () => {
  it('passes over a folder that cannot be made, and makes its own for nobody else', async () => {
    writeFileSync(join(folder, 'buntu'), '');
    const env = { XDG_CACHE_HOME: join(folder, 'buntu'), HOME: join(folder, 'rumah') };
    const found = await cacheFolder(env, folder, uid);
    expect(found).toBe(join(folder, 'rumah', '.cache', 'lapkin'));
    expect(statSync(found ?? '').mode & 0o777).toBe(0o700);
  });

  it.runIf(process.platform === 'linux')('comes back from a place where none can be made', async () => {
    const env = { XDG_CACHE_HOME: '/proc/lapkin/singgahan' };
    expect(await cacheFolder(env, folder, uid)).toBe(join(folder, `lapkin-${uid}`));
  });

  it('takes no link that somebody laid under its name in the temporary folder', async () => {
    const temporaryFolder = join(folder, 'tmp');
    mkdirSync(temporaryFolder);
    symlinkSync(folder, join(temporaryFolder, `lapkin-${uid}`));
    expect(await cacheFolder({}, temporaryFolder, uid)).toBeUndefined();
  });
});
