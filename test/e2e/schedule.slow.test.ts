import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putCommandOnPath } from '../support/command-on-path.ts';
import { testBrowser } from '../support/test-browser.ts';
import { unit, writeBuku } from '../support/write-buku.ts';

const SCHEDULE_FOLDER = join(import.meta.dirname, '../../scripts/jadwal');
const hasServiceManager = spawnSync('systemd-analyze', ['--version']).status === 0;
let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin jadwal é '));
  await writeBuku(join(folder, 'buku kerja', 'a.xlsx'), unit('Kecamatan A'));
  await writeBuku(join(folder, 'buku kerja', 'b.xlsx'), unit('Kecamatan B'));
  writeFileSync(join(folder, 'buku kerja', 'c.xlsx'), 'bukan buku kerja');
  const { path, env: ownEnvironment } = await testBrowser();
  env = {
    ...process.env,
    ...ownEnvironment,
    LAPKIN_BROWSER: path,
    PATH: putCommandOnPath(join(folder, 'bin')),
    TANGGAL: '2024-07',
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runScript = () =>
  spawnSync('sh', [join(SCHEDULE_FOLDER, 'laporan-triwulan.sh'), join(folder, 'buku kerja'), join(folder, 'laporan')], {
    env,
    encoding: 'utf8',
  });
const result = () => readdirSync(join(folder, 'laporan', '2024-tw-2')).sort();
const readSummary = () => JSON.parse(readFileSync(join(folder, 'laporan', '2024-tw-2', 'ringkasan.json'), 'utf8'));

describe('the script of cron and systemd, with lapkin itself', () => {
  it('makes what can be made, tells what cannot, and ends with 6', () => {
    const { status, stderr } = runScript();
    expect([status, stderr]).toEqual([6, expect.stringContaining('lapkin berakhir dengan kode 6; lihat ')]);
    expect(result()).toEqual([
      'kecamatan-a-camat-2024-tw-ii.pdf',
      'kecamatan-b-camat-2024-tw-ii.pdf',
      'rekap.xlsx',
      'ringkasan.json',
      'ringkasan.xlsx',
    ]);
    expect(readSummary().summary).toMatchObject({ files: 3, failed: 1 });
  });

  it('run again after the repair it makes only that one, and ends with 0', async () => {
    await writeBuku(join(folder, 'buku kerja', 'c.xlsx'), unit('Kecamatan C'));
    expect(runScript().status).toBe(0);
    expect(readSummary().summary).toEqual({ files: 3, done: 1, unchanged: 2, failed: 0 });
    expect(result()).toContain('kecamatan-c-camat-2024-tw-ii.pdf');
  });

  it('ends with 127 where there is no lapkin', () => {
    const without = { ...env, PATH: '/usr/bin:/bin', LAPKIN: '/tidak/ada/lapkin' };
    const run = spawnSync('sh', [join(SCHEDULE_FOLDER, 'laporan-triwulan.sh'), folder, join(folder, 'x')], {
      env: without,
    });
    expect(run.status).toBe(127);
  });
});

describe.runIf(hasServiceManager || process.env.LAPKIN_ALAT_LENGKAP === '1')('the systemd units', () => {
  it('are valid', () => {
    const unitFolder = join(mkdtempSync(join(tmpdir(), 'lapkin-unit-')));
    copyFileSync(join(SCHEDULE_FOLDER, 'lapkin-triwulan.timer'), join(unitFolder, 'lapkin-triwulan.timer'));
    const service = readFileSync(join(SCHEDULE_FOLDER, 'lapkin-triwulan.service'), 'utf8');
    const scriptPath = join(unitFolder, 'laporan-triwulan.sh');
    writeFileSync(scriptPath, '#!/bin/sh\n', { mode: 0o755 });
    const installed = service.replace('/usr/local/bin/laporan-triwulan.sh', scriptPath);
    expect(installed).not.toBe(service);
    writeFileSync(join(unitFolder, 'lapkin-triwulan.service'), installed);
    mkdirSync(join(unitFolder, 'kosong'));
    const { status, stderr } = spawnSync(
      'systemd-analyze',
      ['verify', '--man=no', join(unitFolder, 'lapkin-triwulan.timer'), join(unitFolder, 'lapkin-triwulan.service')],
      { encoding: 'utf8' },
    );
    const about = stderr.split('\n').filter((b) => b.includes('lapkin'));
    expect([status, about]).toEqual([0, []]);
    rmSync(unitFolder, { recursive: true });
  });

  it('run at two in the morning of the first day after each quarter', () => {
    const when =
      /^OnCalendar=(.+)$/m.exec(readFileSync(join(SCHEDULE_FOLDER, 'lapkin-triwulan.timer'), 'utf8'))?.[1] ?? '';
    const argv = ['calendar', '--iterations=5', '--base-time=2025-02-15 00:00:00', when];
    const { stdout } = spawnSync('systemd-analyze', argv, {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
    });
    const moments = [...stdout.matchAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g)].map((m) => m[0]);
    expect(moments.slice(-5)).toEqual([
      '2025-04-01 02:00:00',
      '2025-07-01 02:00:00',
      '2025-10-01 02:00:00',
      '2026-01-01 02:00:00',
      '2026-04-01 02:00:00',
    ]);
  });
});
