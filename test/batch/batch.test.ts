import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PermintaanBatch } from '../../src/app/batch/batch-context.ts';
import type { Entri } from '../../src/app/batch/batch-summary.ts';
import { runBatch } from '../../src/app/batch/run-batch.ts';

const CONTOH = 'examples/kalaena-2024-tw2.xlsx';
const NAMA = 'kecamatan-kalaena-kepala-seksi-pemberdayaan-masyarakat-dan-desa-2024-tw-ii';
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-batch-'));
  mkdirSync(join(cwd, 'buku'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function buku(...nama: readonly string[]): void {
  for (const n of nama) copyFileSync(CONTOH, join(cwd, 'buku', n));
}

async function jalan(
  ubah: Partial<PermintaanBatch> = {},
  onEntri: (e: Entri) => void = () => undefined,
  signal = new AbortController().signal,
  version = '0.0.0',
) {
  const hasil = await runBatch(
    ['buku'],
    {
      folder: join(cwd, 'out'),
      bentuk: ['json'],
      jobs: 1,
      failFast: false,
      retryFailed: false,
      force: false,
      draf: false,
      strict: false,
      shard: null,
      timeoutMs: 60_000,
      limits: {},
      now: new Date(0),
      ...ubah,
    },
    {
      cwd,
      version,
      mesin: { env: {}, platform: 'linux', arch: 'x64', uid: 1, tempFolder: tmpdir() },
      proses: { host: 'uji', pid: process.pid },
      signal,
      verbose: () => undefined,
      onEntri,
      clock: () => 0,
      date: () => new Date(0),
    },
  );
  return { exit: hasil.exit, status: hasil.entri.map((e) => `${e.file.replace('buku/', '')} ${e.status}`) };
}

describe('batch', () => {
  it('builds what it can, gives two of one identity two names, and tells what failed', async () => {
    buku('1.xlsx', '2.xlsx');
    writeFileSync(join(cwd, 'buku', 'rusak.xlsx'), 'bukan buku kerja');
    expect(await jalan()).toEqual({
      exit: 6,
      status: ['1.xlsx selesai', '2.xlsx selesai', 'rusak.xlsx gagal'],
    });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      `${NAMA}-2.json`,
      `${NAMA}.json`,
      'ringkasan.json',
      'ringkasan.xlsx',
    ]);
    const ringkasan = JSON.parse(readFileSync(join(cwd, 'out', 'ringkasan.json'), 'utf8'));
    expect(ringkasan.summary).toEqual({ files: 3, done: 2, unchanged: 0, failed: 1 });
    expect(ringkasan.files[0]).toMatchObject({ file: 'buku/1.xlsx', output: `${NAMA}.json`, seconds: 0 });
    expect(ringkasan.files[2]).toMatchObject({ output: null, sha256: null });
  });

  it('skips what has not changed, and builds what has, whose report is gone, or under --force', async () => {
    buku('1.xlsx', '2.xlsx');
    await jalan();
    expect(await jalan()).toEqual({ exit: 0, status: ['1.xlsx tetap', '2.xlsx tetap'] });
    rmSync(join(cwd, 'out', `${NAMA}.json`));
    expect((await jalan()).status).toEqual(['1.xlsx selesai', '2.xlsx tetap']);
    expect((await jalan({ now: new Date(1000) })).status).toEqual(['1.xlsx selesai', '2.xlsx selesai']);
    expect((await jalan({ now: new Date(1000), force: true })).status).toEqual([
      '1.xlsx selesai',
      '2.xlsx selesai',
    ]);
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(4);
  });

  it('builds again what an earlier version of lapkin made', async () => {
    buku('1.xlsx');
    await jalan();
    const lain = () => jalan({}, undefined, undefined, '0.0.1');
    expect((await lain()).status).toEqual(['1.xlsx selesai']);
    expect((await lain()).status).toEqual(['1.xlsx tetap']);
  });

  it('takes up only the failed ones with --retry-failed', async () => {
    buku('1.xlsx');
    writeFileSync(join(cwd, 'buku', '2.xlsx'), 'bukan buku kerja');
    await jalan();
    buku('2.xlsx');
    const dikerjakan: string[] = [];
    expect(await jalan({ retryFailed: true }, (e) => dikerjakan.push(e.file))).toEqual({
      exit: 0,
      status: ['1.xlsx selesai', '2.xlsx selesai'],
    });
    expect(dikerjakan).toEqual(['buku/2.xlsx']);
  });

  it('takes up with --retry-failed what has no report of a kind asked for, or no longer', async () => {
    buku('1.xlsx', '2.xlsx');
    await jalan();
    rmSync(join(cwd, 'out', `${NAMA}.json`));
    const dikerjakan: string[] = [];
    const ulang = (ubah = {}) => jalan({ retryFailed: true, ...ubah }, (e) => dikerjakan.push(e.file));
    expect((await ulang()).status).toEqual(['1.xlsx selesai', '2.xlsx selesai']);
    expect(dikerjakan.splice(0)).toEqual(['buku/1.xlsx']);
    await ulang({ bentuk: ['html'] });
    expect(dikerjakan.sort()).toEqual(['buku/1.xlsx', 'buku/2.xlsx']);
    expect(readdirSync(join(cwd, 'out'))).toContain(`${NAMA}.html`);
  });

  it.each([
    ['outputs without a name', { outputs: [{}] }],
    ['no output at all', { outputs: [null] }],
    ['no findings', { findings: null }],
    ['a status of another kind', { status: 'baik' }],
  ])('passes over a summary that somebody has edited: %s', async (_, ubah) => {
    buku('1.xlsx');
    await jalan();
    const berkas = join(cwd, 'out', 'ringkasan.json');
    const isi = JSON.parse(readFileSync(berkas, 'utf8'));
    writeFileSync(berkas, JSON.stringify({ ...isi, files: [{ ...isi.files[0], ...ubah }] }));
    await expect(jalan({ retryFailed: true })).rejects.toMatchObject({ exit: 3 });
    expect(await jalan()).toEqual({ exit: 0, status: ['1.xlsx selesai'] });
  });

  it('a folder where a report was costs that workbook alone, told in a sentence', async () => {
    buku('1.xlsx', '2.xlsx');
    await jalan();
    rmSync(join(cwd, 'out', `${NAMA}.json`));
    mkdirSync(join(cwd, 'out', `${NAMA}.json`));
    const pesan: string[] = [];
    expect(await jalan({}, (e) => pesan.push(e.message))).toEqual({
      exit: 6,
      status: ['1.xlsx gagal', '2.xlsx tetap'],
    });
    expect(pesan).toContain(`${NAMA}.json adalah folder, bukan berkas; beri nama lain`);
  });

  it('refuses --retry-failed without a summary, and a folder without workbooks', async () => {
    await expect(jalan()).rejects.toMatchObject({ exit: 3 });
    buku('1.xlsx');
    await expect(jalan({ retryFailed: true })).rejects.toMatchObject({ exit: 3 });
  });

  it('stops at the first failure with --fail-fast', async () => {
    writeFileSync(join(cwd, 'buku', '1.xlsx'), 'bukan buku kerja');
    buku('2.xlsx');
    expect(await jalan({ failFast: true })).toEqual({ exit: 6, status: ['1.xlsx gagal', '2.xlsx terputus'] });
  });

  it('leaves a summary when interrupted, from which the next run goes on', async () => {
    buku('1.xlsx', '2.xlsx', '3.xlsx', '4.xlsx');
    const putus = new AbortController();
    const { exit, status } = await jalan({}, () => putus.abort(), putus.signal);
    expect(exit).toBe(130);
    // What was under way is finished, nothing more is begun.
    expect([status[0], status[3]]).toEqual(['1.xlsx selesai', '4.xlsx terputus']);
    const jadi = status.filter((s) => s.endsWith('selesai')).length;
    const dikerjakan: string[] = [];
    expect((await jalan({ retryFailed: true }, (e) => dikerjakan.push(e.file))).exit).toBe(0);
    expect(dikerjakan).toHaveLength(4 - jadi);
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(6);
  });

  it('shares the files out over shards, each with its own summary', async () => {
    const semua = Array.from({ length: 6 }, (_, k) => `${k}.xlsx`);
    buku(...semua);
    const satu = await jalan({ shard: { i: 1, n: 2 } });
    const dua = await jalan({ shard: { i: 2, n: 2 } });
    expect([...satu.status, ...dua.status].sort()).toEqual(semua.map((n) => `${n} selesai`));
    const keluaran = readdirSync(join(cwd, 'out'));
    expect(keluaran.filter((n) => n.startsWith('kecamatan'))).toHaveLength(6);
    expect(keluaran).toContain('ringkasan-1-dari-2.json');
  });
});
