import { rmSync } from 'node:fs';
import { build } from 'esbuild';

// The command line as a few files instead of hundreds: starting Node on each module costs more than running it.
// Packages that are heavy, native or loaded rarely stay outside and are imported when they are needed.
rmSync('dist/bundle', { recursive: true, force: true });
await build({
  entryPoints: { main: 'dist/cli/main.js' },
  outdir: 'dist/bundle',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['puppeteer-core', 'sharp', 'exceljs', 'docx', 'opentype.js', '@lapkin/*'],
  // CommonJS packages inside the bundle ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as lapkinRequire } from 'node:module';\nconst require = lapkinRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
