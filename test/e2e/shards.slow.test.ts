import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unit, writeBuku } from '../support/write-buku.ts';

const SHARDS = [1, 2, 3, 4, 5, 6, 7, 8];
const COUNT = 64;
const COMMAND = join(import.meta.dirname, '../../bin/lapkin.js');
const WORKBOOKS = Array.from({ length: COUNT }, (_, i) => `buku/${i % 5}/${i}.xlsx`);
let cwd = '';

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-bagian-'));
  for (const [i, path] of WORKBOOKS.entries()) await writeBuku(join(cwd, path), unit(`Kecamatan ${i}`));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Runs one shard over the folder; with `lines` it is killed, as a machine that goes down, once that many files are told. */
function runShard(shard: number, lines = Number.POSITIVE_INFINITY): Promise<number | string | null> {
  const args = [COMMAND, 'batch', 'buku', '-o', 'out', '--to', 'html', '--shard', `${shard}/8`];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
    if ((stderr.match(/^\[/gm)?.length ?? 0) >= lines) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.once('close', (exit, signal) => resolve(signal ?? exit)));
}

interface Entry {
  readonly file: string;
  readonly status: string;
  readonly outputs: readonly { readonly file: string; readonly sha256: string }[];
}
const readEntries = (shard: number): readonly Entry[] =>
  JSON.parse(readFileSync(join(cwd, 'out', `ringkasan-${shard}-dari-8.json`), 'utf8')).files;
const listReports = () =>
  readdirSync(join(cwd, 'out'))
    .filter((name) => name.endsWith('.html'))
    .sort();

describe('eight shards of one quarter, on machines that go down', () => {
  it('nothing is done twice and nothing is lost: killed at different points, started again, all reports are there once', async () => {
    // Odd shards are killed after 1, 2, 3 or 4 files; the even ones go through beside them.
    const ends = await Promise.all(
      SHARDS.map((shard) => runShard(shard, shard % 2 === 1 ? (shard + 1) / 2 : undefined)),
    );
    expect(ends).toEqual(SHARDS.map((shard) => (shard % 2 === 1 ? 'SIGKILL' : 0)));
    const times = new Map(listReports().map((name) => [name, statSync(join(cwd, 'out', name)).mtimeMs]));
    const finished = SHARDS.filter((shard) => shard % 2 === 0)
      .flatMap(readEntries)
      .flatMap((entry) => entry.outputs);
    expect(finished.length).toBeGreaterThan(8);

    expect(await Promise.all(SHARDS.map((shard) => runShard(shard)))).toEqual(SHARDS.map(() => 0));
    const entries = SHARDS.flatMap(readEntries);
    expect(entries.map((entry) => entry.file).sort()).toEqual([...WORKBOOKS].sort());
    const outputs = entries.flatMap((entry) => entry.outputs);
    expect(outputs.map((output) => output.file).sort()).toEqual(listReports());
    expect(new Set(outputs.map((output) => output.file)).size).toBe(COUNT);
    for (const { file, sha256 } of outputs)
      expect([
        file,
        createHash('sha256')
          .update(readFileSync(join(cwd, 'out', file)))
          .digest('hex'),
      ]).toEqual([file, sha256]);
    // What the shards that were not killed had made was not made again.
    for (const { file } of finished) expect(statSync(join(cwd, 'out', file)).mtimeMs).toBe(times.get(file));
    expect(readdirSync(join(cwd, 'out')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('rekap over the folder of the workbooks is one table of all units', async () => {
    const child = spawn(process.execPath, [COMMAND, 'rekap', 'buku', '-o', 'rekap.json'], { cwd, stdio: 'ignore' });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    const { unit: units } = JSON.parse(readFileSync(join(cwd, 'rekap.json'), 'utf8'));
    const names = WORKBOOKS.map((_, i) => `Kecamatan ${i}`);
    expect(units.map((u: { unit: string }) => u.unit).sort()).toEqual(names.sort());
  });
});
