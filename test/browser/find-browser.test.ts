import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileAccess } from '../../src/browser/file-access.ts';
import { type FoundBrowser, findBrowser, repairOf } from '../../src/browser/find-browser.ts';
import { Failure } from '../../src/findings/failure.ts';

type BrowserSearch = Parameters<typeof findBrowser>[0];

/** A disk that holds these programs and nothing else. */
function disk(...programs: string[]): FileAccess {
  return {
    isProgram: (path) => programs.includes(path),
    exists: (path) => programs.some((program) => program === path),
    list: (folder) => {
      const separator = folder.includes('\\') ? '\\' : '/';
      const inside = programs.filter((p) => p.startsWith(folder + separator));
      return [...new Set(inside.map((p) => p.slice(folder.length + 1).split(separator)[0] as string))];
    },
  };
}

const OWN: FoundBrowser = {
  path: '/singgahan/shell',
  kind: 'shell',
  version: '143.0.4',
  source: 'bawaan lapkin',
};

function search(over: Partial<BrowserSearch>): Promise<FoundBrowser> {
  return findBrowser({
    env: { PATH: '/usr/bin', HOME: '/home/ani' },
    platform: 'linux',
    arch: 'x64',
    disk: disk(),
    bundled: async () => undefined,
    ...over,
  });
}

const CACHE = '/home/ani/.cache/puppeteer';
const CACHED = `${CACHE}/chrome-headless-shell/linux-140.0.1/chrome-headless-shell-linux64/chrome-headless-shell`;
const CACHED_FULL = `${CACHE}/chrome/linux-150.0.1/chrome-linux64/chrome`;
const LINUX = [
  '/usr/bin/chromium-headless-shell',
  CACHED,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  CACHED_FULL,
];

describe('urutan pencarian', () => {
  const named = {
    LAPKIN_BROWSER: '/a/lapkin',
    PUPPETEER_EXECUTABLE_PATH: '/a/pptr',
    PATH: '/usr/bin',
    HOME: '/home/ani',
  };
  const all = disk('/a/bendera', '/a/lapkin', '/a/pptr', ...LINUX);
  const bundled = async () => OWN;

  test('--browser mendahului segalanya', async () => {
    const found = await search({ browserFlag: '/a/bendera', env: named, disk: all, bundled });
    expect(found).toEqual({ path: '/a/bendera', kind: 'full', source: '--browser' });
  });

  test('lalu LAPKIN_BROWSER, lalu PUPPETEER_EXECUTABLE_PATH', async () => {
    expect((await search({ env: named, disk: all, bundled })).source).toBe('LAPKIN_BROWSER');
    const { LAPKIN_BROWSER: _, ...second } = named;
    expect((await search({ env: second, disk: all, bundled })).path).toBe('/a/pptr');
  });

  test('variabel kosong sama dengan tidak ada', async () => {
    const found = await search({ env: { ...named, LAPKIN_BROWSER: '' }, disk: all, bundled });
    expect(found.source).toBe('PUPPETEER_EXECUTABLE_PATH');
  });

  test('headless shell terpasang, yang bawaan, headless shell di singgahan, peramban penuh', async () => {
    const order: string[] = [];
    const left = [...LINUX];
    for (let own = true; left.length > 0 || own; ) {
      const found = await search({ disk: disk(...left), bundled: async () => (own ? OWN : undefined) });
      order.push(found.path);
      if (found === OWN) own = false;
      else left.splice(left.indexOf(found.path), 1);
    }
    expect(order).toEqual([LINUX[0], OWN.path, ...LINUX.slice(1)]);
  });

  test('di Windows Edge dahulu, lalu Chrome', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    const windows = { platform: 'win32' as const, env };
    expect(await search({ ...windows, disk: disk(chrome, edge) })).toEqual({
      path: edge,
      kind: 'full',
      source: 'terpasang',
    });
    expect((await search({ ...windows, disk: disk(chrome) })).path).toBe(chrome);
  });

  test('di macOS Chromium, Chrome, lalu Edge; juga di folder Applications milik pengguna', async () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const edge = '/Users/ani/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const mac = { platform: 'darwin' as const, env: { HOME: '/Users/ani' } };
    expect((await search({ ...mac, disk: disk(edge, chrome) })).path).toBe(chrome);
    expect((await search({ ...mac, disk: disk(edge) })).path).toBe(edge);
  });

  test('Chromium dari Snap dipakai hanya bila tidak ada yang lain', async () => {
    const env = { PATH: '/snap/bin:/usr/bin', HOME: '/home/ani' };
    expect((await search({ env, disk: disk('/snap/bin/chromium', '/usr/bin/google-chrome') })).path).toBe(
      '/usr/bin/google-chrome',
    );
    expect((await search({ env, disk: disk('/snap/bin/chromium') })).path).toBe('/snap/bin/chromium');
  });
});

describe('jenis dan versi', () => {
  test.each([
    ['/opt/chrome-headless-shell', 'shell'],
    ['/usr/lib/headless_shell', 'shell'],
    ['/usr/bin/chromium', 'full'],
  ])('%s adalah %s', async (path, kind) => {
    expect((await search({ browserFlag: path, disk: disk(path) })).kind).toBe(kind);
  });

  test('dari singgahan Puppeteer diambil headless shell, versi terbaru menurut bilangan', async () => {
    const shell = (version: string) => CACHED.replace('140.0.1', version);
    const chrome = `${CACHE}/chrome/linux-150.0.1/chrome-linux64/chrome`;
    const found = await search({ disk: disk(shell('99.0.9'), shell('140.0.10'), shell('140.0.9'), chrome) });
    expect(found).toEqual({
      path: shell('140.0.10'),
      kind: 'shell',
      version: '140.0.10',
      source: 'singgahan Puppeteer',
    });
  });

  test('PUPPETEER_CACHE_DIR menggantikan folder singgahan', async () => {
    const path = '/data/pptr/chrome/linux-150.0.1/chrome-linux64/chrome';
    const found = await search({ env: { PUPPETEER_CACHE_DIR: '/data/pptr' }, disk: disk(path) });
    expect(found).toMatchObject({ path, kind: 'full' });
  });
});

describe('tidak ditemukan', () => {
  test('versi peramban di saran adalah versi yang dipaketkan', () => {
    const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
    const { version } = read('packages/chromium-linux-x64/package.json');
    expect(read('package.json').devDependencies['@sparticuz/chromium']).toBe(version);
    expect(repairOf('linux', 'x64', {})).toContain(`@sparticuz/chromium@${version} `);
  });

  const failureOf = async (over: Partial<BrowserSearch>): Promise<Failure> => {
    const error = await search(over).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Failure);
    return error as Failure;
  };

  test.each([
    ['linux', 'x64', 'npm install -g @sparticuz/chromium@153.0.0'],
    ['linux', 'arm64', 'sudo apt install'],
    ['darwin', 'arm64', 'brew install'],
    ['win32', 'x64', 'winget install'],
  ] as const)('di %s %s keluar dengan kode 5 dan menyebut "%s"', async (platform, arch, command) => {
    const failure = await failureOf({ platform, arch, env: {} });
    expect(failure.exit).toBe(5);
    expect(failure.hint).toContain(command);
    expect(failure.hint).toContain('-o laporan.docx');
  });

  test('in a portable folder the repair is what works there: the folder with the browser, Edge or Chrome, and no npm', async () => {
    const hintOf = async (platform: 'linux' | 'win32', starter: string) =>
      (await failureOf({ platform, arch: 'x64', env: { LAPKIN_STARTER: starter } })).hint;
    const linux = await hintOf('linux', './lapkin');
    expect(linux).toContain('ekstrak lapkin-linux-x64-peramban.tar.xz');
    const windows = await hintOf('win32', String.raw`.\lapkin.cmd`);
    expect(windows).toContain('Microsoft Edge atau Google Chrome');
    for (const hint of [linux, windows]) expect(hint).not.toContain('npm');
  });

  test.each([
    ['--browser', { browserFlag: '/tidak/ada' }],
    ['LAPKIN_BROWSER', { env: { LAPKIN_BROWSER: '/tidak/ada' } }],
    ['PUPPETEER_EXECUTABLE_PATH', { env: { PUPPETEER_EXECUTABLE_PATH: '/tidak/ada' } }],
  ])('%s yang salah tidak diganti diam-diam dengan peramban lain', async (name, over) => {
    const failure = await failureOf({ ...over, disk: disk(...LINUX), bundled: async () => OWN });
    expect(failure.exit).toBe(5);
    expect(failure.message).toContain(name);
    expect(failure.message).toContain('/tidak/ada');
    expect(failure.hint).toContain(name);
  });

  test('peramban bawaan yang gagal dibongkar dilewati, dan disebut bila tidak ada yang lain', async () => {
    const bundled = async () => {
      throw new Failure(5, 'Disk penuh.');
    };
    expect((await search({ bundled, disk: disk('/usr/bin/chromium') })).path).toBe('/usr/bin/chromium');
    expect((await failureOf({ bundled })).message).toContain('Disk penuh.');
  });
});
