import { expect, test } from 'vitest';
import { flagsOf } from '../../src/browser/browser-flags.ts';
import { launchFailure, NotStarted } from '../../src/browser/launch-failure.ts';
import { childEnv } from '../../src/browser/open-browser.ts';

const SHELL = { browser: { kind: 'shell' as const }, root: false, smallShm: false };

test('kotak pasir hanya dimatikan bagi root', () => {
  expect(flagsOf(SHELL, '/p').filter((flag) => flag.includes('sandbox'))).toEqual([]);
  expect(flagsOf({ ...SHELL, root: true }, '/p')).toContain('--no-sandbox');
});

test('tidak ada bendera yang melonggarkan keamanan web', () => {
  const flags = flagsOf({ ...SHELL, root: true, smallShm: true }, '/p').join(' ');
  expect(flags).not.toMatch(/disable-web-security|allow-file-access|site-isolation|single-process|insecure/);
});

test('peramban penuh memakai mode tanpa layar yang baru; profil dan pipa selalu disebut', () => {
  const flags = flagsOf({ ...SHELL, browser: { kind: 'full' } }, '/p q');
  expect(flags).toContain('--headless=new');
  expect(flags).toContain('--user-data-dir=/p q');
  expect(flags).toContain('--remote-debugging-pipe');
  expect(flagsOf(SHELL, '/p')).toContain('--headless');
});

test('folder pustaka milik peramban didahulukan, yang sudah ada tetap dipakai', () => {
  expect(childEnv({ LD_LIBRARY_PATH: '/lama', A: '1' }, { LD_LIBRARY_PATH: '/baru' })).toEqual({
    A: '1',
    LD_LIBRARY_PATH: '/baru:/lama',
  });
  expect(childEnv({ A: '1' }, {})).toEqual({ A: '1' });
});

test.each([
  [
    'pustaka hilang',
    'x: error while loading shared libraries: libnspr4.so: cannot open shared object file',
    'libnspr4.so',
    'apt install libnspr4',
  ],
  [
    'kotak pasir dilarang',
    '[1:1:FATAL:zygote_host] No usable sandbox! Update your kernel',
    'kotak pasir',
    'sysctl',
  ],
  ['sebab lain', 'baris pertama\nGagal karena X', 'Gagal karena X', '--browser'],
  ['tanpa kata', '', 'berakhir dengan kode 1', '--browser'],
])('%s: kalimat dan perbaikannya', (_name, said, message, hint) => {
  const options = {
    ...SHELL,
    browser: { path: '/b', kind: 'shell' as const, source: 'terpasang' },
    env: {},
    tempFolder: '/tmp',
    timeoutMs: 60_000,
  };
  const failure = launchFailure(options, new NotStarted('ended', 'berakhir dengan kode 1'), said);
  expect(failure.exit).toBe(5);
  expect(failure.message).toContain(message);
  expect(failure.hint).toContain(hint);
});
