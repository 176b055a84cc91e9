import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tulisBuku, unit } from '../support/buku-uji.ts';
import { lapkinDiPath } from '../support/lapkin-di-path.ts';
import { testBrowser } from '../support/peramban.ts';

const JADWAL = join(import.meta.dirname, '../../scripts/jadwal');
const adaSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin jadwal é '));
  await tulisBuku(join(folder, 'buku kerja', 'a.xlsx'), unit('Kecamatan A'));
  await tulisBuku(join(folder, 'buku kerja', 'b.xlsx'), unit('Kecamatan B'));
  writeFileSync(join(folder, 'buku kerja', 'c.xlsx'), 'bukan buku kerja');
  const { path, env: milik } = await testBrowser();
  env = {
    ...process.env,
    ...milik,
    LAPKIN_BROWSER: path,
    PATH: lapkinDiPath(join(folder, 'bin')),
    TANGGAL: '2024-07',
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const skrip = () =>
  spawnSync(
    'sh',
    [join(JADWAL, 'laporan-triwulan.sh'), join(folder, 'buku kerja'), join(folder, 'laporan')],
    {
      env,
      encoding: 'utf8',
    },
  );
const hasil = () => readdirSync(join(folder, 'laporan', '2024-tw-2')).sort();
const ringkasan = () =>
  JSON.parse(readFileSync(join(folder, 'laporan', '2024-tw-2', 'ringkasan.json'), 'utf8'));

describe('the script of cron and systemd, with lapkin itself', () => {
  it('makes what can be made, tells what cannot, and ends with 6', () => {
    const { status, stderr } = skrip();
    expect([status, stderr]).toEqual([6, expect.stringContaining('lapkin berakhir dengan kode 6; lihat ')]);
    expect(hasil()).toEqual([
      'kecamatan-a-camat-2024-tw-ii.pdf',
      'kecamatan-b-camat-2024-tw-ii.pdf',
      'rekap.xlsx',
      'ringkasan.json',
      'ringkasan.xlsx',
    ]);
    expect(ringkasan().summary).toMatchObject({ files: 3, failed: 1 });
  });

  it('run again after the repair it makes only that one, and ends with 0', async () => {
    await tulisBuku(join(folder, 'buku kerja', 'c.xlsx'), unit('Kecamatan C'));
    expect(skrip().status).toBe(0);
    expect(ringkasan().summary).toEqual({ files: 3, done: 1, unchanged: 2, failed: 0 });
    expect(hasil()).toContain('kecamatan-c-camat-2024-tw-ii.pdf');
  });

  it('ends with 127 where there is no lapkin', () => {
    const tanpa = { ...env, PATH: '/usr/bin:/bin', LAPKIN: '/tidak/ada/lapkin' };
    const jalan = spawnSync('sh', [join(JADWAL, 'laporan-triwulan.sh'), folder, join(folder, 'x')], {
      env: tanpa,
    });
    expect(jalan.status).toBe(127);
  });
});

describe.runIf(adaSystemd || process.env.LAPKIN_ALAT_LENGKAP === '1')('the systemd units', () => {
  it('are valid', () => {
    const unitnya = join(mkdtempSync(join(tmpdir(), 'lapkin-unit-')));
    copyFileSync(join(JADWAL, 'lapkin-triwulan.timer'), join(unitnya, 'lapkin-triwulan.timer'));
    const layanan = readFileSync(join(JADWAL, 'lapkin-triwulan.service'), 'utf8');
    const ada = join(unitnya, 'laporan-triwulan.sh');
    writeFileSync(ada, '#!/bin/sh\n', { mode: 0o755 });
    const diPasang = layanan.replace('/usr/local/bin/laporan-triwulan.sh', ada);
    expect(diPasang).not.toBe(layanan);
    writeFileSync(join(unitnya, 'lapkin-triwulan.service'), diPasang);
    mkdirSync(join(unitnya, 'kosong'));
    const { status, stderr } = spawnSync(
      'systemd-analyze',
      [
        'verify',
        '--man=no',
        join(unitnya, 'lapkin-triwulan.timer'),
        join(unitnya, 'lapkin-triwulan.service'),
      ],
      { encoding: 'utf8' },
    );
    const tentang = stderr.split('\n').filter((b) => b.includes('lapkin'));
    expect([status, tentang]).toEqual([0, []]);
    rmSync(unitnya, { recursive: true });
  });

  it('run at two in the morning of the first day after each quarter', () => {
    const kapan =
      /^OnCalendar=(.+)$/m.exec(readFileSync(join(JADWAL, 'lapkin-triwulan.timer'), 'utf8'))?.[1] ?? '';
    const argv = ['calendar', '--iterations=5', '--base-time=2025-02-15 00:00:00', kapan];
    const { stdout } = spawnSync('systemd-analyze', argv, {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
    });
    const saat = [...stdout.matchAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g)].map((m) => m[0]);
    expect(saat.slice(-5)).toEqual([
      '2025-04-01 02:00:00',
      '2025-07-01 02:00:00',
      '2025-10-01 02:00:00',
      '2026-01-01 02:00:00',
      '2026-04-01 02:00:00',
    ]);
  });
});
