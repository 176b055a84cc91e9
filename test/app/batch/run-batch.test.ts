import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRuns, sampled } from '../../support/random-runs.ts';

import { OUTPUT_NAME, prepareExampleBatch } from './example-batch.ts';

const { path, copyBuku, run } = prepareExampleBatch();

describe('batch', () => {
  it('builds what it can, gives two of one identity two names, and tells what failed', async () => {
    copyBuku('1.xlsx', '2.xlsx');
    writeFileSync(path('buku', 'rusak.xlsx'), 'bukan buku kerja');
    expect(await run()).toEqual({
      exit: 6,
      status: ['1.xlsx selesai', '2.xlsx selesai', 'rusak.xlsx gagal'],
    });
    expect(readdirSync(path('out')).sort()).toEqual([
      `${OUTPUT_NAME}-2.json`,
      `${OUTPUT_NAME}.json`,
      'ringkasan.json',
      'ringkasan.xlsx',
    ]);
    const summary = JSON.parse(readFileSync(path('out', 'ringkasan.json'), 'utf8'));
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
    rmSync(path('out', `${OUTPUT_NAME}.json`));
    expect((await run()).status).toEqual(['1.xlsx selesai', '2.xlsx tetap']);
    expect((await run({ now: new Date(1000) })).status).toEqual(['1.xlsx selesai', '2.xlsx selesai']);
    expect((await run({ now: new Date(1000), rebuild: true })).status).toEqual(['1.xlsx selesai', '2.xlsx selesai']);
    expect(readdirSync(path('out'))).toHaveLength(4);
  });

  it('that another run took its folder from while it slept writes nothing over it', async () => {
    copyBuku('1.xlsx', '2.xlsx');
    const other = `${JSON.stringify({ host: 'lain', pid: 1, since: '2025-07-01T02:00:00.000Z' })}\n`;
    const takeOver = () => {
      rmSync(path('out', '.ringkasan.kunci'));
      writeFileSync(path('out', '.ringkasan.kunci'), other);
      writeFileSync(path('out', 'ringkasan.json'), 'milik yang lain');
    };
    await expect(run({}, takeOver)).rejects.toMatchObject({
      exit: 4,
      message: expect.stringContaining('diambil alih'),
    });
    expect(readFileSync(path('out', 'ringkasan.json'), 'utf8')).toBe('milik yang lain');
    expect(readFileSync(path('out', '.ringkasan.kunci'), 'utf8')).toBe(other);
    expect(readdirSync(path('out')).sort()).toEqual(['.ringkasan.kunci', `${OUTPUT_NAME}.json`, 'ringkasan.json']);
  });

  it.runIf(allRuns())('builds again what an earlier version of lapkin made', async () => {
    copyBuku('1.xlsx');
    await run();
    const other = () => run({}, undefined, undefined, '0.0.1');
    expect((await other()).status).toEqual(['1.xlsx selesai']);
    expect((await other()).status).toEqual(['1.xlsx tetap']);
  });

  it.runIf(allRuns())('takes up only the failed ones with --retry-failed', async () => {
    copyBuku('1.xlsx');
    writeFileSync(path('buku', '2.xlsx'), 'bukan buku kerja');
    await run();
    copyBuku('2.xlsx');
    const handled: string[] = [];
    expect(await run({ retryFailed: true }, (e) => handled.push(e.file))).toEqual({
      exit: 0,
      status: ['1.xlsx selesai', '2.xlsx selesai'],
    });
    expect(handled).toEqual(['buku/2.xlsx']);
  });

  const EDITED: readonly [string, object][] = [
    ['outputs without a name', { outputs: [{}] }],
    ['no output at all', { outputs: [null] }],
    ['no findings', { findings: null }],
    ['a status of another kind', { status: 'baik' }],
  ];
  it.each(sampled(EDITED))('passes over a summary that somebody has edited: %s', async (_, changes) => {
    copyBuku('1.xlsx');
    await run();
    const file = path('out', 'ringkasan.json');
    const content = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...content, files: [{ ...content.files[0], ...changes }] }));
    await expect(run({ retryFailed: true })).rejects.toMatchObject({ exit: 3 });
    expect(await run()).toEqual({ exit: 0, status: ['1.xlsx selesai'] });
  });

  it.runIf(allRuns())('a folder where a report was costs that workbook alone, told in a sentence', async () => {
    copyBuku('1.xlsx', '2.xlsx');
    await run();
    rmSync(path('out', `${OUTPUT_NAME}.json`));
    mkdirSync(path('out', `${OUTPUT_NAME}.json`));
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
    writeFileSync(path('buku', '1.xlsx'), 'bukan buku kerja');
    copyBuku('2.xlsx');
    expect(await run({ failFast: true })).toEqual({ exit: 6, status: ['1.xlsx gagal', '2.xlsx terputus'] });
  });
});
