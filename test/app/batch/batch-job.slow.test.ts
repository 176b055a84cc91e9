import { readdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REPORT_KINDS } from '../../../src/app/outputs/outputs.ts';

import { OUTPUT_NAME, prepareExampleBatch } from './example-batch.ts';

const { path, copyBuku, run } = prepareExampleBatch();

describe('many workbooks in one run', () => {
  it('takes up with --retry-failed what has no report of a kind asked for, or no longer', async () => {
    copyBuku('1.xlsx', '2.xlsx');
    await run();
    rmSync(path('out', `${OUTPUT_NAME}.json`));
    const handled: string[] = [];
    const rerun = (changes = {}) => run({ retryFailed: true, ...changes }, (e) => handled.push(e.file));
    expect((await rerun()).status).toEqual(['1.xlsx selesai', '2.xlsx selesai']);
    expect(handled.splice(0)).toEqual(['buku/1.xlsx']);
    await rerun({ kinds: REPORT_KINDS.filter(({ ending }) => ending === 'html') });
    expect(handled.sort()).toEqual(['buku/1.xlsx', 'buku/2.xlsx']);
    expect(readdirSync(path('out'))).toContain(`${OUTPUT_NAME}.html`);
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
    expect(readdirSync(path('out'))).toHaveLength(6);
  });

  it('shares the files out over shards, each with its own summary', async () => {
    const all = Array.from({ length: 6 }, (_, k) => `${k}.xlsx`);
    copyBuku(...all);
    const first = await run({ shard: { i: 1, n: 2 } });
    const second = await run({ shard: { i: 2, n: 2 } });
    expect([...first.status, ...second.status].sort()).toEqual(all.map((n) => `${n} selesai`));
    const outputs = readdirSync(path('out'));
    expect(outputs.filter((n) => n.startsWith('kecamatan'))).toHaveLength(6);
    expect(outputs).toContain('ringkasan-1-dari-2.json');
  });
});
