import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/browser/cache-folder.ts';
import { makeFolder, outputFailure, writeAtomically } from '../../src/files/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-berkas-'));
const uid = process.getuid?.() ?? -1;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said when a file cannot be written after its folder was made. */
async function kata(path: string, kerja: () => Promise<void>): Promise<unknown> {
  try {
    await kerja();
  } catch (error) {
    const { message, hint } = (await outputFailure(path, error)) as { message: string; hint: string };
    return [message, hint];
  }
  return 'tertulis';
}

describe('makeFolder', () => {
  it('makes the parents with the same mode, and leaves what is there', async () => {
    const dalam = join(folder, 'a', 'b', 'c');
    await makeFolder(dalam, 0o700);
    expect(['a', 'a/b', 'a/b/c'].map((f) => statSync(join(folder, f)).mode & 0o777)).toEqual([
      0o700, 0o700, 0o700,
    ]);
    await makeFolder(dalam);
    expect(statSync(dalam).mode & 0o777).toBe(0o700);
  });

  it('is content when several make the same folder at once', async () => {
    const dalam = join(folder, 'ramai', 'x', 'y');
    await Promise.all(Array.from({ length: 20 }, () => makeFolder(dalam)));
    expect(statSync(dalam).isDirectory()).toBe(true);
  });
});

describe('outputFailure', () => {
  it('says of a folder that is not there that it is not there', async () => {
    const path = join(folder, 'tiada', 'x.json');
    expect(await kata(path, () => writeAtomically(path, ''))).toEqual([
      `Folder ${join(folder, 'tiada')} tidak ada`,
      'buat foldernya dulu, atau pilih folder lain',
    ]);
  });

  it('says of a file in the place of a folder that it is a file', async () => {
    const berkas = join(folder, 'berkas');
    writeFileSync(berkas, '');
    const kalimat = [`${berkas} adalah berkas, bukan folder`, 'pilih folder lain'];
    const path = join(berkas, 'x.json');
    expect(await kata(path, () => writeAtomically(path, ''))).toEqual(kalimat);
    expect(await kata(join(berkas, 'dalam', '.kunci'), () => makeFolder(join(berkas, 'dalam')))).toEqual(
      kalimat,
    );
  });

  it('says of a folder that refuses new files that it is there', async () => {
    const path = join(folder, 'x.json');
    const tolak = Object.assign(new Error('refused'), { code: 'ENOENT', syscall: 'open', path });
    const kalimat = [
      `Folder ${folder} ada, tetapi tidak menerima berkas atau folder baru`,
      'pilih folder lain',
    ];
    expect(await kata(path, () => Promise.reject(tolak))).toEqual(kalimat);
    const tolakFolder = { code: 'ENOENT', syscall: 'mkdir', path: join(folder, 'sub') };
    expect(
      await kata(join(folder, 'sub', 'dalam', '.kunci'), () =>
        Promise.reject(Object.assign(new Error('refused'), tolakFolder)),
      ),
    ).toEqual(kalimat);
  });

  it.runIf(process.platform === 'linux')('says so of /proc, and comes back', async () => {
    const kalimat = ['Folder /proc ada, tetapi tidak menerima berkas atau folder baru', 'pilih folder lain'];
    expect(await kata('/proc/lapkin/a/.kunci', () => makeFolder('/proc/lapkin/a'))).toEqual(kalimat);
    expect(await kata('/proc/x.json', () => writeAtomically('/proc/x.json', ''))).toEqual(kalimat);
  });
});

describe('cacheFolder', () => {
  it('passes over a folder that cannot be made, and makes its own for nobody else', async () => {
    writeFileSync(join(folder, 'buntu'), '');
    const env = { XDG_CACHE_HOME: join(folder, 'buntu'), HOME: join(folder, 'rumah') };
    const dapat = await cacheFolder(env, folder, uid);
    expect(dapat).toBe(join(folder, 'rumah', '.cache', 'lapkin'));
    expect(statSync(dapat ?? '').mode & 0o777).toBe(0o700);
  });

  it.runIf(process.platform === 'linux')('comes back from a place where none can be made', async () => {
    const env = { XDG_CACHE_HOME: '/proc/lapkin/singgahan' };
    expect(await cacheFolder(env, folder, uid)).toBe(join(folder, `lapkin-${uid}`));
  });

  it('takes no link that somebody laid under its name in the temporary folder', async () => {
    const sementara = join(folder, 'tmp');
    mkdirSync(sementara);
    symlinkSync(folder, join(sementara, `lapkin-${uid}`));
    expect(await cacheFolder({}, sementara, uid)).toBeUndefined();
  });
});
