import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jalankan } from './proses.ts';

const AKAR = resolve(import.meta.dirname, '../..');
const CONTOH = ['kalaena-2024-tw2', 'kalaena-2024-tw2-asli', 'dinas-contoh-2025-tw3'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-banyak-'));
  mkdirSync(join(folder, 'buku'));
  for (let i = 0; i < 27; i++) {
    const nama = `${String(i).padStart(2, '0')}.xlsx`;
    copyFileSync(join(AKAR, `examples/${CONTOH[i % 3]}.xlsx`), join(folder, 'buku', nama));
  }
  writeFileSync(join(folder, 'buku', '27.xlsx'), 'bukan buku kerja');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const terbangun = (...args: string[]) =>
  spawnSync(process.execPath, [join(AKAR, 'bin/lapkin.js'), 'check', 'buku/*.xlsx', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

it.each([
  ['text', []],
  ['json', ['--format', 'json']],
  ['flags', ['--format', 'json', '--triwulan', 'I', '--select', 'keuangan/*']],
])('28 workbooks in threads give what one thread gives: %s', async (_nama, args) => {
  const utas = terbangun(...args);
  const sendiri = await jalankan(['check', 'buku/*.xlsx', ...args], { cwd: folder, env: { NO_COLOR: '1' } });
  expect(utas.status).toBe(sendiri.exit);
  expect(utas.stdout).toBe(sendiri.stdout);
  expect(utas.stdout).toContain('27.xlsx');
});

it('settings that cannot be used end it with their sentence, from a thread too', () => {
  writeFileSync(join(folder, 'buku', 'lapkin.config.json'), '{ "Kertaz": "F4" }');
  const { status, stderr } = terbangun();
  rmSync(join(folder, 'buku', 'lapkin.config.json'));
  expect(status).toBe(2);
  expect(stderr).toContain('lapkin.config.json');
  expect(stderr).toContain('Kertaz');
});
