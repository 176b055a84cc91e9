import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/browser/places.ts';

describe('where browsers are installed', () => {
  it('on Linux: PATH before the usual folders, each once, and the Chromium of snap last', () => {
    const { shells, full, puppeteer } = placesOf('linux', {
      PATH: '/home/a/bin:/usr/bin::/snap/bin',
      HOME: '/home/a',
    });
    expect(shells.slice(0, 3)).toEqual([
      '/home/a/bin/chrome-headless-shell',
      '/usr/bin/chrome-headless-shell',
      '/usr/local/bin/chrome-headless-shell',
    ]);
    expect(full.filter((path) => path === '/usr/bin/chromium')).toHaveLength(1);
    expect(full.filter((path) => path.startsWith('/snap/'))).toEqual([full.at(-1)]);
    expect(puppeteer).toBe('/home/a/.cache/puppeteer');
  });

  it('on macOS: the applications of everybody before those of the user', () => {
    const { full, shells } = placesOf('darwin', { HOME: '/Users/a' });
    expect(full.slice(2, 4)).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]);
    expect(shells).toContain('/opt/homebrew/bin/chrome-headless-shell');
  });

  it('on Windows: Edge first, and variables in whatever spelling', () => {
    const env = {
      'ProgramFiles(x86)': 'C:\\P86',
      ProgramFiles: 'C:\\P',
      Path: 'C:\\alat;',
      USERPROFILE: 'C:\\Users\\a',
    };
    const { full, shells, puppeteer } = placesOf('win32', env);
    expect(full.slice(0, 3)).toEqual([
      'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\P86\\Google\\Chrome\\Application\\chrome.exe',
    ]);
    expect(shells).toEqual(['C:\\alat\\chrome-headless-shell.exe']);
    expect(puppeteer).toBe('C:\\Users\\a\\.cache\\puppeteer');
  });

  it('the folder of Puppeteer is the one it was told; without a home there is none', () => {
    expect(placesOf('linux', { PUPPETEER_CACHE_DIR: '/c', HOME: '/home/a' }).puppeteer).toBe('/c');
    expect(placesOf('linux', {}).puppeteer).toBeUndefined();
  });
});
