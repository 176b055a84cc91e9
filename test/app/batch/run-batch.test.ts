import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BatchRequest } from '../../../src/app/batch/batch-context.ts';
import type { BatchEntry } from '../../../src/app/batch/batch-summary.ts';
import { runBatch } from '../../../src/app/batch/run-batch.ts';
import { REPORT_KINDS } from '../../../src/app/outputs/outputs.ts';

const EXAMPLE = 'examples/kalaena-2024-tw2.xlsx';
const OUTPUT_NAME = 'kecamatan-kalaena-kepala-seksi-pemberdayaan-masyarakat-dan-desa-2024-tw-ii';
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-batch-'));
  mkdirSync(join(cwd, 'buku'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function copyBuku(...names: readonly string[]): void {
  for (const n of names) copyFileSync(EXAMPLE, join(cwd, 'buku', n));
}

async function run(
  changes: Partial<BatchRequest> = {},
  onEntry: (e: BatchEntry) => void = () => undefined,
  signal = new AbortController().signal,
  version = '0.0.0',
) {
  const result = await runBatch(
    ['buku'],
    {
      folder: join(cwd, 'out'),
      kinds: REPORT_KINDS.filter(({ ending }) => ending === 'json'),
      jobs: 1,
      failFast: false,
      retryFailed: false,
      rebuild: false,
      draft: false,
      strict: false,
      shard: null,
      timeoutMs: 60_000,
      ...{ year: null, triwulan: null, limits: {} },
      now: new Date(0),
      ...changes,
    },
    {
      cwd,
      version,
      machine: { env: {}, platform: 'linux', arch: 'x64', uid: 1, tempFolder: tmpdir() },
      process: { host: 'uji', pid: process.pid },
      signal,
      verbose: () => undefined,
      readStdin: () => Promise.reject(new Error('batch reads no standard input')),
      onEntry: onEntry,
      clock: () => 0,
      date: () => new Date(0),
    },
  );
  return {
    exit: result.exit,
    status: result.entries.map((e) => `${e.file.replace('buku/', '')} ${e.status}`),
  };
}

describe('batch', () => {
  it('builds what it can, gives two of one identity two names, and tells what failed', async () => {
    copyBuku('1.xlsx', '2.xlsx');
    writeFileSync(join(cwd, 'buku', 'rusak.xlsx'), 'bukan buku kerja');
    expect(await run()).toEqual({
      exit: 6,
      status: ['1.xlsx selesai', '2.xlsx selesai', 'rusak.xlsx gagal'],
    });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      `${OUTPUT_NAME}-2.json`,
      `${OUTPUT_NAME}.json`,
      'ringkasan.json',
      'ringkasan.xlsx',
    ]);
    const summary = JSON.parse(readFileSync(join(cwd, 'out', 'ringkasan.json'), 'utf8'));
    expect(summary.summary).toEqual({ files: 3, done: 2, unchanged: 0, failed: 1 });
    expect(summary.files[0]).toMatchObject({
      file: 'buku/1.xlsx',
      output: `${OUTPUT_NAME}.json`,
      seconds: 0,
    });
    expect(summary.files[2]).toMatchObject({ output: null, sha256: null });
  });

  it('skips what has not changed, and builds what has, whose report is gone, or under --semua', async () => {
    copyBuku('1.xlsx', '2.xlsx');
    await run();
    expect(await run()).toEqual({ exit: 0, status: ['1.xlsx tetap', '2.xlsx tetap'] });
    rmSync(join(cwd, 'out', `${OUTPUT_NAME}.json`));
    expect((await run()).status).toEqual(['1.xlsx selesai', '2.xlsx tetap']);
    expect((await run({ now: new Date(1000) })).status).toEqual(['1.xlsx selesai', '2.xlsx selesai']);
    expect((await run({ now: new Date(1000), rebuild: true })).status).toEqual(['1.xlsx selesai', '2.xlsx selesai']);
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(4);
  });

  it('builds again what an earlier version of lapkin made', async () => {
    copyBuku('1.xlsx');
    await run();
    const other = () => run({}, undefined, undefined, '0.0.1');
    expect((await other()).status).toEqual(['1.xlsx selesai']);
    expect((await other()).status).toEqual(['1.xlsx tetap']);
  });

  it('takes up only the failed ones with --retry-failed', async () => {
    copyBuku('1.xlsx');
    writeFileSync(join(cwd, 'buku', '2.xlsx'), 'bukan buku kerja');
    await run();
    copyBuku('2.xlsx');
    const handled: string[] = [];
    expect(await run({ retryFailed: true }, (e) => handled.push(e.file))).toEqual({
      exit: 0,
      status: ['1.xlsx selesai', '2.xlsx selesai'],
    });
    expect(handled).toEqual(['buku/2.xlsx']);
  });

  it('takes up with --retry-failed what has no report of a kind asked for, or no longer', async () => {
    copyBuku('1.xlsx', '2.xlsx');
    await run();
    rmSync(join(cwd, 'out', `${OUTPUT_NAME}.json`));
    const handled: string[] = [];
    const rerun = (changes = {}) => run({ retryFailed: true, ...changes }, (e) => handled.push(e.file));
    expect((await rerun()).status).toEqual(['1.xlsx selesai', '2.xlsx selesai']);
    expect(handled.splice(0)).toEqual(['buku/1.xlsx']);
    await rerun({ kinds: REPORT_KINDS.filter(({ ending }) => ending === 'html') });
    expect(handled.sort()).toEqual(['buku/1.xlsx', 'buku/2.xlsx']);
    expect(readdirSync(join(cwd, 'out'))).toContain(`${OUTPUT_NAME}.html`);
  });

  it.each([
    ['outputs without a name', { outputs: [{}] }],
    ['no output at all', { outputs: [null] }],
    ['no findings', { findings: null }],
    ['a status of another kind', { status: 'baik' }],
  ])('passes over a summary that somebody has edited: %s', async (_, changes) => {
    copyBuku('1.xlsx');
    await run();
    const file = join(cwd, 'out', 'ringkasan.json');
    const content = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...content, files: [{ ...content.files[0], ...changes }] }));
    await expect(run({ retryFailed: true })).rejects.toMatchObject({ exit: 3 });
    expect(await run()).toEqual({ exit: 0, status: ['1.xlsx selesai'] });
  });

  it('a folder where a report was costs that workbook alone, told in a sentence', async () => {
    copyBuku('1.xlsx', '2.xlsx');
    await run();
    rmSync(join(cwd, 'out', `${OUTPUT_NAME}.json`));
    mkdirSync(join(cwd, 'out', `${OUTPUT_NAME}.json`));
    const messages: string[] = [];
    expect(await run({}, (e) => messages.push(e.message))).toEqual({
      exit: 6,
      status: ['1.xlsx gagal', '2.xlsx tetap'],
    });
    expect(messages).toContain(`${OUTPUT_NAME}.json adalah folder, bukan berkas; beri nama lain`);
  });

  it('refuses --retry-failed without a summary, and a folder without workbooks', async () => {
    await expect(run()).rejects.toMatchObject({ exit: 3 });
    copyBuku('1.xlsx');
    await expect(run({ retryFailed: true })).rejects.toMatchObject({ exit: 3 });
  });

  it('stops at the first failure with --fail-fast', async () => {
    writeFileSync(join(cwd, 'buku', '1.xlsx'), 'bukan buku kerja');
    copyBuku('2.xlsx');
    expect(await run({ failFast: true })).toEqual({ exit: 6, status: ['1.xlsx gagal', '2.xlsx terputus'] });
  });

  it('leaves a summary when interrupted, from which the next run goes on', async () => {
    copyBuku('1.xlsx', '2.xlsx', '3.xlsx', '4.xlsx');
    const interruption = new AbortController();
    const { exit, status } = await run({}, () => interruption.abort(), interruption.signal);
    expect(exit).toBe(130);
    // What was under way is finished, nothing more is begun.
    expect([status[0], status[3]]).toEqual(['1.xlsx selesai', '4.xlsx terputus']);
    const built = status.filter((s) => s.endsWith('selesai')).length;
    const handled: string[] = [];
    expect((await run({ retryFailed: true }, (e) => handled.push(e.file))).exit).toBe(0);
    expect(handled).toHaveLength(4 - built);
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(6);
  });

  it('shares the files out over shards, each with its own summary', async () => {
    const all = Array.from({ length: 6 }, (_, k) => `${k}.xlsx`);
    copyBuku(...all);
    const first = await run({ shard: { i: 1, n: 2 } });
    const second = await run({ shard: { i: 2, n: 2 } });
    expect([...first.status, ...second.status].sort()).toEqual(all.map((n) => `${n} selesai`));
    const outputs = readdirSync(join(cwd, 'out'));
    expect(outputs.filter((n) => n.startsWith('kecamatan'))).toHaveLength(6);
    expect(outputs).toContain('ringkasan-1-dari-2.json');
  });
});
