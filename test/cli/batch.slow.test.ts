import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowsers, findProcesses } from '../support/browser-processes.ts';
import { testBrowser } from '../support/test-browser.ts';
import { unit, writeBuku } from '../support/write-buku.ts';

const ALL = [1, 2, 3, 4, 5, 6];
let env: NodeJS.ProcessEnv = {};
let folder = '';
let temporaryFolder = '';
let buku = '';

beforeAll(async () => {
  const { path, env: ownEnvironment } = await testBrowser();
  env = { ...process.env, ...ownEnvironment, LAPKIN_BROWSER: path, NO_COLOR: '1' };
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-tahan-'));
  temporaryFolder = join(folder, 'sementara');
  buku = join(folder, 'buku');
  mkdirSync(temporaryFolder);
  for (const n of ALL) await writeBuku(join(buku, `${n}.xlsx`), unit(`Kecamatan ${n}`));
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

interface RunningCommand {
  readonly child: ChildProcess;
  /** Resolves once standard error holds the words. */
  readonly waitFor: (word: string) => Promise<void>;
  readonly finished: Promise<{ readonly exit: number | null; readonly stderr: string }>;
}

/** Starts the real command line over the six workbooks, in a process of its own. */
function startCommand(...argv: readonly string[]): RunningCommand {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/support/command-line.ts', 'batch', buku, '-o', join(folder, 'out'), ...argv],
    { env: { ...env, TMPDIR: temporaryFolder }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stderr?.on('data', (content: Buffer) => {
    stderr += content.toString('utf8');
    for (const listener of listeners) listener();
  });
  const finished = new Promise<{ exit: number | null; stderr: string }>((resolve) => {
    child.once('close', (exit) => resolve({ exit, stderr }));
  });
  const waitFor = (word: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const listener = (): void => {
        if (stderr.includes(word)) resolve();
      };
      listeners.add(listener);
      listener();
      void finished.then((s) => reject(new Error(`ended without "${word}": ${s.exit}\n${s.stderr}`)));
    });
  return { child, waitFor, finished };
}

const readSummary = () => JSON.parse(readFileSync(join(folder, 'out', 'ringkasan.json'), 'utf8'));
const status = (): readonly string[] => readSummary().files.map((f: { status: string }) => f.status);
const listReports = (): readonly string[] => readdirSync(join(folder, 'out')).filter((n) => n.endsWith('.pdf'));
/** Everything that a run may not leave behind. */
const listLeftovers = () => [
  ...readdirSync(join(folder, 'out')).filter((n) => n.startsWith('.')),
  ...readdirSync(temporaryFolder).filter((n) => n.startsWith('lapkin-peramban-')),
  ...findProcesses(temporaryFolder),
];
/** Each report that the summary calls done is there, whole. */
function checkIntact(): void {
  for (const f of readSummary().files) {
    for (const { file, sha256 } of f.outputs) {
      const content = readFileSync(join(folder, 'out', file));
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(content.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
    }
  }
}

describe.runIf(process.platform === 'linux')('a batch of six in which something goes wrong', () => {
  it('a browser that hangs: that file fails, naming --timeout; the rest is made', async () => {
    const { waitFor, finished } = startCommand('--jobs', '1', '--timeout', '15');
    await waitFor('[1/6]');
    for (const pid of findBrowsers(temporaryFolder)) process.kill(pid, 'SIGSTOP');
    const { exit, stderr } = await finished;
    // Whichever was printing when the signal came: two are composed at a time, so that not even the first need be done first.
    const failed = status().indexOf('gagal');
    expect([exit, status()]).toEqual([6, ALL.map((_, i) => (i === failed ? 'gagal' : 'selesai'))]);
    expect(failed).toBeGreaterThanOrEqual(0);
    const place = new RegExp(
      `gagal {2}.*${failed + 1}\\.xlsx: Peramban belum selesai mencetak setelah 15 detik; .*--timeout 30`,
    );
    expect(stderr).toMatch(place);
    expect(listReports()).toHaveLength(5);
    expect(listLeftovers()).toEqual([]);
    checkIntact();
  });

  it('a browser that is killed while two files are under way: both are tried again, all six are made', async () => {
    const { waitFor, finished } = startCommand('--jobs', '2');
    await waitFor('[2/6]');
    const victims = findBrowsers(temporaryFolder);
    expect(victims).toHaveLength(1);
    for (const pid of victims) process.kill(pid, 'SIGKILL');
    const { exit } = await finished;
    expect([exit, status()]).toEqual([0, Array(6).fill('selesai')]);
    expect(listReports()).toHaveLength(6);
    expect(listLeftovers()).toEqual([]);
    checkIntact();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: what is done is whole, nothing is left lying about, --retry-failed goes on from there',
    async (signal) => {
      const { child, waitFor, finished } = startCommand('--jobs', '2');
      await waitFor('[2/6]');
      child.kill(signal);
      const { exit, stderr } = await finished;
      expect(exit).toBe(130);
      expect(stderr).toContain('--retry-failed');
      expect(stderr).not.toContain(': terputus');
      const built = status().filter((s) => s === 'selesai').length;
      expect(built).toBeGreaterThanOrEqual(2);
      expect(built).toBeLessThan(6);
      expect(listReports()).toHaveLength(built);
      expect(listLeftovers()).toEqual([]);
      checkIntact();
      const before = listReports().map((n) => [n, statSync(join(folder, 'out', n)).mtimeMs] as const);
      const resumed = await startCommand('--retry-failed').finished;
      expect(resumed.exit).toBe(0);
      expect(resumed.stderr).toContain(`[1/${6 - built}]`);
      expect([status(), listReports().length]).toEqual([Array(6).fill('selesai'), 6]);
      for (const [n, time] of before) expect(statSync(join(folder, 'out', n)).mtimeMs).toBe(time);
      checkIntact();
    },
  );

  it('SIGINT is heard at once among workbooks that findings stop, too', async () => {
    const original = readFileSync('examples/kalaena-2024-tw2-asli.xlsx');
    for (let i = 0; i < 300; i++) writeFileSync(join(buku, `asli-${i}.xlsx`), original);
    const { child, waitFor, finished } = startCommand('--to', 'json');
    await waitFor('[20/306]');
    child.kill('SIGINT');
    const { exit, stderr } = await finished;
    expect([exit, stderr.includes('[306/306]')]).toEqual([130, false]);
    expect(listLeftovers()).toEqual([]);
  });

  it('lapkin itself is killed: the next run takes the folder over and makes the rest', async () => {
    const { child, waitFor, finished } = startCommand('--jobs', '1');
    await waitFor('[2/6]');
    child.kill('SIGKILL');
    await finished;
    expect(readdirSync(join(folder, 'out'))).toContain('.ringkasan.kunci');
    const { exit } = await startCommand().finished;
    expect([exit, status()]).toEqual([0, Array(6).fill('selesai')]);
    expect(listReports()).toHaveLength(6);
    checkIntact();
  });

  it('two runs into one folder at once: the second is refused, the first is not hurt', async () => {
    const first = startCommand('--jobs', '1');
    await first.waitFor('[1/6]');
    // Held where it is: it might be done before the second one has begun.
    first.child.kill('SIGSTOP');
    const second = await startCommand().finished;
    first.child.kill('SIGCONT');
    expect(second.exit).toBe(4);
    expect(second.stderr).toMatch(new RegExp(`sedang dipakai lapkin batch yang lain \\(proses ${first.child.pid} di `));
    expect((await first.finished).exit).toBe(0);
    expect(listReports()).toHaveLength(6);
  });

  it('a file that cannot be read and --fail-fast: nothing more is begun', async () => {
    writeFileSync(join(buku, '1.xlsx'), 'bukan buku kerja');
    const { exit } = await startCommand('--jobs', '1', '--fail-fast').finished;
    expect([exit, status()]).toEqual([6, ['gagal', ...Array(5).fill('terputus')]]);
    expect(listReports()).toEqual([]);
    expect(listLeftovers()).toEqual([]);
  });
});
