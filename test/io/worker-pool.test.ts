import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type WorkerPool, workerPool } from '../../src/app/shared/worker-pool.ts';

/** Answers a number with its double and the thread's id; throws for a negative one, ends the thread for zero. */
const MODUL = `import { parentPort, threadId, workerData } from 'node:worker_threads';
parentPort.on('message', (n) => {
  if (n === 0) process.exit(3);
  parentPort.postMessage(n < 0 ? { thrown: new RangeError('negatif: ' + n) } : { result: [workerData.kali * n, threadId] });
});`;

let folder: string;
let modul: URL;
const pools: WorkerPool<number, readonly [number, number]>[] = [];
const buka = (size: number) => {
  const pool = workerPool<number, readonly [number, number]>(modul, size, { kali: 2 });
  pools.push(pool);
  return pool;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-utas-'));
  writeFileSync(join(folder, 'utas.mjs'), MODUL);
  modul = pathToFileURL(join(folder, 'utas.mjs'));
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  rmSync(folder, { recursive: true, force: true });
});

it('gives each task its own result, over all threads, however many wait', async () => {
  const pool = buka(2);
  const hasil = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => pool.run(n)));
  expect(hasil.map(([nilai]) => nilai)).toEqual([2, 4, 6, 8, 10, 12, 14, 16]);
  expect(new Set(hasil.map(([, utas]) => utas)).size).toBe(2);
});

it('rejects with what a task throws and goes on with the next', async () => {
  const pool = buka(1);
  await expect(pool.run(-1)).rejects.toThrow('negatif: -1');
  expect((await pool.run(4))[0]).toBe(8);
});

it('rejects when the thread ends instead of waiting for ever', async () => {
  await expect(buka(1).run(0)).rejects.toThrow('a thread ended while it was at work');
});
