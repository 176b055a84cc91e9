#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import * as module from 'node:module';
import { getHeapStatistics } from 'node:v8';

/** What a report of a usual size takes; with less, Node ends with a dump before lapkin has begun. */
const LEAST_MEMORY_MB = 72;

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
if (isOlder(wanted)) {
  // Before any import: what lapkin is made of cannot even be read by an older one.
  process.stderr.write(
    `kesalahan: lapkin memerlukan Node.js ${wanted} atau lebih baru; yang ada ${process.versions.node}\n`,
  );
  process.stderr.write(
    '  saran  ambil yang baru dari https://nodejs.org, atau pakai folder portabel lapkin, yang membawa Node.js sendiri\n',
  );
  process.exitCode = 2;
} else if (getHeapStatistics().heap_size_limit < LEAST_MEMORY_MB * 1024 * 1024) {
  process.stderr.write('kesalahan: Memori yang boleh dipakai Node.js terlalu sedikit untuk lapkin\n');
  process.stderr.write('  saran  hapus --max-old-space-size dari NODE_OPTIONS, atau naikkan menjadi 512\n');
  process.exitCode = 2;
} else {
  // From Node 22 on: what V8 made of the program is kept for the next start (NODE_DISABLE_COMPILE_CACHE=1 turns it off).
  module.enableCompileCache?.();
  try {
    const { run } = await import('../dist/bundle/main.js');
    process.exitCode = await run(process.argv.slice(2), process);
  } catch (error) {
    // Before anything of lapkin stands; later src/cli/main.ts says it.
    if (error?.code !== 'EMFILE' && error?.code !== 'ENFILE') throw error;
    process.stderr.write('kesalahan: Sistem tidak mengizinkan lapkin membuka berkas sebanyak yang diperlukan\n');
    process.stderr.write('  saran  naikkan batasnya, misalnya dengan: ulimit -n 1024\n');
    process.exitCode = 2;
  }
}
