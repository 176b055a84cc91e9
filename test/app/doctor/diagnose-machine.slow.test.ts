import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnoseMachine } from '../../../src/app/doctor/diagnose-machine.ts';
import { testBrowser } from '../../support/test-browser.ts';

type DoctorOptions = Parameters<typeof diagnoseMachine>[0];

const folder = mkdtempSync(join(tmpdir(), 'uji-doctor-'));

async function diagnose(over: Partial<DoctorOptions>) {
  const uid = process.getuid?.() ?? -1;
  const { platform, arch } = process;
  const browser = await testBrowser();
  const lines = await diagnoseMachine({
    machine: { env: { ...process.env, ...browser.env }, platform, arch, uid, tempFolder: tmpdir() },
    version: '0.1.0',
    nodeVersion: '20.19.0',
    browserFlag: browser.path,
    folder,
    timeoutMs: 60_000,
    clock: () => 0,
    ...over,
  });
  return new Map(lines.map((line) => [line.name, line]));
}

test('mesin yang lengkap: semua baik, halaman uji tercetak, tidak ada yang tertinggal', async () => {
  const lines = await diagnose({});
  expect([...lines.values()].filter((line) => !line.good)).toEqual([]);
  expect([...lines.keys()]).toEqual([
    'lapkin',
    'Node.js',
    'Peramban',
    'Halaman uji',
    'Fon laporan',
    'Folder singgahan',
    'Folder kerja',
    'Folder sementara',
  ]);
  expect(lines.get('Peramban')?.explanation).toMatch(/Chrome\/\d+/);
  expect(readdirSync(folder)).toEqual([]);
});

test('the oldest Node is the one of package.json', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(engines.node).toBe('>=20.19');
});

test.each(['18.20.0', '20.18.3'])('Node.js %s terlalu lama', async (nodeVersion) => {
  const line = (await diagnose({ nodeVersion })).get('Node.js');
  expect(line).toMatchObject({ good: false, exit: 2, repair: expect.stringContaining('20.19') });
});

test('peramban yang salah: kode 5 dan perbaikannya; baris lain tetap diperiksa', async () => {
  const lines = await diagnose({ browserFlag: '/tidak/ada' });
  expect(lines.get('Peramban')).toMatchObject({
    good: false,
    exit: 5,
    repair: expect.stringContaining('--browser'),
  });
  expect(lines.get('Folder kerja')?.good).toBe(true);
});

test('program yang bukan peramban ditemukan tetapi gagal mencetak', async () => {
  const lines = await diagnose({ browserFlag: '/bin/false' });
  expect(lines.get('Peramban')?.good).toBe(true);
  expect(lines.get('Halaman uji')).toMatchObject({ good: false, exit: 5 });
});

test('folder yang tidak dapat ditulisi: kode 4', async () => {
  const line = (await diagnose({ folder: join(folder, 'tidak-ada') })).get('Folder kerja');
  expect(line).toMatchObject({ good: false, exit: 4 });
  expect(line?.explanation).toContain('ENOENT');
});
