#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';

const MB = 1024 * 1024;
/** What a report of a usual size takes; with less, Node ends with a dump before lapkin has begun. */
const LEAST_MEMORY_MB = 72;
/** Enough for the Word file of 9,500 sub kegiatan, near the largest that is read by default (400,000 cells); with less, Node may run out of it at work. */
const AMPLE_MEMORY_MB = 1536;

/** What V8 counts to the limit beside what --max-old-space-size says: the room of its youngest objects. */
const YOUNG_MB = 48;

/** The oldest Node that lapkin runs on, as package.json asks for it. */
function oldestNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return engines.node.replace(/^>=/, '');
}

/** Whether the Node of this process is older. */
function isOlder(wanted) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor = 0] = wanted.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

const wanted = oldestNode();
const memoryMb = getHeapStatistics().heap_size_limit / MB;
if (isOlder(wanted)) {
  // Before any import: what lapkin is made of cannot even be read by an older one.
  process.stderr.write(
    `kesalahan: lapkin memerlukan Node.js ${wanted} atau lebih baru; yang ada ${process.versions.node}\n`,
  );
  process.stderr.write(
    '  saran  ambil yang baru dari https://nodejs.org, atau pakai folder portabel lapkin, yang membawa Node.js sendiri\n',
  );
  process.exitCode = 2;
} else if (memoryMb < LEAST_MEMORY_MB) {
  process.stderr.write('kesalahan: Memori yang boleh dipakai Node.js terlalu sedikit untuk lapkin\n');
  process.stderr.write('  saran  hapus --max-old-space-size dari NODE_OPTIONS, atau naikkan menjadi 512\n');
  process.exitCode = 2;
} else if (memoryMb < AMPLE_MEMORY_MB) {
  const { runWatched } = await import('./run-watched.js');
  await runWatched(Math.floor(memoryMb - YOUNG_MB));
} else await import('./run.js');
