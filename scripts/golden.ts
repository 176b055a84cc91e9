import { spawnSync } from 'node:child_process';

// Rewrites every golden file and what is generated from the tests (docs/temuan.md, the examples of `lapkin explain`),
// then shows what changed. CI never writes.
if (process.env.CI !== undefined) {
  console.error('golden: tidak dijalankan di CI');
  process.exitCode = 1;
} else {
  const env = { ...process.env, LAPKIN_GOLDEN: '1' };
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'cepat', '--update'];
  const run = spawnSync(process.execPath, vitest, { env, stdio: 'inherit' });
  spawnSync('git', ['--no-pager', 'diff', '--stat', '--', 'docs', 'test', 'src/findings/finding-examples.json'], {
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 1;
}
