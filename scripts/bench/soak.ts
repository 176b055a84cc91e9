import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeBenchBuku } from './bench-buku.ts';
import { withFolder } from './measure-process.ts';

const COMMAND = resolve(import.meta.dirname, '../../bin/lapkin.js');
/** Memory, open files and profiles may be this much above those of the first quarter of the run. */
const LIMIT = 1.3;
const EVERY_MS = 2000;
/** The course of the run is told in so many figures. */
const PARTS_TOLD = 8;

interface Sample {
  readonly mb: number;
  /** Of all processes of the browser together. */
  readonly browserMb: number;
  readonly openFiles: number;
  readonly profiles: number;
}

function sampleOf(pid: number, temporary: string): Sample | null {
  try {
    return {
      mb: memoryOf(pid, 'Rss'),
      browserMb: descendants(pid).reduce((sum, child) => sum + memoryOf(child, 'Pss'), 0),
      openFiles: readdirSync(`/proc/${pid}/fd`).length,
      profiles: readdirSync(temporary).length,
    };
  } catch {
    return null;
  }
}

/** The processes that a process has started, and those that they have. */
function descendants(pid: number): readonly number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** Memory of a process, MB; `what` of /proc: Rss with what it shares with others, Pss with its part of that. */
function memoryOf(pid: number, what: 'Rss' | 'Pss'): number {
  const memory = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(memory)?.[1]) / 1024;
}

const mean = (samples: readonly Sample[], part: keyof Sample): number =>
  samples.reduce((sum, sample) => sum + sample[part], 0) / samples.length;

/** As many parts of a list, one after another, as long as one another. */
const cut = <T>(list: readonly T[], count: number): readonly (readonly T[])[] =>
  Array.from({ length: count }, (_, i) =>
    list.slice(Math.floor((i * list.length) / count), Math.floor(((i + 1) * list.length) / count)),
  );

/** `npx tsx scripts/bench/soak.ts [2000]`: that many builds through one batch (Linux). Exits 1 when memory, open files or profiles grow. */
export async function benchSoak(count: number): Promise<boolean> {
  return withFolder(async (folder) => {
    const buku = await writeBenchBuku(folder, 10);
    const [input, temporary] = [join(folder, 'buku'), join(folder, 'sementara')];
    mkdirSync(input);
    mkdirSync(temporary);
    for (let i = 0; i < count; i++) copyFileSync(buku, join(input, `unit-${i}.xlsx`));
    const child = spawn(process.execPath, [COMMAND, 'batch', input, '-o', join(folder, 'out'), '-q'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TMPDIR: temporary },
    });
    const samples: Sample[] = [];
    const timer = setInterval(() => {
      const sample = child.pid === undefined ? null : sampleOf(child.pid, temporary);
      if (sample !== null) samples.push(sample);
    }, EVERY_MS);
    const exit = await new Promise((done) => child.once('close', done));
    clearInterval(timer);
    const quarter = Math.floor(samples.length / 4);
    const [early, late] = [samples.slice(quarter, 2 * quarter), samples.slice(-quarter)];
    console.log(`${count} laporan, keluar dengan ${exit}, ${samples.length} pengukuran`);
    const parts = ['mb', 'browserMb', 'openFiles', 'profiles'] as const;
    for (const part of parts) {
      const figures = cut(samples, PARTS_TOLD).map((of) => mean(of, part).toFixed(1));
      console.log(
        `  ${part.padEnd(10)} ${mean(early, part).toFixed(1)} -> ${mean(late, part).toFixed(1)} (${figures.join(' ')})`,
      );
    }
    return exit === 0 && quarter > 0 && parts.every((part) => mean(late, part) <= LIMIT * mean(early, part));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = (await benchSoak(Number(process.argv[2] ?? 2000))) ? 0 : 1;
}
