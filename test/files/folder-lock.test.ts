import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

  it('that cannot be taken away is an error, not a wait for ever', async () => {
    mkdirSync(path);
    await expect(takeLock(path, me)).rejects.toMatchObject({ syscall: 'unlink' });
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
