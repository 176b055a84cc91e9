import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers, findProcesses } from '../support/browser-processes.ts';
import { testBrowser } from '../support/test-browser.ts';
import { makeBuku } from '../support/write-buku.ts';
import { stageProduct, startOrdinary, startWithoutNamespaces } from './ordinary-user.ts';
import { BUILD, prepareProduct, sleep, UNTOUCHED } from './product.ts';

const { path, start, outputs, expectClean, fakeBrowser, current } = prepareProduct();
const isRoot = process.getuid?.() === 0;
/** What Debian's package chromium-sandbox puts there, owned by root and setuid. */
const SANDBOX_PROGRAM = '/usr/lib/chromium/chrome-sandbox';

/** A browser that passes on what the real one says until it prints, and then changes its words. */
const garbling = (change: string): string => `#!${process.execPath}
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const real = spawn(${JSON.stringify(current().browser)}, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'] });
const [input, output] = [fs.createReadStream('', { fd: 3 }), fs.createWriteStream('', { fd: 4 })];
let printing = false;
input.on('data', (bytes) => {
  printing ||= bytes.includes('Page.printToPDF');
  real.stdio[3].write(bytes);
});
input.on('end', () => real.kill('SIGKILL'));
real.stdio[4].on('data', (bytes) => output.write(printing ? (${change})(bytes) : bytes));
real.on('exit', () => process.exit(1));
`;

/** Ports that processes of these numbers listen on. */
function listeningPorts(processes: readonly number[]): readonly string[] {
  return processes.flatMap((pid) => {
    const inodes = new Set(filesOf(pid).flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []));
    return ['tcp', 'tcp6'].flatMap((kind) =>
      readOrNone(`/proc/${pid}/net/${kind}`)
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        // proc(5): local address, state (0A: listening), inode.
        .flatMap(([, local = '', , state, , , , , , inode = '']) =>
          state === '0A' && inodes.has(inode) ? [local] : [],
        ),
    );
  });
}

function filesOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((name) => linkOf(`/proc/${pid}/fd/${name}`));
  } catch {
    return [];
  }
}

function linkOf(link: string): readonly string[] {
  try {
    return [readlinkSync(link)];
  } catch {
    return [];
  }
}

function readOrNone(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

describe.runIf(process.platform === 'linux')('the browser', () => {
  it.each([
    ['says what is no message', `() => Buffer.from('halo\\0')`, 'dua kali berturut-turut'],
    [
      'gives a PDF that is none',
      `(bytes) => Buffer.from(bytes.toString('latin1').replace(/[A-Za-z0-9+/]{200,}/g, (t) => 'A'.repeat(t.length)), 'latin1')`,
      'tidak dapat dibaca',
    ],
  ])('that %s while it prints: a sentence, and the older report is whole', async (_, change, sentence) => {
    const { exit, stderr } = await start(BUILD, fakeBrowser(garbling(change))).ended;
    expect([exit, stderr]).toEqual([5, expect.stringContaining(sentence)]);
    expect(stderr).not.toContain('lapkin keliru');
    expect(outputs()).toEqual(UNTOUCHED);
    await expectClean();
  });

  it('listens on no port, nor does anything that lapkin starts', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    // What is looked for can be found.
    expect(listeningPorts([process.pid])).not.toEqual([]);
    server.close();
    const { child, ended } = start(BUILD);
    const open = new Set<string>();
    let seen = 0;
    let over = false;
    void ended.then(() => {
      over = true;
    });
    while (!over) {
      const processes = [child.pid ?? 0, ...findProcesses(current().temporary)];
      if (processes.length > 2) seen++;
      for (const port of listeningPorts(processes)) open.add(port);
      await sleep(10);
    }
    expect([(await ended).exit, [...open]]).toEqual([0, []]);
    expect(seen).toBeGreaterThan(5);
  });

  it('is asked for nothing from outside by lapkin’s own templates; what others ask for is refused and counted', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    const plain = await start([...BUILD, '--verbose']).ended;
    expect([plain.exit, plain.stderr]).toEqual([0, expect.stringContaining(' 0 permintaan keluar ditolak')]);
    await start(['templates', 'eject', path('templat')]).ended;
    const cover = path('templat', 'sampul.hbs');
    const url = `http://127.0.0.1:${port}/`;
    writeFileSync(
      cover,
      `${readFileSync(cover, 'utf8')}<img src="${url}a.png"><img src="${url}b.png"><iframe src="${url}c"></iframe>`,
    );
    const { exit, stderr } = await start([...BUILD, '--verbose', '--templates', path('templat')]).ended;
    server.close();
    expect([exit, connections]).toEqual([0, 0]);
    expect(Number(/(\d+) permintaan keluar ditolak/.exec(stderr)?.[1])).toBeGreaterThanOrEqual(3);
  });

  it('planted in the temporary folder by another user is not taken', async () => {
    const planted = path('ditanam');
    const cache = path('sementara', `lapkin-${process.getuid?.()}`);
    const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));
    const folder = join(cache, `chromium-${version}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'chrome-headless-shell'), `#!/bin/sh\ntouch ${planted}\n`, { mode: 0o755 });
    if (isRoot)
      for (const name of [cache, folder, join(folder, 'chrome-headless-shell')]) chownSync(name, 65_534, 65_534);
    else rmSync(cache, { recursive: true });
    if (!isRoot) symlinkSync(dirname(folder), cache);
    const { exit, stderr } = await start(BUILD, {
      LAPKIN_BROWSER: undefined,
      HOME: undefined,
      XDG_CACHE_HOME: undefined,
    }).ended;
    expect([exit, stderr]).toEqual([5, expect.stringContaining('XDG_CACHE_HOME')]);
    expect(readdirSync(path())).not.toContain('ditanam');
    expect(outputs()).toEqual(UNTOUCHED);
  });
});

describe.runIf(process.platform === 'linux')('an ordinary user', () => {
  const home = mkdtempSync(join(tmpdir(), 'lapkin-biasa-'));
  let staged: ReturnType<typeof stageProduct>;
  let surroundings: NodeJS.ProcessEnv = {};

  beforeAll(async () => {
    const found = await testBrowser();
    staged = stageProduct(home, found.path);
    writeFileSync(join(staged.folder, 'buku.xlsx'), await makeBuku());
    surroundings = {
      PATH: '/usr/bin:/bin',
      HOME: staged.folder,
      TMPDIR: join(staged.folder, 'sementara'),
      NO_COLOR: '1',
      LAPKIN_BROWSER: staged.browser,
    };
  }, 120_000);
  afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

  it('prints within the sandbox; where the system forbids it, the repair is named', async () => {
    const { ended } = startOrdinary(
      [...staged.command, 'build', 'buku.xlsx', '-o', 'l.pdf'],
      staged.folder,
      surroundings,
    );
    let over = false;
    void ended.then(() => {
      over = true;
    });
    const flags = new Set<boolean>();
    let confined = 0;
    while (!over) {
      const main = findBrowsers(join(staged.folder, 'sementara'));
      for (const pid of main) flags.add(readOrNone(`/proc/${pid}/cmdline`).includes('--no-sandbox'));
      confined = Math.max(confined, countConfined(main));
      await sleep(10);
    }
    const { exit, stderr } = await ended;
    expect([...flags]).toEqual([false]);
    if (exit === 5) expect(stderr).toContain('chromium-sandbox');
    else expect([exit, confined > 0]).toEqual([0, true]);
  });

  it('whose system forbids the sandbox is told a repair that works there: a package, or a Word file', async (test) => {
    const build = (name: string) =>
      startWithoutNamespaces([...staged.command, 'build', 'buku.xlsx', '-o', name], staged.folder, surroundings);
    const pdf = await build('m.pdf');
    if (pdf === null) return test.skip();
    expect([pdf.exit, pdf.stderr]).toEqual([5, expect.stringMatching(/chromium-sandbox.*-o laporan\.docx/)]);
    expect(readdirSync(staged.folder)).not.toContain('m.pdf');
    expect(await build('m.docx')).toMatchObject({ exit: 0 });
    expect(readFileSync(join(staged.folder, 'm.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('prints there once the package chromium-sandbox is installed', async (test) => {
    const isInstalled = existsSync(SANDBOX_PROGRAM);
    if (!isInstalled && process.env.LAPKIN_ALAT_LENGKAP !== '1') return test.skip();
    expect(isInstalled).toBe(true);
    if (!isRoot) return test.skip();
    // A browser that lies in the user's own folder takes the sandbox that this variable names.
    for (const name of ['', ...readdirSync(dirname(staged.browser))])
      chownSync(join(dirname(staged.browser), name), 65_534, 65_534);
    const done = await startWithoutNamespaces([...staged.command, 'build', 'buku.xlsx', '-o', 's.pdf'], staged.folder, {
      ...surroundings,
      CHROME_DEVEL_SANDBOX: SANDBOX_PROGRAM,
    });
    if (done === null) return test.skip();
    expect(done.exit).toBe(0);
    expect(readFileSync(join(staged.folder, 's.pdf'), 'latin1').startsWith('%PDF-')).toBe(true);
  });
});

/** Processes of these browsers that run under a filter of system calls, in namespaces of their own (proc(5)). */
function countConfined(browsers: readonly number[]): number {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    const stat = readOrNone(`/proc/${pid}/stat`);
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    return browsers.includes(group) && /^Seccomp:\s*2$/m.test(readOrNone(`/proc/${pid}/status`)) && isApart(pid);
  }).length;
}

function isApart(pid: string): boolean {
  const [own] = linkOf('/proc/self/ns/user');
  return linkOf(`/proc/${pid}/ns/user`).some((namespace) => namespace !== own);
}
