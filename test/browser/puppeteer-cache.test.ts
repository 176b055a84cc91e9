import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import type { FileAccess } from '../../src/browser/file-access.ts';
import { puppeteerCache } from '../../src/browser/puppeteer-cache.ts';

/** A disk that holds these programs and the folders above them. */
function diskOf(programs: readonly string[], { sep: separator } = posix): FileAccess {
  const list = (folder: string): string[] => {
    const below = programs.filter((path) => path.startsWith(`${folder}${separator}`));
    return [...new Set(below.map((path) => path.slice(folder.length + 1).split(separator)[0] ?? ''))];
  };
  return { list, isProgram: (path: string) => programs.includes(path) } as unknown as FileAccess;
}

const SHELL = '/c/chrome-headless-shell/linux-';
const shell = (version: string) => `${SHELL}${version}/chrome-headless-shell-linux64/chrome-headless-shell`;

test('shells come first, the newest before the older ones, by number and not by text', () => {
  const full = '/c/chrome/linux-200.0.1/chrome-linux64/chrome';
  const found = puppeteerCache(diskOf([shell('99.0.9'), full, shell('100.0.1'), shell('100.0.12')]), '/c', 'linux');
  expect(found).toEqual([
    { path: shell('100.0.12'), kind: 'shell', version: '100.0.12' },
    { path: shell('100.0.1'), kind: 'shell', version: '100.0.1' },
    { path: shell('99.0.9'), kind: 'shell', version: '99.0.9' },
    { path: full, kind: 'full', version: '200.0.1' },
  ]);
});

test('only what is a program is found, under the name of its system', () => {
  expect(puppeteerCache(diskOf([`${SHELL}1/x/README`]), '/c', 'linux')).toEqual([]);
  const windows = 'C:\\c\\chrome\\win64-1.2\\chrome-win64\\chrome.exe';
  expect(puppeteerCache(diskOf([windows], win32), 'C:\\c', 'win32')).toEqual([
    { path: windows, kind: 'full', version: '1.2' },
  ]);
  expect(puppeteerCache(diskOf([]), '/c', 'linux')).toEqual([]);
});
