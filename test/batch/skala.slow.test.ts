import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tulisBuku, unit } from '../support/buku-uji.ts';
import { lapkinDiPath } from '../support/lapkin-di-path.ts';
import { testBrowser } from '../support/peramban.ts';

const DOKUMEN = readFileSync(join(import.meta.dirname, '../../docs/skala.md'), 'utf8');
const resep = (bahasa: string, kata: string): string => {
  const blok = [...DOKUMEN.matchAll(/```(\w+)\n([\s\S]*?)```/g)].find(
    (b) => b[1] === bahasa && b[2]?.includes(kata),
  );
  if (blok?.[2] === undefined) throw new Error(`no recipe of ${kata}`);
  return blok[2];
};
const BUKU = Array.from({ length: 8 }, (_, i) => `buku/${i + 1}.xlsx`);
const adaParallel = spawnSync('parallel', ['--version']).status === 0;
let cwd = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-skala-'));
  for (const [i, b] of BUKU.entries()) await tulisBuku(join(cwd, b), unit(`Kecamatan ${i % 3}`));
  const { path, env: milik } = await testBrowser();
  env = { ...process.env, ...milik, LAPKIN_BROWSER: path, PATH: lapkinDiPath(join(cwd, 'bin')) };
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** The four parts made every report once, under eight names. */
function periksaBagian(): void {
  const keluaran = readdirSync(join(cwd, 'laporan'));
  const berkas = [1, 2, 3, 4].flatMap((i) => {
    const { files } = JSON.parse(readFileSync(join(cwd, 'laporan', `ringkasan-${i}-dari-4.json`), 'utf8'));
    return files.map((f: { file: string; status: string }) => `${f.file} ${f.status}`);
  });
  expect(berkas.sort()).toEqual(BUKU.map((b) => `${b} selesai`));
  expect(keluaran.filter((n) => n.endsWith('.pdf'))).toHaveLength(8);
  expect(keluaran.filter((n) => n.startsWith('.'))).toEqual([]);
}

describe('the recipes of docs/skala.md', () => {
  it.runIf(adaParallel || process.env.LAPKIN_ALAT_LENGKAP === '1')('GNU parallel', () => {
    const perintah = resep('sh', 'parallel');
    const hasil = spawnSync('sh', ['-c', perintah], { cwd, env, encoding: 'utf8' });
    expect([
      hasil.status,
      hasil.stderr.replace(/^.*(?:citation|cite|silence).*$/gim, '').includes('gagal'),
    ]).toEqual([0, false]);
    periksaBagian();
    rmSync(join(cwd, 'laporan'), { recursive: true });
  });

  it('the Slurm script, one task after the other', () => {
    writeFileSync(join(cwd, 'tugas.sh'), resep('sh', '#SBATCH'));
    for (const nomor of ['1', '2', '3', '4']) {
      const tugas = { SLURM_ARRAY_TASK_ID: nomor, SLURM_ARRAY_TASK_COUNT: '4', SLURM_CPUS_PER_TASK: '2' };
      const hasil = spawnSync('sh', ['tugas.sh'], { cwd, env: { ...env, ...tugas }, encoding: 'utf8' });
      expect([hasil.status, hasil.stderr]).toEqual([0, expect.stringContaining('0 gagal')]);
    }
    expect(resep('sh', '#SBATCH')).toContain('--array=1-4');
    periksaBagian();
    rmSync(join(cwd, 'laporan'), { recursive: true });
  });

  it('the command of the Kubernetes job: parts 1 to 4 from indices 0 to 3; exit 6 is no reason to try again', () => {
    const manifes = resep('yaml', 'kind: Job');
    const perintah = /- \|\n((?: {14}.*\n)+)/.exec(manifes)?.[1];
    if (perintah === undefined) throw new Error('no command in the manifest');
    expect(manifes).toMatch(/completions: 4\n {2}parallelism: 4\n {2}completionMode: Indexed\n/);
    const palsu = join(cwd, 'palsu');
    mkdirSync(palsu);
    writeFileSync(join(palsu, 'lapkin'), '#!/bin/sh\necho "$*"\nexit "$KODE"\n', { mode: 0o755 });
    const jalan = (indeks: number, kode: number) => {
      const lingkungan = {
        PATH: `${palsu}:/usr/bin:/bin`,
        JOB_COMPLETION_INDEX: String(indeks),
        KODE: String(kode),
      };
      const { status, stdout } = spawnSync('sh', ['-c', perintah], { env: lingkungan, encoding: 'utf8' });
      return [status, stdout.trim()];
    };
    expect([0, 1, 2, 3].map((i) => jalan(i, 0))).toEqual(
      [1, 2, 3, 4].map((i) => [0, `batch buku -o laporan --shard ${i}/4`]),
    );
    expect([6, 5, 130].map((kode) => jalan(0, kode)[0])).toEqual([0, 5, 130]);
  });
});
