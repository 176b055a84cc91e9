import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareProduct, sleep } from './product.ts';

const { path, current, start, expectClean } = prepareProduct();
const REPORTS = 24;
/** Fewer than what one left open by each build would add in half of the run. */
const MOST_MORE = 5;

interface Sample {
  readonly done: number;
  readonly openFiles: number;
  readonly profiles: number;
}

/** A run of lapkin now, with how many of its reports stand; null once it has ended. */
function sampleOf(pid: number): Sample | null {
  try {
    const openFiles = readdirSync(`/proc/${pid}/fd`).length;
    const done = readdirSync(path('banyak')).filter((name) => /^[^.].*\.pdf$/.test(name)).length;
    return { done, openFiles, profiles: readdirSync(current().temporary).length };
  } catch {
    return null;
  }
}

// The long one is scripts/bench/soak.ts: 2,000 reports, and memory too.
describe.runIf(process.platform === 'linux')('many reports through one batch', () => {
  it(`${REPORTS} leave open files and profiles as they were, and nothing behind`, async () => {
    for (const name of ['buku', 'banyak']) mkdirSync(path(name));
    for (let i = 0; i < REPORTS; i++) writeFileSync(path('buku', `unit-${i}.xlsx`), current().bytes);
    const { child, ended } = start(['batch', 'buku', '-o', 'banyak', '--to', 'pdf', '--draft']);
    const samples: Sample[] = [];
    while (child.exitCode === null && child.signalCode === null) {
      const sample = child.pid === undefined ? null : sampleOf(child.pid);
      if (sample !== null) samples.push(sample);
      await sleep(50);
    }
    const { exit, stderr } = await ended;
    expect([exit, stderr.includes('lapkin keliru')]).toEqual([0, false]);
    const isEarly = ({ done }: Sample): boolean => done > 0 && done <= REPORTS / 2;
    const [early, late] = [samples.filter(isEarly), samples.filter(({ done }) => done > REPORTS / 2)];
    const most = (of: readonly Sample[], part: keyof Sample): number => Math.max(...of.map((sample) => sample[part]));
    expect(Math.min(early.length, late.length)).toBeGreaterThan(0);
    expect(most(late, 'openFiles')).toBeLessThanOrEqual(most(early, 'openFiles') + MOST_MORE);
    expect(most(samples, 'profiles')).toBe(1);
    expect(readdirSync(path('banyak')).filter((name) => name.endsWith('.pdf'))).toHaveLength(REPORTS);
    await expectClean();
  });
});
