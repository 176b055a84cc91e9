import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type WorkerPool, workerPool } from '../../../src/app/shared/worker-pool.ts';

/** Answers a number with its double and the thread's id; throws for a negative one, ends the thread for zero. */
const MODULE_SOURCE = `import { parentPort, threadId, workerData } from 'node:worker_threads';
parentPort.on('message', (n) => {
  if (n === 0) process.exit(3);
  parentPort.postMessage(n < 0 ? { thrown: new RangeError('negatif: ' + n) } : { result: [workerData.kali * n, threadId] });
});`;

let folder: string;
let moduleUrl: URL;
const pools: WorkerPool<number, readonly [number, number]>[] = [];
const openPool = (size: number) => {
  const pool = workerPool<number, readonly [number, number]>(moduleUrl, size, { kali: 2 });
  pools.push(pool);
  return pool;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-utas-'));
  writeFileSync(join(folder, 'utas.mjs'), MODULE_SOURCE);
  moduleUrl = pathToFileURL(join(folder, 'utas.mjs'));
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  rmSync(folder, { recursive: true, force: true });
});

it('gives each task its own result, over all threads, however many wait', async () => {
  const pool = openPool(2);
  const result = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => pool.run(n)));
  expect(result.map(([value]) => value)).toEqual([2, 4, 6, 8, 10, 12, 14, 16]);
  expect(new Set(result.map(([, thread]) => thread)).size).toBe(2);
});

it('rejects with what a task throws and goes on with the next', async () => {
  const pool = openPool(1);
  await expect(pool.run(-1)).rejects.toThrow('negatif: -1');
  expect((await pool.run(4))[0]).toBe(8);
});

it('rejects when the thread ends instead of waiting for ever', async () => {
  await expect(openPool(1).run(0)).rejects.toThrow('a thread ended while it was at work');
});
