import { expect, test } from 'vitest';
import { flagsOf } from '../../src/browser/browser-flags.ts';

const SHELL = { browser: { path: '/x', kind: 'shell', source: 'terpasang' }, root: false, smallShm: false } as const;

test('isolasi (sandbox) hanya dimatikan bagi root', () => {
  expect(flagsOf(SHELL, '/p').filter((flag) => flag.includes('sandbox'))).toEqual([]);
  expect(flagsOf({ ...SHELL, root: true }, '/p')).toContain('--no-sandbox');
});

test('tidak ada bendera yang melonggarkan keamanan web', () => {
  const flags = flagsOf({ ...SHELL, root: true, smallShm: true }, '/p').join(' ');
  expect(flags).not.toMatch(/disable-web-security|allow-file-access|site-isolation|single-process|insecure/);
});

test('peramban penuh memakai mode tanpa layar yang baru; profil dan pipa selalu disebut', () => {
  const flags = flagsOf({ ...SHELL, browser: { ...SHELL.browser, kind: 'full' } }, '/p q');
  expect(flags).toContain('--headless=new');
  expect(flags).toContain('--user-data-dir=/p q');
  expect(flags).toContain('--remote-debugging-pipe');
  expect(flagsOf(SHELL, '/p')).toContain('--headless');
});
