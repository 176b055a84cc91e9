import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLES = ['kalaena-2024-tw2', 'kalaena-2024-tw2-asli', 'dinas-contoh-2025-tw3'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-banyak-'));
  mkdirSync(join(folder, 'buku'));
  for (let i = 0; i < 27; i++) {
    const name = `${String(i).padStart(2, '0')}.xlsx`;
    copyFileSync(join(ROOT, `examples/${EXAMPLES[i % 3]}.xlsx`), join(folder, 'buku', name));
  }
  writeFileSync(join(folder, 'buku', '27.xlsx'), 'bukan buku kerja');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runBuilt = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'bin/lapkin.js'), 'check', 'buku/*.xlsx', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

it.each([
  ['text', []],
  ['json', ['--format', 'json']],
  ['flags', ['--format', 'json', '--triwulan', 'I', '--select', 'keuangan/*']],
])('28 workbooks in threads give what one thread gives: %s', async (_name, args) => {
  const threaded = runBuilt(...args);
  const alone = await runCommand(['check', 'buku/*.xlsx', ...args], { cwd: folder, env: { NO_COLOR: '1' } });
  expect(threaded.status).toBe(alone.exit);
  expect(threaded.stdout).toBe(alone.stdout);
  expect(threaded.stdout).toContain('27.xlsx');
});

it('settings that cannot be used end it with their sentence, from a thread too', () => {
  writeFileSync(join(folder, 'buku', 'lapkin.config.json'), '{ "Kertaz": "F4" }');
  const { status, stderr } = runBuilt();
  rmSync(join(folder, 'buku', 'lapkin.config.json'));
  expect(status).toBe(2);
  expect(stderr).toContain('lapkin.config.json');
  expect(stderr).toContain('Kertaz');
});
