import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeLock } from '../../src/files/folder-lock.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-kunci-'));
  path = join(folder, '.kunci');
});
afterEach(() => rmSync(folder, { recursive: true }));

const me = { host: 'satu', pid: process.pid, since: '2025-07-01T02:00:00.000Z' };
/** A process that has certainly ended. */
const dead = () => spawnSync('true').pid;
/** What is held by who takes away the lock file of that content. */
const claimOf = (content: string): string =>
  `${path}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}.tmp`;
const write = (holder: object) => writeFileSync(path, JSON.stringify(holder));

describe('a lock', () => {
  it('is held by one at a time and leaves nothing behind', async () => {
    const lock = await takeLock(path, me);
    expect(await takeLock(path, { ...me, pid: 1 })).toEqual(me);
    if ('release' in lock) await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['of a process that has ended', { host: 'satu', pid: dead(), since: '' }],
    ['of our own number, as in a container started anew', me],
    ['that cannot be read', { host: 'satu' }],
  ])('%s is taken over', async (_, holder) => {
    write(holder);
    expect(await takeLock(path, me)).toHaveProperty('release');
    expect(existsSync(path)).toBe(true);
  });

  it('found before it is written is waited for', async () => {
    const other = { ...me, pid: process.ppid };
    writeFileSync(path, '');
    setTimeout(() => write(other), 100);
    expect(await takeLock(path, me)).toEqual(other);
  });

  it('whose taking away somebody began and died of is taken over', async () => {
    const content = JSON.stringify({ host: 'satu', pid: dead(), since: '' });
    const claim = claimOf(content);
    for (const left of [path, claim]) writeFileSync(left, content);
    expect(await takeLock(path, me)).toHaveProperty('release');
    expect(readdirSync(folder)).toEqual(['.kunci']);
  });

  // A pipe in the place of the lock file holds its reader up for as long as the test wants: no call is made in between.
  it.runIf(process.platform !== 'win32')(
    'whose taking away another took over meanwhile is left to that one',
    async () => {
      const lock = await takeLock(path, me);
      if (!('release' in lock)) throw new Error('the lock was not free');
      const content = readFileSync(path, 'utf8');
      const claim = claimOf(content);
      rmSync(path);
      spawnSync('mkfifo', [path]);
      const releasing = lock.release();
      await vi.waitFor(() => expect(readFileSync(claim, 'utf8')).toContain(me.host));
      // It slept there for so long that another machine holds it for dead, and is at the same work now.
      const another = JSON.stringify({ host: 'dua', pid: 1, since: '2025-07-01T03:00:00.000Z' });
      writeFileSync(claim, another);
      // Not at once: until the holder reads, there is nobody at the other end.
      await Promise.all([writeFile(path, content), releasing]);
      expect(readdirSync(folder)).toEqual([basename(claim)]);
      expect(readFileSync(claim, 'utf8')).toBe(another);
    },
  );

  it('is not held by who held it before, though all that is said of them is the same', async () => {
    const earlier = await takeLock(path, me);
    rmSync(path);
    const later = await takeLock(path, me);
    expect([earlier, later].map((lock) => 'isHeld' in lock && lock.isHeld())).toEqual([false, true]);
  });

  describe('once it has been taken over from a holder that slept', () => {
    const next = { host: 'dua', pid: 1, since: '2025-07-01T03:00:00.000Z' };
    const content = () => readFileSync(path, 'utf8');
    const beat = async () => {
      vi.advanceTimersByTime(15_000);
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
    afterEach(() => void vi.useRealTimers());

    it('is neither written over nor removed by that holder', async () => {
      const lock = await takeLock(path, me);
      rmSync(path);
      write(next);
      await beat();
      expect([content(), 'isHeld' in lock && lock.isHeld()]).toEqual([JSON.stringify(next), false]);
      if ('release' in lock) await lock.release();
      expect(content()).toBe(JSON.stringify(next));
    });

    it('and given back, is not made again', async () => {
      await takeLock(path, me);
      rmSync(path);
      await beat();
      expect(existsSync(path)).toBe(false);
    });

    it('and given back, leaves nothing that goes on', async () => {
      const lock = await takeLock(path, me);
      expect(vi.getTimerCount()).toBe(1);
      if ('release' in lock) await lock.release();
      expect(vi.getTimerCount()).toBe(0);
    });

    it('but is written again and again by the holder whose it is', async () => {
      await takeLock(path, me);
      utimesSync(path, 1, 1);
      await beat();
      expect(statSync(path).mtimeMs).toBeGreaterThan(Date.now() - 10_000);
      expect(JSON.parse(content())).toMatchObject(me);
    });
  });

  it('that cannot be taken away is an error, not a wait for ever', async () => {
    mkdirSync(path);
    await expect(takeLock(path, me)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it('of another machine counts while it is fresh, and no longer when it has been silent', async () => {
    const holder = { host: 'dua', pid: dead(), since: '2025-07-01T01:00:00.000Z' };
    write(holder);
    expect(await takeLock(path, me)).toEqual(holder);
    const old = Date.now() / 1000 - 300;
    utimesSync(path, old, old);
    expect(await takeLock(path, me)).toHaveProperty('release');
    expect(readdirSync(folder)).toEqual(['.kunci']);
  });
});
