import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProcesses } from '../support/browser-processes.ts';
import { testBrowser } from '../support/test-browser.ts';
import { makeBuku } from '../support/write-buku.ts';
import { sleep } from './product.ts';

const OLD = 'keluaran lama';
const home = mkdtempSync(join(tmpdir(), 'lapkin-langkah-'));
let browser = '';
let bytes: Uint8Array;
let env: NodeJS.ProcessEnv = {};
let steps: readonly string[] = [];

/**
 * The real browser behind a wrapper that passes on every command of the protocol (the pipe's messages end in NUL) until
 * the one of that number: there it does what is told. `started` counts the browsers before it.
 */
const wrapper = (folder: string, step: number, fault: string): string => `#!${process.execPath}
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const real = spawn(${JSON.stringify(browser)}, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'] });
const [input, output] = [fs.createReadStream('', { fd: 3 }), fs.createWriteStream('', { fd: 4 })];
const started = fs.readFileSync(${JSON.stringify(join(folder, 'mulai'))}, 'utf8').length;
fs.appendFileSync(${JSON.stringify(join(folder, 'mulai'))}, 'x');
let [rest, count, answered, silent] = ['', 0, false, false];
const die = () => { real.kill('SIGKILL'); silent = true; };
input.on('data', (chunk) => {
  const messages = (rest + chunk.toString('latin1')).split('\\0');
  rest = messages.pop();
  for (const message of messages) {
    count++;
    if (started === 0) fs.appendFileSync(${JSON.stringify(join(folder, 'perintah'))}, JSON.parse(message).method + '\\n');
    if (count === ${step}) { ${fault} }
    if (!silent) real.stdio[3].write(message + '\\0', 'latin1');
  }
});
input.on('end', () => real.kill('SIGKILL'));
real.stdio[3].on('error', () => undefined);
real.stdio[4].on('data', (chunk) => {
  if (answered) { output.write(chunk.subarray(0, 20), () => real.kill('SIGKILL')); answered = false; silent = true; return; }
  if (!silent) output.write(chunk);
});
// Not exit(): a read of the pipe that is under way would keep it waiting.
real.on('exit', () => process.kill(process.pid, 'SIGKILL'));
`;

/** What a wrapper does at its step. */
const FAULTS = {
  nothing: '',
  'dies as it is asked': 'die();',
  'dies in the first bytes of its answer': 'answered = true;',
  'dies as it is asked, the first time': 'if (started === 0) die();',
  'hangs as it is asked': 'silent = true;',
} as const;

beforeAll(async () => {
  bytes = await makeBuku();
  const found = await testBrowser();
  browser = found.path;
  env = { ...process.env, ...found.env, NO_COLOR: '1' };
  const whole = await build(0, 'nothing', []);
  steps = readFileSync(join(whole.folder, 'perintah'), 'utf8').trimEnd().split('\n');
}, 300_000);
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

/** One build whose browser has a fault at a step, in a folder of its own that holds an older report. */
async function build(step: number, fault: keyof typeof FAULTS, more: readonly string[]) {
  const folder = mkdtempSync(join(home, 'kasus-'));
  const temporary = join(folder, 'sementara');
  for (const name of [temporary, join(folder, 'out')]) mkdirSync(name);
  writeFileSync(join(folder, 'buku.xlsx'), bytes);
  writeFileSync(join(folder, 'mulai'), '');
  writeFileSync(join(folder, 'out', 'l.pdf'), OLD);
  const executable = join(folder, 'headless-shell');
  writeFileSync(executable, wrapper(folder, step, FAULTS[fault]));
  chmodSync(executable, 0o755);
  const child = spawn(process.execPath, [resolve('bin/lapkin.js'), 'build', 'buku.xlsx', '-o', 'out/l.pdf', ...more], {
    cwd: folder,
    env: { ...env, TMPDIR: temporary, LAPKIN_BROWSER: executable },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const exit = await new Promise<number | null>((done) => child.once('close', done));
  // A profile may take the five seconds of its last call.
  const left = () => [...readdirSync(temporary), ...findProcesses(temporary)];
  for (let i = 0; i < 80 && left().length > 0; i++) await sleep(100);
  return {
    folder,
    exit,
    stderr,
    report: readFileSync(join(folder, 'out', 'l.pdf'), 'latin1'),
    strays: [...left(), ...readdirSync(join(folder, 'out')).filter((name) => name !== 'l.pdf')],
  };
}

/** What is wrong with a run that the fault must end: nothing where it is told, the older report is whole, and nothing is left. */
function faultsOf({ exit, stderr, report, strays }: Awaited<ReturnType<typeof build>>, sentence: RegExp) {
  return [
    ...(exit === 5 ? [] : [`exit ${exit}`]),
    ...(sentence.test(stderr) && stderr.includes('saran') ? [] : [stderr]),
    ...(/lapkin keliru|\n {4}at /.test(stderr) ? [stderr] : []),
    ...(report === OLD ? [] : ['the older report is gone']),
    ...strays.map((name) => `left: ${name}`),
  ];
}

/** Each step by itself, two at a time; what is wrong, by step. */
async function judge(
  chosen: readonly number[],
  fault: keyof typeof FAULTS,
  sentence: RegExp,
  more: readonly string[] = [],
): Promise<readonly string[]> {
  const queue = [...chosen];
  const told: string[] = [];
  const work = async (): Promise<void> => {
    for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
      const wrong = faultsOf(await build(step, fault, more), sentence);
      told.push(...wrong.map((text) => `${step} ${steps[step - 1]}: ${text}`));
    }
  };
  await Promise.all([work(), work()]);
  return told;
}

const all = (): readonly number[] => steps.map((_, i) => i + 1);
/** From the last step back, every so many. */
const every = (count: number): readonly number[] => all().filter((step) => (steps.length - step) % count === 0);
const GONE = /^kesalahan: .*(?:Peramban gagal dua kali|tidak dapat dijalankan)/m;

describe.runIf(process.platform === 'linux')('at each command that a build gives to the browser', () => {
  it('which are many, from the first word to the print', () => {
    expect(steps.length).toBeGreaterThanOrEqual(25);
    expect(steps).toEqual(expect.arrayContaining(['Fetch.enable', 'Page.setDocumentContent', 'Page.printToPDF']));
  });

  it('the browser dies: told, the older report is whole, nothing is left', async () => {
    expect(await judge(all(), 'dies as it is asked', GONE)).toEqual([]);
  }, 300_000);

  it('the browser dies in the first bytes of its answer (every sixth)', async () => {
    expect(await judge(every(6), 'dies in the first bytes of its answer', GONE)).toEqual([]);
  }, 300_000);

  it('the browser says no more (every sixth): --timeout is named', async () => {
    const late = /^kesalahan: .*\n.*--timeout/m;
    expect(await judge(every(6), 'hangs as it is asked', late, ['--timeout', '2'])).toEqual([]);
  }, 300_000);

  it('the browser dies once while it prints: the next one prints the report', async () => {
    const { exit, report, strays } = await build(steps.length, 'dies as it is asked, the first time', []);
    // The older report there was not lapkin's, so it is kept.
    expect([exit, strays]).toEqual([0, ['l (lama).pdf']]);
    expect(report.startsWith('%PDF-') && report.trimEnd().endsWith('%%EOF')).toBe(true);
  }, 300_000);
});
