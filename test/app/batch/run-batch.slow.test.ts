import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { useBatchFolder } from '../../support/batch-folder.ts';
import { unit } from '../../support/write-buku.ts';

// Whole workbooks are written and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
const { path, runHere, addBuku, listFolder, readSummary, status } = useBatchFolder();

describe('one output folder', () => {
  it('never takes the name of a report that a run over other files made', async () => {
    for (const n of ['1.xlsx', '2.xlsx', '3.xlsx']) await addBuku(n, unit('Dinas'));
    for (const n of ['1', '2', '3']) await runHere('batch', `buku/${n}.xlsx`, '-o', 'out', '--to', 'json');
    expect(listFolder().filter((n) => n.startsWith('dinas'))).toHaveLength(3);
    // All three are known as unchanged, also under another spelling of their path.
    await runHere('batch', path('buku'), '-o', 'out', '--to', 'json');
    expect(Object.values(status())).toEqual(['tetap', 'tetap', 'tetap']);
    expect(readSummary().others).toEqual([]);
  });

  it('output into the input folder: earlier tables are no workbooks, lock and hidden files neither', async () => {
    await addBuku('a.xlsx', unit('A'));
    await addBuku('sub folder/ü b.xlsm', unit('B'));
    for (const n of ['~$a.xlsx', '.~lock.a.xlsx#', '._a.xlsx', 'catatan.txt']) writeFileSync(path('buku', n), '');
    mkdirSync(path('buku', 'arsip.xlsx'));
    for (let k = 0; k < 2; k++) {
      expect((await runHere('batch', 'buku', '-o', 'buku', '--to', 'json')).exit).toBe(0);
      expect((await runHere('rekap', 'buku', '-o', 'buku/rekap.xlsx')).exit).toBe(0);
    }
    expect(status('buku/ringkasan.json')).toEqual({
      'buku/a.xlsx': 'tetap',
      'buku/sub folder/ü b.xlsm': 'tetap',
    });
    expect((await runHere('batch', 'buku/*.xlsx', '-o', 'buku', '--to', 'json')).exit).toBe(0);
    expect(Object.keys(status('buku/ringkasan.json'))).toEqual(['buku/a.xlsx']);
  });
});

describe('shards', () => {
  it('make all of the files between them, none twice, into one folder without meeting', async () => {
    const all = Array.from({ length: 7 }, (_, k) => `${k}.xlsx`);
    for (const n of all) await addBuku(n, unit('Kecamatan yang sama'));
    const shards = await Promise.all(
      [1, 2, 3].map((i) => runHere('batch', 'buku', '-o', 'out', '--to', 'json', '--shard', `${i}/3`)),
    );
    expect(shards.map((b) => b.exit)).toEqual([0, 0, 0]);
    const files = [1, 2, 3].flatMap((i) => Object.keys(status(`out/ringkasan-${i}-dari-3.json`)));
    expect(files.sort()).toEqual(all.map((n) => `buku/${n}`));
    expect(listFolder().filter((n) => n.startsWith('kecamatan'))).toHaveLength(7);
    // The same part takes the same files again, however they are named.
    for (const i of [1, 2, 3]) {
      await runHere('batch', path('buku'), '-o', 'out', '--to', 'json', '--shard', `${i}/3`);
    }
    const again = [1, 2, 3].flatMap((i) => Object.values(status(`out/ringkasan-${i}-dari-3.json`)));
    expect(again).toEqual(Array(7).fill('tetap'));
  });
});
