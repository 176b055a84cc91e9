/** `npm run bench`: every bench after the other, also after one whose bar is not held; exits 1 when there is one. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const AKAR = join(import.meta.dirname, '../..');
const TSX = join(AKAR, 'node_modules/.bin/tsx');
const BENCH = ['read', 'check', 'docx', 'build', 'batch', 'growth'];

const gagal = BENCH.filter((nama) => {
  const { status } = spawnSync(TSX, [`scripts/bench/${nama}.ts`], { cwd: AKAR, stdio: 'inherit' });
  return status !== 0;
});
if (gagal.length > 0) {
  console.log(`batas dilampaui: ${gagal.join(', ')}`);
  process.exitCode = 1;
}
