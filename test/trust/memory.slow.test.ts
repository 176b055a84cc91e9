import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLargeContent } from '../../scripts/examples/large-content.ts';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { BUILD, prepareProduct, sleep, UNTOUCHED } from './product.ts';

const { program, path, start, outputs, expectClean, current, env } = prepareProduct();

const TOLD = /^kesalahan: Memori yang boleh dipakai Node\.js \(\d+ MB\) habis .*\n {2}saran {2}.*NODE_OPTIONS/m;
const DUMP = /GCs|FATAL|heap out of memory/;
const makeLargeBuku = async (): Promise<Uint8Array> => (await makeWorkbook(buildLargeContent(300), 300)).bytes;
const withMemory = (megabytes: number): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--max-old-space-size=${megabytes}`,
});

describe('a report that outgrows the memory of node once its workbook is read', () => {
  it.each([
    ['while it is checked', 24, ['build', 'buku.xlsx', '-o', 'out/l.json']],
    ['while its Word file is made', 40, ['build', 'buku.xlsx', '-o', 'out/l.docx']],
  ])(
    '%s: a sentence with its repair instead of the dump of node, and the older report is whole',
    async (_, size, args) => {
      writeFileSync(path('buku.xlsx'), await makeLargeBuku());
      const { exit, stderr } = await start([...args, '--draft'], withMemory(size)).ended;
      expect([exit, stderr]).toEqual([3, expect.stringMatching(TOLD)]);
      expect(stderr).not.toMatch(DUMP);
      expect(outputs().filter(([name]) => name.startsWith('l.'))).toEqual(UNTOUCHED);
      await expectClean();
    },
  );
});

it('a batch that ran out of memory is taken up by the next one, which has more', async () => {
  mkdirSync(path('buku'));
  writeFileSync(path('buku', 'a.xlsx'), current().bytes);
  writeFileSync(path('buku', 'b.xlsx'), await makeLargeBuku());
  const batch = ['batch', 'buku', '-o', 'hasil', '--to', 'json', '--draft'];
  const { exit, stderr } = await start(batch, withMemory(24)).ended;
  expect([exit, stderr]).toEqual([3, expect.stringMatching(TOLD)]);
  expect(stderr).not.toMatch(DUMP);
  expect((await start(batch).ended).exit).toBe(0);
  const left = readdirSync(path('hasil'));
  expect(left.filter((name) => name.endsWith('.json') && name !== 'ringkasan.json')).toHaveLength(2);
  expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
  await expectClean();
});

// Little memory, and enough for what is done: lapkin runs behind a process that watches over it.
describe('with little memory that suffices', () => {
  const LITTLE = withMemory(400);

  it('what is said, and the exit code, are those of any other run', async () => {
    writeFileSync(path('salah.xlsx'), 'bukan buku kerja');
    for (const args of [
      ['check', 'buku.xlsx'],
      ['check', 'salah.xlsx'],
      ['check', 'tiada.xlsx'],
      ['chek'],
      ['--version'],
    ]) {
      const [watched, alone] = [await start(args, LITTLE).ended, await start(args).ended];
      expect(watched).toEqual(alone);
    }
    expect(await start(BUILD, LITTLE).ended).toMatchObject({ exit: 0 });
    await expectClean();
  });

  // So much the largest workbook that is read takes (docs/keandalan.md): with less, Node may run out of it at work.
  it('it is watched below 1,536 MB, and nothing stands between with more', async () => {
    const tell =
      'process.stderr.write(String(process.getBuiltinModule("v8").getHeapStatistics().heap_size_limit) + "\\n")';
    const limits = async (megabytes: number): Promise<readonly number[]> => {
      const options = `--max-old-space-size=${megabytes} --import=data:text/javascript,${encodeURIComponent(tell)}`;
      const { exit, stderr } = await start(['--version'], { NODE_OPTIONS: options }).ended;
      expect(exit).toBe(0);
      return stderr
        .trim()
        .split('\n')
        .map((bytes) => Number(bytes) / 1024 ** 2);
    };
    // Node adds some to what it is told.
    const told = await Promise.all([1470, 1480, 1490, 1500, 1530].map(limits));
    expect(told.map(([first = 0]) => first < 1536)).toEqual(expect.arrayContaining([true, false]));
    expect(told.map(({ length }) => length)).toEqual(told.map(([first = 0]) => (first < 1536 ? 2 : 1)));
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends it in order, and only once', async (signal) => {
    const { child, ended } = start([...BUILD, '--verbose'], LITTLE);
    let told = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8');
    });
    while (!told.includes('membaca dan memeriksa')) await sleep(5);
    child.kill(signal);
    child.kill(signal);
    const { exit, stderr } = await ended;
    expect([exit, stderr]).toEqual([130, expect.stringContaining('terputus')]);
    expect(outputs()).toEqual(UNTOUCHED);
    await expectClean();
  });

  it('a signal before lapkin listens ends it as any other program', async () => {
    const { child, ended } = start(['check', 'buku.xlsx'], LITTLE);
    child.kill('SIGTERM');
    await ended;
    expect(child.signalCode).toBe('SIGTERM');
  });

  it.runIf(process.platform === 'linux' && spawnSync('script', ['--version']).status === 0)(
    'a terminal gets its colours',
    () => {
      const look = (more: NodeJS.ProcessEnv): string =>
        spawnSync('script', ['-qec', `"${process.execPath}" "${program}" check tiada.xlsx`, '/dev/null'], {
          cwd: path(),
          env: { ...env(), NO_COLOR: undefined, TERM: 'xterm', ...more },
          encoding: 'utf8',
        }).stdout;
      expect(look({})).toContain('\u001b[');
      expect(look(LITTLE)).toBe(look({}));
    },
  );
});
