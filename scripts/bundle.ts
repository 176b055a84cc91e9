// Puts the command line and the library into a few files of dist/bundle: starting Node on each module costs more than
// running it. Everything that can be bundled is; what stays outside is what package.json names as dependencies.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PAGE_SOURCES } from '../src/preview/page-files.ts';
import { BILL_PATH, billOfMaterials } from './bill-of-materials.ts';
import { noticesOf } from './notices.ts';
import { readyPageCode, readyPageFiles } from './page-code.ts';
import { readyTemplates } from './ready-templates.ts';

const FOLDER = 'dist/bundle';
const start = Date.now();
const { metafile } = await build({
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: FOLDER,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: [
    'sharp',
    '@lapkin/*',
    // Parts of puppeteer-core that lapkin never comes to: other protocols, downloads, proxies.
    'chromium-bidi',
    'proxy-agent',
    'tar-fs',
    'ws',
    'yargs',
  ],
  plugins: [readyTemplates, readyPageCode, readyPageFiles],
  // CommonJS packages inside the bundle ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as lapkinRequire } from 'node:module';\nconst require = lapkinRequire(import.meta.url);",
  },
  // Shorter to read; names stay, because errors are told apart by the names of their classes.
  minifyWhitespace: true,
  minifySyntax: true,
  metafile: true,
  logLevel: 'warning',
});
mkdirSync('dist', { recursive: true });
const bundled = [...Object.keys(metafile.inputs), ...PAGE_SOURCES];
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(bundled));
writeFileSync(BILL_PATH, billOfMaterials(bundled));

// A lapkin that runs while it is rebuilt still loads parts of the build before: those go only after a day.
for (const name of readdirSync(FOLDER)) {
  const file = join(FOLDER, name);
  if (statSync(file).mtimeMs < start - 86_400_000) rmSync(file);
}
