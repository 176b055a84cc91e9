// Writes the types of the library entry into dist/types: the declarations of src, with those of the packages that they
// name beside them, because lapkin's package brings no other package along that could have them.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const FOLDER = 'dist/types';
const PACKAGES = 'packages';
/** Specifiers in declarations, and the file beside them that holds their types. */
const BESIDE: Readonly<Record<string, string>> = {
  'decimal.js': `${PACKAGES}/decimal.js`,
  'zod/v4/core': `${PACKAGES}/zod/v4/core/index.js`,
  'zod/mini': `${PACKAGES}/zod/v4/mini/index.js`,
};

rmSync(FOLDER, { recursive: true, force: true });
const { status } = spawnSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  const path = join(FOLDER, name);
  const text = readFileSync(path, 'utf8');
  const own = text.replace(/(['"])(decimal\.js|zod\/mini|zod\/v4\/core)\1/g, (_, quote: string, specifier: string) => {
    const target = relative(dirname(path), join(FOLDER, BESIDE[specifier] ?? '')).replaceAll('\\', '/');
    return quote + (target.startsWith('.') ? target : `./${target}`) + quote;
  });
  if (own !== text) writeFileSync(path, own);
}
for (const folder of ['mini', 'core', 'locales'])
  cpSync(join('node_modules/zod/v4', folder), join(FOLDER, PACKAGES, 'zod/v4', folder), {
    recursive: true,
    filter: (source) => statSync(source).isDirectory() || source.endsWith('.d.ts'),
  });
copyFileSync('node_modules/decimal.js/decimal.d.ts', join(FOLDER, PACKAGES, 'decimal.d.ts'));

/** Every declaration that a file names, itself included, by path; what is named without a file there is of Node. */
function findNamed(entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const path of found) {
    const text = readFileSync(path, 'utf8');
    for (const [, specifier = ''] of text.matchAll(/(?:from|import|import\()\s*['"](\.[^'"]+)['"]/g)) {
      const base = join(dirname(path), specifier.replace(/\.[jt]s$/, ''));
      const target = [`${base}.d.ts`, join(base, 'index.d.ts')].find((one) => existsSync(one));
      if (target !== undefined) found.add(target);
    }
  }
  return found;
}

// The declarations of what the entry does not reach are of no use to anybody, and were more than half of all.
const needed = findNamed(join(FOLDER, 'index.d.ts'));
for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
  const path = join(FOLDER, name);
  if (statSync(path).isFile() && !needed.has(path)) rmSync(path);
}
