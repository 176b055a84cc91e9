import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One run of a Node process: milliseconds from spawn to exit, and its peak memory. */
export interface Run {
  readonly ms: number;
  readonly peakMb: number;
}

/** Writes the peak memory of the process to LAPKIN_BENCH_RSS when it ends. */
const RECORDER = `process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.LAPKIN_BENCH_RSS, String(process.resourceUsage().maxRSS));
});`;

/** A folder for what a bench needs, removed afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `node ...args` once, output thrown away; throws when it exits with a code that is not allowed. */
export async function runNode(args: readonly string[], folder: string, allowed = [0]): Promise<Run> {
  const recorder = join(folder, 'pencatat.cjs');
  const memoryFile = join(folder, 'rss.txt');
  writeFileSync(recorder, RECORDER);
  const start = process.hrtime.bigint();
  const exitCode = await waitForExit(['--require', recorder, ...args], { LAPKIN_BENCH_RSS: memoryFile });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (exitCode === null || !allowed.includes(exitCode))
    throw new Error(`node ${args.join(' ')} ended with ${exitCode}`);
  return { ms, peakMb: Number(readFileSync(memoryFile, 'utf8')) / 1024 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Runs several commands in turn, `kali` rounds after one to warm the disk cache: all runs of each, round by round. */
export async function measureRounds<K extends string>(
  commands: Readonly<Record<K, () => Promise<Run>>>,
  rounds: number,
): Promise<Readonly<Record<K, readonly Run[]>>> {
  const names = Object.keys(commands) as K[];
  const results = new Map<K, Run[]>(names.map((n) => [n, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const n of names) {
      const run = await commands[n]();
      if (round > 0) results.get(n)?.push(run);
    }
  }
  return Object.fromEntries(results) as Record<K, Run[]>;
}

/** As measureRounds; the medians of each command. */
export async function measureMedians<K extends string>(
  commands: Readonly<Record<K, () => Promise<Run>>>,
  rounds: number,
): Promise<Readonly<Record<K, Run>>> {
  const all = await measureRounds(commands, rounds);
  const medianRun = (n: K): Run => ({
    ms: median(all[n].map((j) => j.ms)),
    peakMb: median(all[n].map((j) => j.peakMb)),
  });
  return Object.fromEntries((Object.keys(commands) as K[]).map((n) => [n, medianRun(n)])) as Record<K, Run>;
}

/** Median of the ratios of two commands within each round, so that a busy machine weighs on both alike. */
export function medianRoundRatio(numerator: readonly Run[], denominator: readonly Run[]): number {
  return median(numerator.map((j, i) => j.ms / (denominator[i]?.ms ?? Number.NaN)));
}

/** Counts what is written to standard output, and notes the live heap after a full collection at every `STEPS`th writing. */
const LIVE_RECORDER = `let n = 0;
const catatan = [];
const tulis = process.stdout.write.bind(process.stdout);
process.stdout.write = (...args) => {
  n += 1;
  if (n % Number(process.env.LAPKIN_BENCH_LANGKAH) === 0) {
    globalThis.gc();
    catatan.push(process.memoryUsage().heapUsed);
  }
  return tulis(...args);
};
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.LAPKIN_BENCH_RSS, JSON.stringify(catatan));
});`;

/** Live heap (MB) of a program that writes once for each workbook, after every `langkah` of them. */
export async function measureLiveMemory(
  args: readonly string[],
  folder: string,
  step: number,
  allowed = [0],
): Promise<readonly number[]> {
  const recorder = join(folder, 'pencatat-hidup.cjs');
  const recordFile = join(folder, 'hidup.json');
  writeFileSync(recorder, LIVE_RECORDER);
  const exitCode = await waitForExit(['--expose-gc', '--require', recorder, ...args], {
    LAPKIN_BENCH_RSS: recordFile,
    LAPKIN_BENCH_LANGKAH: String(step),
  });
  if (exitCode === null || !allowed.includes(exitCode))
    throw new Error(`node ${args.join(' ')} ended with ${exitCode}`);
  const content: unknown = JSON.parse(readFileSync(recordFile, 'utf8'));
  return Array.isArray(content) ? content.map((n) => Number(n) / 1e6) : [];
}

/** Starts Node with arguments, output thrown away; gives the exit code. */
function waitForExit(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}
