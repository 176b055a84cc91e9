import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { SUMMARY_JSON } from '../../../src/app/batch/batch-summary.ts';
import { EXIT } from '../../../src/findings/failure.ts';
import { runCommand } from '../../support/run-command.ts';
import { unit, writeBuku } from '../../support/write-buku.ts';

let cwd = '';
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-catatan-'));
  await writeBuku(join(cwd, 'buku/a.xlsx'), unit('Dinas A'));
  mkdirSync(join(cwd, 'buku/b'), { recursive: true });
  await writeBuku(join(cwd, 'buku/b.xlsx'), { ...unit('Dinas B'), triwulan: null });
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (...argv: readonly string[]) =>
  runCommand(['batch', 'buku', '-o', 'out', '--to', 'json', ...argv], { cwd });
const readLines = () =>
  readFileSync(join(cwd, 'jalan.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('--log has a line of JSON for each workbook as it ends, as ringkasan.json has it, and keeps those of runs before', async () => {
  expect((await run('--log', 'jalan.jsonl')).exit).toBe(EXIT.partial);
  const summary = z.parse(SUMMARY_JSON, JSON.parse(readFileSync(join(cwd, 'out/ringkasan.json'), 'utf8')));
  const lines = readLines();
  const byFile = (a: { file: string }, b: { file: string }) => a.file.localeCompare(b.file);
  expect(lines.map(({ time: _, ...entry }) => entry).sort(byFile)).toEqual(summary.files);
  for (const { time } of lines) expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(lines.map(({ status }) => status).sort()).toEqual(['selesai', 'temuan']);

  await run('--log', 'jalan.jsonl');
  expect(
    readLines()
      .map(({ status }) => status)
      .sort(),
  ).toEqual(['selesai', 'temuan', 'temuan', 'tetap']);
});

test('a log that cannot be written is told before any work', async () => {
  const { exit, stderr } = await run('--log', 'tidak-ada/jalan.jsonl', '-o', 'lain');
  expect([exit, stderr]).toEqual([EXIT.output, expect.stringContaining('tidak-ada tidak ada')]);
  expect(stderr).not.toContain('[1/2]');
});
