// Writes the types of the library entry into dist/types: the declarations of src, with those of decimal.js beside
// them, because lapkin's package brings no other package along that could have them.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const FOLDER = 'dist/types';
rmSync(FOLDER, { recursive: true, force: true });
const { status } = spawnSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
copyFileSync('node_modules/decimal.js/decimal.d.ts', join(FOLDER, 'decimal.d.ts'));
for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts') || name === 'decimal.d.ts') continue;
  const path = join(FOLDER, name);
  const target = join(relative(dirname(path), FOLDER), 'decimal.js').replaceAll('\\', '/');
  const text = readFileSync(path, 'utf8');
  const own = text.replace(/(['"])decimal\.js\1/g, `'${target.startsWith('.') ? target : `./${target}`}'`);
  if (own !== text) writeFileSync(path, own);
}
