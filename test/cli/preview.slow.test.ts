import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeBuku } from '../support/write-buku.ts';

const ROOT = join(import.meta.dirname, '../..');

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'tells its address, serves it, and ends well with %s',
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'uji-pratinjau-'));
    const path = join(folder, 'q2.xlsx');
    writeFileSync(path, await makeBuku());
    const line = ['--import', 'tsx', 'test/support/command-line.ts', 'preview', path, '--tanpa-buka'];
    const child = spawn(process.execPath, line, { cwd: ROOT });
    let [out, told] = ['', ''];
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      told += part;
    });
    const ended = new Promise((resolve) => child.once('exit', (exit) => resolve(exit)));
    await expect.poll(() => out, { timeout: 60_000 }).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?kunci=[0-9a-f]{32}\n$/);
    await expect.poll(() => told, { timeout: 60_000 }).toContain('Ctrl-C');
    expect((await fetch(out.trim())).status).toBe(200);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(told).toContain('Dihentikan; pratinjau selesai.');
  },
);
