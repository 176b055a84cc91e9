import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFolder } from '../../src/files/files.ts';
import { takeLock } from '../../src/files/folder-lock.ts';

const ROUNDS = 3000;
const CALLERS = 20;
// Where there is a disk in memory: some million calls.
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'lapkin-lomba-'));
const path = join(folder, '.kunci');
/** Processes that are alive, as the callers' own would be. */
const living: ChildProcess[] = [];
let dead = 0;

beforeAll(() => {
  for (let i = 0; i < CALLERS; i++) living.push(spawn('sleep', ['600'], { stdio: 'ignore' }));
  dead = spawnSync('true').pid;
});
afterAll(() => {
  for (const child of living) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const holder = (pid: number | undefined) => ({ host: 'satu', pid: pid ?? 0, since: '2025-07-01T02:00:00.000Z' });

/** All callers at once; who got the lock, and whom the others were told of. */
async function race() {
  const taken = await Promise.all(living.map(({ pid }) => takeLock(path, holder(pid))));
  const locks = taken.flatMap((lock) => ('release' in lock ? [lock] : []));
  const winner = living[taken.findIndex((lock) => 'release' in lock)]?.pid;
  const told = taken.flatMap((lock) => ('release' in lock ? [] : [lock.pid]));
  return { locks, told: new Set(told), winner };
}

describe(`${ROUNDS} rounds of ${CALLERS} callers at once`, () => {
  it.each([
    ['that is free', () => undefined],
    ['whose holder has died', () => writeFileSync(path, JSON.stringify(holder(dead)))],
  ])(
    'a lock %s goes to one alone, whom the others are told of, and leaves nothing behind',
    async (_, prepare) => {
      for (let round = 0; round < ROUNDS / 3; round++) {
        prepare();
        const { locks, told, winner } = await race();
        expect(locks.map((lock) => lock.isHeld())).toEqual([true]);
        expect([...told]).toEqual([winner]);
        await locks[0]?.release();
        expect(readdirSync(folder)).toEqual([]);
      }
    },
    300_000,
  );

  describe('a holder that slept past its time and wakes as the next ones come', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
    afterEach(() => void vi.useRealTimers());

    // Its record is longer than theirs: a byte written into one of them by its measure would show.
    const sleeper = { ...holder(dead), host: 'komputer-lain', since: '2025-07-01T02:00:00.000+00:00' };

    it('neither writes over the lock of the one that got it, nor removes it', async () => {
      let taken = 0;
      for (let round = 0; round < ROUNDS / 3; round++) {
        const slept = await takeLock(path, sleeper);
        if (!('release' in slept)) throw new Error('the lock was not free');
        utimesSync(path, 1, 1);
        const racing = race();
        // It wakes a little later each time: its sign of life is due, and then it is done.
        for (let i = 0; i < round % 40; i++) await new Promise((proceed) => setImmediate(proceed));
        vi.advanceTimersByTime(15_000);
        const releasing = round % 2 === 0 ? slept.release() : undefined;
        const { locks } = await racing;
        await releasing;
        if (releasing === undefined) await slept.release();
        // The sleeper may have woken in time, or have given its lock back before anyone looked.
        expect(locks.length).toBeLessThanOrEqual(1);
        expect([slept.isHeld(), ...locks.map((lock) => lock.isHeld())]).toEqual([false, ...locks.map(() => true)]);
        taken += locks.length;
        for (const lock of locks) await lock.release();
        expect(readdirSync(folder)).toEqual([]);
      }
      expect(taken).toBeGreaterThan(ROUNDS / 30);
    }, 300_000);
  });

  it('one goes as the next ones come: never two at once', async () => {
    let holding = 0;
    let most = 0;
    let rounds = 0;
    const call = async (pid: number | undefined): Promise<void> => {
      while (rounds < ROUNDS / 3) {
        const lock = await takeLock(path, holder(pid));
        if (!('release' in lock)) {
          await new Promise((proceed) => setImmediate(proceed));
          continue;
        }
        holding++;
        most = Math.max(most, holding);
        rounds++;
        await new Promise((proceed) => setImmediate(proceed));
        holding--;
        await lock.release();
      }
    };
    await Promise.all(living.map(({ pid }) => call(pid)));
    expect([most, readdirSync(folder)]).toEqual([1, []]);
  }, 300_000);

  it('a folder and its parents are made, whoever comes first', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const top = join(folder, String(round));
      const made = join(top, 'a', 'b');
      await Promise.all(living.map(() => makeFolder(made)));
      expect(statSync(made).isDirectory()).toBe(true);
      rmSync(top, { recursive: true });
    }
  }, 300_000);
});
