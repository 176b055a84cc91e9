import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { findProcesses } from '../support/browser-processes.ts';
import { testBrowser } from '../support/test-browser.ts';
import { makeBuku } from '../support/write-buku.ts';

const OLD = 'keluaran lama';
const NAMES = ['l.docx', 'l.html', 'l.json', 'l.pdf'];
/** Older outputs as they were; see `outputs`. */
export const UNTOUCHED = NAMES.map((name) => [name, true] as const);
export const BUILD = ['build', 'buku.xlsx', '-o', 'out/l.pdf'];
export const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** How a run of the product ended. */
export interface Ended {
  readonly exit: number | null;
  readonly stderr: string;
}

/**
 * The product as `npm test` has built it (a start from the sources takes ten times as long), run in a fresh folder for each
 * test: a workbook, `out` with older outputs of each kind, and a temporary folder of its own.
 */
export function prepareProduct() {
  const home = mkdtempSync(join(tmpdir(), 'lapkin-gagal-'));
  const program = resolve('bin/lapkin.js');
  const state = { folder: '', temporary: '', browser: '', bytes: new Uint8Array() as Uint8Array };
  let env: NodeJS.ProcessEnv = {};

  beforeAll(async () => {
    state.bytes = await makeBuku();
    const found = await testBrowser();
    state.browser = found.path;
    env = { ...process.env, ...found.env, LAPKIN_BROWSER: found.path, NO_COLOR: '1' };
  }, 300_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  beforeEach(() => {
    state.folder = mkdtempSync(join(home, 'kasus-'));
    state.temporary = join(state.folder, 'sementara');
    mkdirSync(state.temporary);
    mkdirSync(join(state.folder, 'out'));
    writeFileSync(join(state.folder, 'buku.xlsx'), state.bytes);
    for (const name of NAMES) writeFileSync(join(state.folder, 'out', name), OLD);
  });
  afterEach(() => rmSync(state.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

  const path = (...parts: readonly string[]): string => join(state.folder, ...parts);
  const launch = (
    command: string,
    args: readonly string[],
    more: NodeJS.ProcessEnv = {},
  ): { child: ChildProcess; ended: Promise<Ended> } => {
    const child = spawn(command, args, {
      cwd: state.folder,
      env: { ...env, TMPDIR: state.temporary, ...more },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    const ended = new Promise<Ended>((done) => child.once('close', (exit) => done({ exit, stderr })));
    return { child, ended };
  };
  const listOutputs = () =>
    readdirSync(path('out'))
      .sort()
      .map((name) => [name, readOutput(name) === OLD] as const);
  const readOutput = (name: string): string => readFileSync(path('out', name), 'latin1');
  return {
    program,
    path,
    launch,
    /** Folders, browser and workbook as they are in this test. */
    current: (): Readonly<typeof state> => state,
    /** The environment that a run is given. */
    env: () => env,
    /** Starts lapkin. */
    start: (args: readonly string[], more?: NodeJS.ProcessEnv) => launch(process.execPath, [program, ...args], more),
    /** Runs lapkin after a line of shell, in its place. */
    shell: (script: string, args: readonly string[] = BUILD, more?: NodeJS.ProcessEnv) =>
      launch('/bin/sh', ['-c', `${script}; exec "$0" "$@"`, process.execPath, program, ...args], more).ended,
    /** What lies in `out`, each with whether it is the older output. */
    outputs: listOutputs,
    /** Only the four outputs, and of what lay there before one copy each, whole. */
    expectNothingElse(): void {
      const [copies, rest] = [true, false].map((kept) =>
        listOutputs().filter(([name]) => name.includes(' (lama') === kept),
      );
      expect(rest?.map(([name]) => name)).toEqual(NAMES);
      expect(copies?.filter(([, isOld]) => !isOld)).toEqual([]);
      const allowed = NAMES.map((name) => name.replace('.', ' (lama).'));
      expect(copies?.filter(([name]) => !allowed.includes(name))).toEqual([]);
    },
    /** Nothing lies about: no half-written file, no profile, no process; a profile may take the five seconds of its last call. */
    async expectClean(): Promise<void> {
      const { temporary } = state;
      for (let i = 0; i < 80 && (readdirSync(temporary).length > 0 || findProcesses(temporary).length > 0); i++)
        await sleep(100);
      const strays = readdirSync(path('out')).filter((name) => name.startsWith('.'));
      expect([strays, readdirSync(temporary), findProcesses(temporary)]).toEqual([[], [], []]);
    },
    /** The older output is whole, or the new one is. */
    expectWhole(name: string): void {
      const content = readOutput(name);
      expect(content === OLD || (content.startsWith('%PDF-') && content.trimEnd().endsWith('%%EOF'))).toBe(true);
    },
    /** A browser that is none: an executable with this text. */
    fakeBrowser(text: string): NodeJS.ProcessEnv {
      writeFileSync(path('headless-shell'), text);
      chmodSync(path('headless-shell'), 0o755);
      return { LAPKIN_BROWSER: path('headless-shell') };
    },
  };
}
