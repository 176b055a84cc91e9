import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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
    await expect.poll(() => out, { timeout: 90_000 }).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?kunci=[0-9a-f]{32}\n$/);
    await expect.poll(() => told, { timeout: 90_000 }).toContain('Ctrl-C');
    expect((await fetch(out.trim())).status).toBe(200);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(told).toContain('Dihentikan; pratinjau selesai.');
  },
);

test.runIf(process.platform === 'linux').each([
  ['opens the standard browser', [], true],
  ['--tanpa-buka does not', ['--tanpa-buka'], false],
])('%s', async (_, flags, isOpened) => {
  const folder = mkdtempSync(join(tmpdir(), 'uji-pratinjau-'));
  writeFileSync(join(folder, 'q2.xlsx'), await makeBuku());
  const opened = join(folder, 'dibuka.txt');
  // What stands for the browser of the desktop.
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" > '${opened}'\n`, { mode: 0o755 });
  const line = [
    '--import',
    import.meta.resolve('tsx'),
    join(ROOT, 'test/support/command-line.ts'),
    'preview',
    'q2.xlsx',
  ];
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const child = spawn(process.execPath, [...line, ...flags], { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let out = '';
  child.stdout.on('data', (part) => {
    out += part;
  });
  await expect.poll(() => out, { timeout: 90_000 }).toMatch(/^http:.*\n$/);
  if (isOpened)
    await expect.poll(() => existsSync(opened) && readFileSync(opened, 'utf8'), { timeout: 30_000 }).toBe(out);
  else await new Promise((resolve) => setTimeout(resolve, 500));
  child.kill('SIGTERM');
  await ended;
  expect(existsSync(opened)).toBe(isOpened);
});

// Two minutes pass at once there.
const QUICK = `data:text/javascript,${encodeURIComponent(
  'const wait = setTimeout; globalThis.setTimeout = (done, ms, ...given) => wait(done, ms === 120_000 ? 1 : ms, ...given);',
)}`;

test.each([
  ['ends by itself after two minutes without a page', [], 'Tidak ada halaman terbuka selama dua menit'],
  ['--tetap stays until it is ended', ['--tetap'], 'Dihentikan'],
])('%s', async (_, flags, reason) => {
  const line = ['--import', QUICK, '--import', 'tsx', 'test/support/command-line.ts', 'preview', '--tanpa-buka'];
  const child = spawn(process.execPath, [...line, ...flags], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, told] = ['', ''];
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    told += part;
  });
  const ended = new Promise((resolve) => child.once('close', (exit) => resolve(exit)));
  await expect.poll(() => out, { timeout: 90_000 }).toMatch(/^http:.*\n$/);
  if (flags.length > 0) {
    expect((await fetch(out.trim())).status).toBe(200);
    child.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
  expect(told).toContain(`${reason}; pratinjau selesai.`);
});
