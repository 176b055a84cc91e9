#!/usr/bin/env node
import * as module from 'node:module';

// From Node 22 on: what V8 made of the program is kept for the next start (NODE_DISABLE_COMPILE_CACHE=1 turns it off).
module.enableCompileCache?.();
const { run } = await import('../dist/bundle/main.js');
process.exitCode = await run(process.argv.slice(2), process);
