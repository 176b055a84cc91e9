import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putCommandOnPath } from '../support/command-on-path.ts';
import { testBrowser } from '../support/test-browser.ts';
import { unit, writeBuku } from '../support/write-buku.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/skala.md'), 'utf8');
const findRecipe = (language: string, word: string): string => {
  const block = [...DOCUMENT.matchAll(/```(\w+)\n([\s\S]*?)```/g)].find(
    (b) => b[1] === language && b[2]?.includes(word),
  );
  if (block?.[2] === undefined) throw new Error(`no recipe of ${word}`);
  return block[2];
};
const BUKU = Array.from({ length: 8 }, (_, i) => `buku/${i + 1}.xlsx`);
const hasParallel = spawnSync('parallel', ['--version']).status === 0;
let cwd = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-skala-'));
  for (const [i, b] of BUKU.entries()) await writeBuku(join(cwd, b), unit(`Kecamatan ${i % 3}`));
  const { path, env: ownEnvironment } = await testBrowser();
  env = { ...process.env, ...ownEnvironment, LAPKIN_BROWSER: path, PATH: putCommandOnPath(join(cwd, 'bin')) };
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** The four parts made every report once, under eight names. */
function checkShards(): void {
  const outputs = readdirSync(join(cwd, 'laporan'));
  const files = [1, 2, 3, 4].flatMap((i) => {
    const { files } = JSON.parse(readFileSync(join(cwd, 'laporan', `ringkasan-${i}-dari-4.json`), 'utf8'));
    return files.map((f: { file: string; status: string }) => `${f.file} ${f.status}`);
  });
  expect(files.sort()).toEqual(BUKU.map((b) => `${b} selesai`));
  expect(outputs.filter((n) => n.endsWith('.pdf'))).toHaveLength(8);
  expect(outputs.filter((n) => n.startsWith('.'))).toEqual([]);
}

describe('the recipes of docs/skala.md', () => {
  it.runIf(hasParallel || process.env.LAPKIN_ALAT_LENGKAP === '1')('GNU parallel', () => {
    const command = findRecipe('sh', 'parallel');
    const result = spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8' });
    expect([result.status, result.stderr.replace(/^.*(?:citation|cite|silence).*$/gim, '').includes('gagal')]).toEqual([
      0,
      false,
    ]);
    checkShards();
    rmSync(join(cwd, 'laporan'), { recursive: true });
  });

  it('the Slurm script, one task after the other', () => {
    writeFileSync(join(cwd, 'tugas.sh'), findRecipe('sh', '#SBATCH'));
    for (const number of ['1', '2', '3', '4']) {
      const task = { SLURM_ARRAY_TASK_ID: number, SLURM_ARRAY_TASK_COUNT: '4', SLURM_CPUS_PER_TASK: '2' };
      const result = spawnSync('sh', ['tugas.sh'], { cwd, env: { ...env, ...task }, encoding: 'utf8' });
      expect([result.status, result.stderr]).toEqual([0, expect.stringContaining('0 gagal')]);
    }
    expect(findRecipe('sh', '#SBATCH')).toContain('--array=1-4');
    checkShards();
    rmSync(join(cwd, 'laporan'), { recursive: true });
  });

  it('the command of the Kubernetes job: parts 1 to 4 from indices 0 to 3; exit 6 is no reason to try again', () => {
    const manifest = findRecipe('yaml', 'kind: Job');
    const command = /- \|\n((?: {14}.*\n)+)/.exec(manifest)?.[1];
    if (command === undefined) throw new Error('no command in the manifest');
    expect(manifest).toMatch(/completions: 4\n {2}parallelism: 4\n {2}completionMode: Indexed\n/);
    const fakeFolder = join(cwd, 'palsu');
    mkdirSync(fakeFolder);
    writeFileSync(join(fakeFolder, 'lapkin'), '#!/bin/sh\necho "$*"\nexit "$KODE"\n', { mode: 0o755 });
    const run = (index: number, exitCode: number) => {
      const environment = {
        PATH: `${fakeFolder}:/usr/bin:/bin`,
        JOB_COMPLETION_INDEX: String(index),
        KODE: String(exitCode),
      };
      const { status, stdout } = spawnSync('sh', ['-c', command], { env: environment, encoding: 'utf8' });
      return [status, stdout.trim()];
    };
    expect([0, 1, 2, 3].map((i) => run(i, 0))).toEqual(
      [1, 2, 3, 4].map((i) => [0, `batch buku -o laporan --shard ${i}/4`]),
    );
    expect([6, 5, 130].map((exitCode) => run(0, exitCode)[0])).toEqual([0, 5, 130]);
  });
});
