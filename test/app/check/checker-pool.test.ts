import { describe, expect, it } from 'vitest';
import { checkEach } from '../../../src/app/check/check-files.ts';
import { type CheckerPool, countCheckerThreads } from '../../../src/app/check/checker-pool.ts';
import type { CheckedFile } from '../../../src/findings/check-report.ts';
import { parseSelection } from '../../../src/findings/selection.ts';

const makeChecked = (file: string): CheckedFile => ({
  file,
  triwulan: 2,
  year: 2024,
  sheets: [],
  subKegiatan: 0,
  checked: 0,
  notChecked: 0,
  notCheckedBecause: [],
  findings: [],
});

const options = (threads: (files: number) => CheckerPool | null) => ({
  cwd: '/',
  limits: {},
  selection: parseSelection([], [], []),
  strict: false,
  readStdin: () => Promise.reject(new Error('not asked for')),
  threads,
});
const refuseHere = (): CheckedFile => {
  throw new Error('checked here, not in a thread');
};

describe('memeriksa banyak buku kerja', () => {
  it.each([
    [1, 8, 0],
    [23, 8, 0],
    [24, 8, 4],
    [1000, 2, 2],
    [1000, 1, 0],
  ])('%i buku di %i inti: %i utas', (fileCount, cores, threads) => {
    expect(countCheckerThreads(fileCount, cores)).toBe(threads);
  });

  it('hasil keluar menurut urutan berkas walau utas selesai tidak berurutan, dan utas ditutup', async () => {
    let closed = 0;
    let running = 0;
    let most = 0;
    const checkerPool: CheckerPool = {
      count: 2,
      check: async (file) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, file === 'a.xlsx' ? 30 : 1));
        running--;
        return makeChecked(file);
      },
      close: async () => {
        closed++;
      },
    };
    const files = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx', 'f.xlsx'];
    const outputs: string[] = [];
    for await (const c of checkEach(
      files,
      refuseHere,
      options(() => checkerPool),
    ))
      outputs.push(c.file);
    expect(outputs).toEqual(files);
    // Memory holds no more than twice as many workbooks as there are threads.
    expect(most).toBe(4);
    expect(closed).toBe(1);
  });

  it('galat sebuah utas sampai ke pemanggil, dan utas ditutup', async () => {
    let closed = false;
    const checkerPool: CheckerPool = {
      count: 2,
      check: (file) =>
        file === 'b.xlsx' ? Promise.reject(new Error('rusak')) : Promise.resolve(makeChecked(file)),
      close: async () => {
        closed = true;
      },
    };
    const run = async () => {
      for await (const _ of checkEach(
        ['a.xlsx', 'b.xlsx', 'c.xlsx'],
        refuseHere,
        options(() => checkerPool),
      ));
    };
    await expect(run()).rejects.toThrow('rusak');
    expect(closed).toBe(true);
  });
});
