import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readyTemplates } from './ready-templates.mjs';

// The command line as a few files instead of hundreds: starting Node on each module costs more than running it.
// Packages that are heavy, native or loaded rarely stay outside and are imported when they are needed.
const FOLDER = 'dist/bundle';
const start = Date.now();
await build({
  entryPoints: { main: 'dist/cli/main.js' },
  outdir: FOLDER,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: [
    'sharp',
    'exceljs',
    'opentype.js',
    '@lapkin/*',
    // Parts of puppeteer-core that lapkin never comes to: other protocols, downloads, proxies.
    'chromium-bidi',
    'proxy-agent',
    'tar-fs',
    'ws',
    'yargs',
  ],
  plugins: [readyTemplates],
  // CommonJS packages inside the bundle ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as lapkinRequire } from 'node:module';\nconst require = lapkinRequire(import.meta.url);",
  },
  // Shorter to read; names stay, because errors are told apart by the names of their classes.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
});

// A lapkin that runs while it is rebuilt still loads parts of the build before: those go only after a day.
for (const name of readdirSync(FOLDER)) {
  const file = join(FOLDER, name);
  if (statSync(file).mtimeMs < start - 86_400_000) rmSync(file);
}
