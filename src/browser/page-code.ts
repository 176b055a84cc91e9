import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

// Run from source (tests, scripts) the text is made here. `npm run build` puts it, ready, in the place of this module
// (scripts/page-code.ts): what is installed has neither esbuild nor the sources.
const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(new URL('../page-code/main.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'lapkin',
  target: 'chrome120',
  minify: true,
});

/** The page code (src/page-code/main.ts) as the text of one function `(name, args)`, which does that call. */
export const PAGE_CODE = `(name, args) => { ${outputFiles[0]?.text} return lapkin.pageCalls[name](...args); }`;
