import * as module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 20 optimizes a function after so few calls that compiling takes a quarter of a check of many workbooks; newer ones wait.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');

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
