import { expect, test } from 'vitest';
import { launchFailure, NotStarted } from '../../src/browser/launch-failure.ts';

test.each([
  [
    'pustaka hilang',
    'x: error while loading shared libraries: libnspr4.so: cannot open shared object file',
    'libnspr4.so',
    'apt install libnspr4',
  ],
  [
    'isolasi dilarang',
    '[1:1:FATAL:zygote_host] No usable sandbox! Update your kernel',
    'isolasi (sandbox)',
    'chromium-sandbox',
  ],
  ['sebab lain', 'baris pertama\nGagal karena X', 'Gagal karena X', '--browser'],
  ['tanpa kata', '', 'berakhir dengan kode 1', '--browser'],
])('%s: kalimat dan perbaikannya', (_name, said, message, hint) => {
  const options = {
    root: false,
    smallShm: false,
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
