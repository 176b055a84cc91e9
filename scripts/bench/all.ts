/** `npm run bench`: every bench after the other, also after one whose bar is not held; exits 1 when there is one. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const RUNNER = join(ROOT, 'node_modules/.bin/tsx');
const BENCH = ['read', 'check', 'docx', 'build', 'batch', 'growth', 'import'];

const failed = BENCH.filter((name) => {
  const { status } = spawnSync(RUNNER, [`scripts/bench/${name}.ts`], { cwd: ROOT, stdio: 'inherit' });
  return status !== 0;
});
if (failed.length > 0) {
  console.log(`batas dilampaui: ${failed.join(', ')}`);
  process.exitCode = 1;
}
