import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareProduct, sleep } from './product.ts';

const { path, current, start, expectClean } = prepareProduct();
const REPORTS = 24;
/** Word files need no browser: many more in the same time. */
const WORD_REPORTS = 100;
/** Fewer than what one left open by each build would add in half of the run. */
const MOST_MORE = 5;
/** Memory may be this much above that of the quarter before, once everything has been loaded (scripts/bench/soak.ts). */
const MOST_MEMORY = 1.3;

interface Sample {
  readonly done: number;
  readonly openFiles: number;
  /** What stands in the temporary folder: profiles of a browser, and anything else. */
  readonly temporary: number;
  readonly megabytes: number;
}

/** A run of lapkin now, with how many of its reports stand; null once it has ended. */
function sampleOf(pid: number, ending: string): Sample | null {
  try {
    const openFiles = readdirSync(`/proc/${pid}/fd`).length;
    const done = readdirSync(path('banyak')).filter((name) => !name.startsWith('.') && name.endsWith(ending)).length;
    const megabytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
    // As it ends it has no memory any more.
    return Number.isNaN(megabytes)
      ? null
      : { done, openFiles, temporary: readdirSync(current().temporary).length, megabytes };
  } catch {
    return null;
  }
}

const most = (of: readonly Sample[], part: keyof Sample): number => Math.max(...of.map((sample) => sample[part]));
const least = (of: readonly Sample[], part: keyof Sample): number => Math.min(...of.map((sample) => sample[part]));

/** So many reports through one batch, looked at while it runs. */
async function soak(count: number, kind: string): Promise<readonly Sample[]> {
  for (const name of ['buku', 'banyak']) mkdirSync(path(name));
  for (let i = 0; i < count; i++) writeFileSync(path('buku', `unit-${i}.xlsx`), current().bytes);
  const { child, ended } = start(['batch', 'buku', '-o', 'banyak', '--to', kind, '--draft']);
  const samples: Sample[] = [];
  while (child.exitCode === null && child.signalCode === null) {
    const sample = child.pid === undefined ? null : sampleOf(child.pid, `.${kind}`);
    if (sample !== null) samples.push(sample);
    await sleep(50);
  }
  const { exit, stderr } = await ended;
  expect([exit, stderr.includes('lapkin keliru')]).toEqual([0, false]);
  expect(readdirSync(path('banyak')).filter((name) => name.endsWith(`.${kind}`))).toHaveLength(count);
  return samples;
}

/** The samples taken in a share of the run, by the reports that stood. */
const between = (samples: readonly Sample[], from: number, to: number): readonly Sample[] =>
  samples.filter(({ done }) => done > from && done <= to);

// The long one is scripts/bench/soak.ts: 2,000 reports.
describe.runIf(process.platform === 'linux')('many reports through one batch', () => {
  it(`${REPORTS} leave open files and profiles as they were, and nothing behind`, async () => {
    const samples = await soak(REPORTS, 'pdf');
    const [early, late] = [between(samples, 0, REPORTS / 2), between(samples, REPORTS / 2, REPORTS)];
    expect(Math.min(early.length, late.length)).toBeGreaterThan(0);
    expect(most(late, 'openFiles')).toBeLessThanOrEqual(most(early, 'openFiles') + MOST_MORE);
    expect(most(samples, 'temporary')).toBe(1);
    await expectClean();
  });

  it(`${WORD_REPORTS} Word files leave open files, temporary files and memory level`, async () => {
    const samples = await soak(WORD_REPORTS, 'docx');
    const quarters = [1, 2, 3, 4].map((n) => between(samples, ((n - 1) * WORD_REPORTS) / 4, (n * WORD_REPORTS) / 4));
    const [, second = [], , last = []] = quarters;
    expect(Math.min(second.length, last.length)).toBeGreaterThan(3);
    expect(most(last, 'megabytes')).toBeLessThan(MOST_MEMORY * most(second, 'megabytes'));
    expect(least(last, 'openFiles')).toBeLessThanOrEqual(most(second, 'openFiles'));
    expect(most(samples, 'temporary')).toBe(0);
    await expectClean();
  }, 600_000);
});
