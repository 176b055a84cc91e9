import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowsers, findProcesses } from '../support/browser-processes.ts';
import { testBrowser } from '../support/test-browser.ts';
import { makeBuku } from '../support/write-buku.ts';

// The product as `npm test` has built it: a start from the sources takes ten times as long, and there are some fifty.
const home = mkdtempSync(join(tmpdir(), 'lapkin-gagal-'));
const program = resolve('bin/lapkin.js');
const OLD = 'keluaran lama';
let env: NodeJS.ProcessEnv = {};
let browserPath = '';
let folder = '';
let temporary = '';
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await makeBuku();
  const found = await testBrowser();
  browserPath = found.path;
  env = { ...process.env, ...found.env, LAPKIN_BROWSER: found.path, NO_COLOR: '1' };
}, 300_000);
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

beforeEach(() => {
  folder = mkdtempSync(join(home, 'kasus-'));
  temporary = join(folder, 'sementara');
  mkdirSync(temporary);
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'buku.xlsx'), bytes);
  for (const name of ['l.pdf', 'l.docx', 'l.json', 'l.html']) writeFileSync(join(folder, 'out', name), OLD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

interface Ended {
  readonly exit: number | null;
  readonly stderr: string;
}

function start(args: readonly string[], more: NodeJS.ProcessEnv = {}): { child: ChildProcess; ended: Promise<Ended> } {
  return launch(process.execPath, [program, ...args], more);
}

function launch(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...env, TMPDIR: temporary, ...more },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const ended = new Promise<Ended>((done) => child.once('close', (exit) => done({ exit, stderr })));
  return { child, ended };
}

const BUILD = ['build', 'buku.xlsx', '-o', 'out/l.pdf'];
const shell = (script: string, args: readonly string[] = BUILD) =>
  launch('/bin/sh', ['-c', `${script}; exec "$0" "$@"`, process.execPath, program, ...args]).ended;
const outputs = () =>
  readdirSync(join(folder, 'out'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, 'out', name), 'latin1') === OLD] as const);
const UNTOUCHED = ['l.docx', 'l.html', 'l.json', 'l.pdf'].map((name) => [name, true] as const);
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Nothing lies about: no half-written file, no profile, no process; a profile may take the five seconds of its last call. */
async function expectClean(): Promise<void> {
  for (let i = 0; i < 80 && (readdirSync(temporary).length > 0 || findProcesses(temporary).length > 0); i++)
    await sleep(100);
  const strays = readdirSync(join(folder, 'out')).filter((name) => name.startsWith('.'));
  expect([strays, readdirSync(temporary), findProcesses(temporary)]).toEqual([[], [], []]);
}

/** The older output is whole, or the new one is. */
function expectWhole(name: string): void {
  const content = readFileSync(join(folder, 'out', name), 'latin1');
  expect(content === OLD || (content.startsWith('%PDF-') && content.trimEnd().endsWith('%%EOF'))).toBe(true);
}

/** A browser that is none, as a script. */
function fakeBrowser(script: string): NodeJS.ProcessEnv {
  const path = join(folder, 'headless-shell');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return { LAPKIN_BROWSER: path };
}

const isRoot = process.getuid?.() === 0;

describe.runIf(process.platform === 'linux')('a build that something happens to', () => {
  describe('the browser', () => {
    it.each([
      ['ends at once', 'exit 3', 'tidak dapat dijalankan', []],
      ['ends with a word', 'echo "tanpa harapan" >&2; exit 1', 'tanpa harapan', []],
      [
        'lacks a library',
        'echo "x: error while loading shared libraries: libnss3.so: no" >&2; exit 127',
        'libnss3',
        [],
      ],
      ['is refused its sandbox', 'echo "No usable sandbox!" >&2; exit 1', 'chromium-sandbox', []],
      ['never answers', 'exec sleep 60', '--timeout', ['--timeout', '1']],
      ['closes its pipe', 'exec 3<&- 4>&-; exec sleep 60', 'Peramban', ['--timeout', '2']],
      ['is stopped by a signal', 'kill -SEGV $$', 'tidak dapat dijalankan', []],
    ] as const)('%s', async (_, script, sentence, more) => {
      const { exit, stderr } = await start([...BUILD, ...more], fakeBrowser(script)).ended;
      expect([exit, stderr]).toEqual([5, expect.stringContaining(sentence)]);
      expect(stderr).toContain('saran');
      expect(outputs()).toEqual(UNTOUCHED);
      await expectClean();
    });

    it.each([
      ['is not there', '/tiada/headless-shell'],
      ['is a folder', '/tmp'],
      ['is no program', '/etc/hostname'],
    ])('%s', async (_, browser) => {
      const { exit, stderr } = await start(BUILD, { LAPKIN_BROWSER: browser }).ended;
      expect([exit, stderr]).toEqual([5, expect.stringContaining('LAPKIN_BROWSER')]);
      expect(outputs()).toEqual(UNTOUCHED);
      await expectClean();
    });

    it('is killed whenever it stands: it is told, and the older report is whole', async () => {
      const { child, ended } = start(BUILD);
      let stillRunning = true;
      void ended.then(() => {
        stillRunning = false;
      });
      while (stillRunning) {
        for (const pid of findBrowsers(temporary)) {
          try {
            process.kill(pid, 'SIGKILL');
          } catch {
            // It went by itself.
          }
        }
        await sleep(5);
      }
      const { exit, stderr } = await ended;
      expect(child.exitCode).toBe(5);
      expect([exit, stderr]).toEqual([5, expect.stringContaining('Peramban')]);
      expect(outputs()).toEqual(UNTOUCHED);
      await expectClean();
    });

    it('hangs while it prints: --timeout is named', async () => {
      const { ended } = start([...BUILD, '--timeout', '2']);
      for (let i = 0; i < 400 && findBrowsers(temporary).length === 0; i++) await sleep(5);
      for (const pid of findBrowsers(temporary)) process.kill(pid, 'SIGSTOP');
      const { exit, stderr } = await ended;
      expect([exit, stderr]).toEqual([5, expect.stringContaining('--timeout')]);
      expect(outputs()).toEqual(UNTOUCHED);
      await expectClean();
    });
  });

  describe('the place of the output', () => {
    it.each(['pdf', 'docx', 'html', 'json'])('takes no more bytes: %s', async (ending) => {
      const { exit, stderr } = await shell('ulimit -f 0', ['build', 'buku.xlsx', '-o', `out/l.${ending}`]);
      // The limit is met where a full disk is, and ends the browser's own writing too.
      expect([4, 5]).toContain(exit);
      expect(stderr).toContain('kesalahan: ');
      expect(stderr).not.toContain('lapkin keliru');
      expect(outputs()).toEqual(UNTOUCHED);
      await expectClean();
    });

    it.each([
      ['is not there', 'tiada/l.json', 'tidak ada'],
      ['is a file', 'buku.xlsx/l.json', 'berkas, bukan folder'],
      ['is a folder itself', 'out', 'tidak berakhiran'],
      ['takes no files', '/proc/l.json', '/proc'],
      ['has too long a name', `out/${'n'.repeat(300)}.json`, 'terlalu panjang'],
    ])('%s', async (_, path, sentence) => {
      const { exit, stderr } = await start(['build', 'buku.xlsx', '-o', path]).ended;
      expect([exit === 4 || exit === 2, stderr]).toEqual([true, expect.stringContaining(sentence)]);
      expect(outputs()).toEqual(UNTOUCHED);
      await expectClean();
    });

    it.runIf(!isRoot).each([
      ['folder', 0o555, 'out'],
      ['file', 0o444, 'out/l.json'],
    ])('may not be written: %s', async (_, mode, path) => {
      chmodSync(join(folder, path), mode);
      const { exit, stderr } = await start(['build', 'buku.xlsx', '-o', 'out/l.json']).ended;
      chmodSync(join(folder, path), 0o755);
      expect([exit, stderr]).toEqual([4, expect.stringContaining('tidak boleh ditulis')]);
      expect(outputs()).toEqual(UNTOUCHED);
    });

    it('vanishes while the report is made', async () => {
      const { ended } = start(BUILD);
      for (let i = 0; i < 400 && findBrowsers(temporary).length === 0; i++) await sleep(5);
      rmSync(join(folder, 'out'), { recursive: true });
      const { exit, stderr } = await ended;
      mkdirSync(join(folder, 'out'));
      expect([exit, stderr]).toEqual([4, expect.stringContaining('tidak ada')]);
      await expectClean();
    });

    it('is written by two at once: one whole report', async () => {
      const ends = await Promise.all([start(BUILD).ended, start(BUILD).ended, start(BUILD).ended]);
      expect(ends.map(({ exit }) => exit)).toEqual([0, 0, 0]);
      expectWhole('l.pdf');
      expect(outputs().map(([name]) => name)).toEqual(UNTOUCHED.map(([name]) => name));
      await expectClean();
    });
  });

  describe('the workbook', () => {
    it.each([
      ['is cut off', () => truncateSync(join(folder, 'buku.xlsx'), 9000)],
      ['is empty', () => truncateSync(join(folder, 'buku.xlsx'), 0)],
      ['has gone', () => rmSync(join(folder, 'buku.xlsx'))],
      [
        'is a link to itself',
        () => {
          rmSync(join(folder, 'buku.xlsx'));
          symlinkSync('buku.xlsx', join(folder, 'buku.xlsx'));
        },
      ],
    ])('%s', async (_, change) => {
      change();
      const { exit, stderr } = await start(['build', 'buku.xlsx', '-o', 'out/l.json']).ended;
      expect([exit, stderr]).toEqual([3, expect.stringContaining('berkas/')]);
      expect(outputs()).toEqual(UNTOUCHED);
    });

    it('changes while it is read: what was read is printed, or it is refused', async () => {
      const { ended } = start(BUILD);
      for (let i = 0; i < 200; i++) {
        writeFileSync(join(folder, 'buku.xlsx'), i % 2 === 0 ? bytes.subarray(0, 5000) : bytes);
        await sleep(2);
      }
      const { exit } = await ended;
      expect([0, 3]).toContain(exit);
      expectWhole('l.pdf');
      await expectClean();
    });
  });

  describe('the machine', () => {
    it.each([
      ['has no TMPDIR', { TMPDIR: '/tiada/sementara' }, 5, 'TMPDIR'],
      ['has no HOME', { HOME: undefined }, 0, 'ditulis'],
      ['has a HOME that is not there', { HOME: '/proc/tiada' }, 0, 'ditulis'],
    ])('%s', async (_, more, code, sentence) => {
      const { exit, stderr } = await start(BUILD, more).ended;
      expect([exit, stderr]).toEqual([code, expect.stringContaining(sentence)]);
      expectWhole('l.pdf');
      await expectClean();
    });

    it.each([28, 32, 40])('lets %s files be open', async (count) => {
      const { exit, stderr } = await shell(`ulimit -n ${count}`);
      expect([0, 2, 5]).toContain(exit);
      expect(stderr).not.toContain('lapkin keliru');
      expectWhole('l.pdf');
      await expectClean();
    });

    it.each(['1999-12-31T23:59:59', '2024-12-31T23:59:59', '2038-01-19T03:14:08', '2099-12-31T23:59:59'])(
      'has the time %s: the same report as at any other',
      async (time) => {
        const epoch = String(Date.parse(`${time}Z`) / 1000);
        const { exit } = await start(['build', 'buku.xlsx', '-o', 'out/l.json'], { SOURCE_DATE_EPOCH: epoch }).ended;
        expect(exit).toBe(0);
        expect(JSON.parse(readFileSync(join(folder, 'out', 'l.json'), 'utf8')).tahun).toBe(2024);
      },
    );

    it.each([
      ['a closed pipe', 'true', 0],
      ['a full disk', 'cat > /dev/full', 0],
    ])('%s behind standard output', (_, reader) => {
      const script = `"${process.execPath}" "${program}" check buku.xlsx --format json | ${reader}; exit \${PIPESTATUS[0]}`;
      const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
      expect([status, stderr.includes('at ')]).toEqual([0, false]);
    });

    it('a full device as standard output', () => {
      const script = `"${process.execPath}" "${program}" check buku.xlsx --format json > /dev/full`;
      const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
      expect([status, stderr]).toEqual([4, expect.stringContaining('Ruang penyimpanan penuh')]);
    });
  });

  describe('an interruption', () => {
    // Moments spread over the run, a tenth of a second apart, from before the first line of lapkin to after the last.
    it.each(
      Array.from({ length: 20 }, (_, i) => [i * 75 + 20, (['SIGINT', 'SIGTERM', 'SIGHUP'] as const)[i % 3]] as const),
    )('after %i ms, %s', async (ms, signal) => {
      const { child, ended } = start([...BUILD, '-o', 'out/l.json']);
      await sleep(ms);
      child.kill(signal);
      const { exit, stderr } = await ended;
      // Before lapkin listens, the signal ends the process by itself.
      const early = exit === null && stderr === '';
      expect(early || exit === 0 || (exit === 130 && stderr.includes('terputus'))).toBe(true);
      expectWhole('l.pdf');
      expect(outputs().map(([name]) => name)).toEqual(UNTOUCHED.map(([name]) => name));
      await expectClean();
    });

    it.each([150, 400, 700, 1000])('SIGKILL after %i ms: browser and profile go by themselves', async (ms) => {
      const { child, ended } = start(BUILD);
      await sleep(ms);
      child.kill('SIGKILL');
      await ended;
      expectWhole('l.pdf');
      for (let i = 0; i < 100 && (readdirSync(temporary).length > 0 || findProcesses(temporary).length > 0); i++)
        await sleep(100);
      expect([readdirSync(temporary), findProcesses(temporary)]).toEqual([[], []]);
    });
  });

  it('a planted browser or profile in a shared temporary folder is not taken', async () => {
    const planted = join(folder, 'ditanam');
    writeFileSync(join(folder, 'jahat'), `#!/bin/sh\ntouch ${planted}\n`);
    chmodSync(join(folder, 'jahat'), 0o755);
    for (const name of ['chromium', 'chrome-headless-shell', 'headless_shell', 'chromium-headless-shell']) {
      symlinkSync(join(folder, 'jahat'), join(temporary, name));
      symlinkSync(join(folder, 'jahat'), join(folder, name));
    }
    symlinkSync(join(folder, 'out'), join(temporary, `lapkin-${process.getuid?.()}`));
    const { exit } = await start(['doctor'], {
      LAPKIN_BROWSER: undefined,
      HOME: undefined,
      XDG_CACHE_HOME: undefined,
      PATH: `.::${env.PATH}`,
    }).ended;
    expect(exit === 0 || exit === 5).toBe(true);
    expect(readdirSync(folder)).not.toContain('ditanam');
    expect(outputs()).toEqual(UNTOUCHED);
    expect(browserPath).not.toBe('');
  });
});
