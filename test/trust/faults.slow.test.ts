import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBrowsers, findProcesses } from '../support/browser-processes.ts';
import { unzip, zip } from '../support/workbook-parts.ts';
import { BUILD, prepareProduct, sleep, UNTOUCHED } from './product.ts';

const { program, path, start, shell, outputs, expectClean, expectNothingElse, expectWhole, fakeBrowser, current, env } =
  prepareProduct();

const isRoot = process.getuid?.() === 0;

/** Mounts something at a place and gives what takes it away; null where that is not permitted (not root, some containers). */
function mountAt(place: string, options: readonly string[]): (() => void) | null {
  const { status } = spawnSync('mount', [...options, place], { cwd: path() });
  return status === 0 ? () => void spawnSync('umount', ['-l', place]) : null;
}

/** Has node load this before the program. */
function preload(text: string): NodeJS.ProcessEnv {
  writeFileSync(path('lebih-dulu.mjs'), text);
  return { NODE_OPTIONS: `--import ${path('lebih-dulu.mjs')}` };
}

/** A workbook with 15,000 more rows of 20 texts in Rencana Aksi, which is read. */
function makeLargeBuku(bytes: Uint8Array): Buffer {
  const parts = unzip(Buffer.from(bytes));
  const sheet = 'xl/worksheets/sheet4.xml';
  const cell = (row: number, column: number): string =>
    `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>teks ${row} ${column}</t></is></c>`;
  const rows = Array.from({ length: 15_000 }, (_, i) => {
    const row = i + 100;
    return `<row r="${row}">${Array.from({ length: 20 }, (_, column) => cell(row, column)).join('')}</row>`;
  });
  return zip({ ...parts, [sheet]: (parts[sheet] ?? '').replace('</sheetData>', () => `${rows.join('')}</sheetData>`) });
}

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
      ['answers what is no message', String.raw`exec 3<&-; printf 'halo\0' >&4; exec sleep 60`, 'Chromium', []],
      [
        'answers nothing of the protocol',
        String.raw`printf '{"id":1,"result":{}}\0' >&4; exec sleep 60`,
        'tidak dapat dijalankan',
        [],
      ],
      ['answers null', String.raw`printf 'null\0' >&4; exec sleep 60`, 'Chromium', []],
      ['answers half a message', `printf '{"id":' >&4; exec sleep 60`, '--timeout', ['--timeout', '1']],
      ['is stopped by a signal', 'kill -SEGV $$', 'tidak dapat dijalankan', []],
    ] as const)('%s', async (_, script, sentence, more) => {
      const { exit, stderr } = await start([...BUILD, ...more], fakeBrowser(`#!/bin/sh\n${script}\n`)).ended;
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
        for (const pid of findBrowsers(current().temporary)) {
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

    it('goes half-way, with its program: it is told, and the older report is whole', async () => {
      const surroundings = fakeBrowser(`#!/bin/sh\nexec "${current().browser}" "$@"\n`);
      const { ended } = start(BUILD, surroundings);
      for (let i = 0; i < 2000 && findBrowsers(current().temporary).length === 0; i++) await sleep(5);
      rmSync(path('headless-shell'));
      for (const pid of findBrowsers(current().temporary)) process.kill(pid, 'SIGKILL');
      const { exit, stderr } = await ended;
      expect([exit, stderr]).toEqual([5, expect.stringContaining('eramban')]);
      expect(stderr).not.toContain('lapkin keliru');
      expect(outputs()).toEqual(UNTOUCHED);
      await expectClean();
    });

    it('hangs while it prints: --timeout is named', async () => {
      const { ended } = start([...BUILD, '--timeout', '2']);
      for (let i = 0; i < 400 && findBrowsers(current().temporary).length === 0; i++) await sleep(5);
      for (const pid of findBrowsers(current().temporary)) process.kill(pid, 'SIGSTOP');
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
    ])('may not be written: %s', async (_, mode, name) => {
      chmodSync(path(name), mode);
      const { exit, stderr } = await start(['build', 'buku.xlsx', '-o', 'out/l.json']).ended;
      chmodSync(path(name), 0o755);
      expect([exit, stderr]).toEqual([4, expect.stringContaining('tidak boleh ditulis')]);
      expect(outputs()).toEqual(UNTOUCHED);
    });

    it.each([
      [12, [4]],
      [32, [4]],
      [64, [4]],
      [128, [0, 4]],
      [160, [0, 4]],
      [2048, [0]],
    ])('is a disk of %i KB: each file is whole, the older or the new', async (size, exits) => {
      const unmount = mountAt(path('out'), ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs']);
      if (unmount === null) return;
      for (const name of ['l.json', 'l.html']) writeFileSync(path('out', name), 'keluaran lama');
      const args = ['l.json', 'l.html', 'l.docx'].flatMap((name) => ['-o', `out/${name}`]);
      const { exit, stderr } = await start(['build', 'buku.xlsx', ...args]).ended;
      const texts = readdirSync(path('out')).map((name) => [name, readFileSync(path('out', name), 'latin1')] as const);
      unmount();
      expect(exits).toContain(exit);
      if (exit === 4) expect(stderr).toContain('Ruang penyimpanan penuh');
      for (const [name, text] of texts) {
        expect(name.startsWith('.')).toBe(false);
        // An archive ends in its directory, whose last record has 22 bytes (APPNOTE 4.3.16).
        const isWhole = /\}\s*$|<\/html>\s*$/.test(text) || text.slice(-22, -20) === 'PK';
        expect(`${name} ${text === 'keluaran lama' || isWhole}`).toBe(`${name} true`);
      }
      await expectClean();
    });

    it.each([1, 64])('and the temporary folder is a disk of %i KB: printed, or told', async (size) => {
      const unmount = mountAt(current().temporary, ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs']);
      if (unmount === null) return;
      const { exit, stderr } = await start(BUILD).ended;
      const left = readdirSync(current().temporary);
      unmount();
      expect(exit === 0 || (exit === 5 && /penuh|Peramban/.test(stderr))).toBe(true);
      expect(left).toEqual([]);
      expectWhole('l.pdf');
    });

    it.each([
      ['that can only be read', 'out', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs'], 'hanya dapat dibaca'],
      ['where another holds the file', 'out/l.json', ['--bind', 'buku.xlsx'], 'sedang dibuka program lain'],
    ] as const)('%s is told', async (_, place, options, sentence) => {
      const unmount = mountAt(path(place), options);
      if (unmount === null) return;
      const { exit, stderr } = await start(['build', 'buku.xlsx', '-o', 'out/l.json']).ended;
      unmount();
      expect([exit, stderr]).toEqual([4, expect.stringContaining(sentence)]);
      expect(outputs()).toEqual(UNTOUCHED);
    });

    it('vanishes while the report is made', async () => {
      const { ended } = start(BUILD);
      for (let i = 0; i < 400 && findBrowsers(current().temporary).length === 0; i++) await sleep(5);
      rmSync(path('out'), { recursive: true });
      const { exit, stderr } = await ended;
      mkdirSync(path('out'));
      expect([exit, stderr]).toEqual([4, expect.stringContaining('tidak ada')]);
      await expectClean();
    });

    it('is written by two at once: one whole report', async () => {
      const ends = await Promise.all([start(BUILD).ended, start(BUILD).ended, start(BUILD).ended]);
      expect(ends.map(({ exit }) => exit)).toEqual([0, 0, 0]);
      expectWhole('l.pdf');
      // What lay there was not lapkin's own: the first to write kept it, once, and the others found the first one's.
      expect(outputs().filter(([name]) => name.startsWith('l (lama'))).toEqual([['l (lama).pdf', true]]);
      expectNothingElse();
      await expectClean();
    });
  });

  describe('the workbook', () => {
    it.each([
      ['is cut off', () => truncateSync(path('buku.xlsx'), 9000)],
      ['is empty', () => truncateSync(path('buku.xlsx'), 0)],
      ['has gone', () => rmSync(path('buku.xlsx'))],
      [
        'is a link to itself',
        () => {
          rmSync(path('buku.xlsx'));
          symlinkSync('buku.xlsx', path('buku.xlsx'));
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
      let isOver = false;
      void ended.then(() => {
        isOver = true;
      });
      for (let i = 0; !isOver; i++) {
        writeFileSync(path('buku.xlsx'), i % 2 === 0 ? current().bytes.subarray(0, 5000) : current().bytes);
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
        expect(JSON.parse(readFileSync(path('out', 'l.json'), 'utf8')).tahun).toBe(2024);
      },
    );

    it.each([
      ['jumps back an hour each time it is asked', '2025-01-01T00:30:00', -3_600_000],
      ['jumps on a day each time it is asked', '2024-12-31T23:59:59', 86_400_000],
      ['stands still at the last second of a year', '2024-12-31T23:59:59', 0],
      ['stands at a leap day', '2024-02-29T23:59:59', 0],
      ['stands before 1970', '1969-12-31T23:59:59', 0],
      ['stands after 2038', '2040-02-29T12:00:00', 0],
    ])('has a clock that %s: report and batch as ever', async (_, time, jump) => {
      const clock = preload(`const [Real, start] = [Date, Date.parse('${time}')];
let asked = 0;
globalThis.Date = class extends Real {
  constructor(...args) { super(...(args.length === 0 ? [start + asked++ * ${jump}] : args)); }
  static now() { return start + asked++ * ${jump}; }
};`);
      const json = ['build', 'buku.xlsx', '-o', 'out/l.json'];
      expect((await start(json, clock).ended).exit).toBe(0);
      const told = readFileSync(path('out', 'l.json'), 'utf8');
      expect((await start(json).ended).exit).toBe(0);
      expect(told).toBe(readFileSync(path('out', 'l.json'), 'utf8'));
      const batch = ['batch', 'buku.xlsx', '-o', 'banyak', '--to', 'json'];
      expect((await start(batch, clock).ended).exit).toBe(0);
      expect((await start(batch).ended).exit).toBe(0);
      expect(readdirSync(path('banyak')).filter((name) => name.startsWith('.'))).toEqual([]);
    });

    it.each([600_000, 1_500_000, 3_000_000, 6_000_000])(
      'lets a process have %i KB of addresses: printed, or told, and nothing half done',
      async (size) => {
        const { exit, stderr } = await shell(`ulimit -v ${size}`);
        // Where node itself finds no room it ends before lapkin has begun.
        expect(exit === 0 || exit === 5 || stderr.includes('out of memory') || !stderr.includes('kesalahan')).toBe(
          true,
        );
        expect(stderr).not.toContain('lapkin keliru');
        expectWhole('l.pdf');
        await expectClean();
      },
    );

    it.each([12, 24, 48])('lets node have %i MB: printed, or told, never ended by node', async (size) => {
      const { exit, stderr } = await start(BUILD, { NODE_OPTIONS: `--max-old-space-size=${size}` }).ended;
      expect(exit === 0 || (exit === 2 && /Memori .*\n {2}saran .*NODE_OPTIONS/.test(stderr))).toBe(true);
      expect(stderr).not.toContain('heap out of memory');
      expectWhole('l.pdf');
      await expectClean();
    });

    it.each([24, 64, 128])('lets node have %i MB for 300,000 cells: told before node ends it', async (size) => {
      writeFileSync(path('buku.xlsx'), makeLargeBuku(current().bytes));
      const { exit, stderr } = await start(BUILD, { NODE_OPTIONS: `--max-old-space-size=${size}` }).ended;
      expect([exit, stderr]).toEqual([3, expect.stringMatching(/Memori .* tidak cukup .*\n {2}saran .*NODE_OPTIONS/)]);
      expect(outputs()).toEqual(UNTOUCHED);
      await expectClean();
    });

    it.each([
      ['a closed pipe', 'true', 0],
      ['a full disk', 'cat > /dev/full', 0],
    ])('%s behind standard output', (_, reader) => {
      const script = `"${process.execPath}" "${program}" check buku.xlsx --format json | ${reader}; exit \${PIPESTATUS[0]}`;
      const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: path(), env: env(), encoding: 'utf8' });
      expect([status, stderr.includes('at ')]).toEqual([0, false]);
    });

    it('a full device as standard output', () => {
      const script = `"${process.execPath}" "${program}" check buku.xlsx --format json > /dev/full`;
      const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: path(), env: env(), encoding: 'utf8' });
      expect([status, stderr]).toEqual([4, expect.stringContaining('Ruang penyimpanan penuh')]);
    });
  });

  describe('an interruption', () => {
    // Random moments, one in each part of the run, from before the first line of lapkin to after the last.
    const moments = (signal: NodeJS.Signals, count: number) =>
      Array.from({ length: count }, (_, i) => [Math.round(((i + Math.random()) * 1500) / count), signal] as const);
    it.each([...moments('SIGINT', 20), ...moments('SIGTERM', 4), ...moments('SIGHUP', 4)])(
      'after %i ms, %s',
      async (ms, signal) => {
        const { child, ended } = start([...BUILD, '-o', 'out/l.json']);
        await sleep(ms);
        child.kill(signal);
        const { exit, stderr } = await ended;
        // Before lapkin listens, and once it has told what is written, the signal ends the process by itself.
        const hasTold = stderr.includes(' ditulis (');
        const isAlone = exit === null && (stderr === '' || hasTold) && !stderr.includes('terputus');
        expect(isAlone || exit === 0 || (exit === 130 && stderr.includes('terputus'))).toBe(true);
        // What it tells is written: neither is the older one.
        if (hasTold) expect(outputs().filter(([name, isOld]) => isOld && /^l\.(?:pdf|json)$/.test(name))).toEqual([]);
        expectWhole('l.pdf');
        expectNothingElse();
        await expectClean();
      },
    );

    it.each([150, 400, 700, 1000])('SIGKILL after %i ms: browser and profile go by themselves', async (ms) => {
      const { child, ended } = start(BUILD);
      await sleep(ms);
      child.kill('SIGKILL');
      await ended;
      expectWhole('l.pdf');
      for (
        let i = 0;
        i < 100 && (readdirSync(current().temporary).length > 0 || findProcesses(current().temporary).length > 0);
        i++
      )
        await sleep(100);
      expect([readdirSync(current().temporary), findProcesses(current().temporary)]).toEqual([[], []]);
    });
  });

  it.runIf(process.platform === 'linux')(
    'SIGKILL while the browser is started: the profile goes by itself',
    async () => {
      const preload = path('lebih-dulu.mjs');
      writeFileSync(
        preload,
        `import child from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
const real = child.spawn;
child.spawn = (command, ...more) => {
  if (command === ${JSON.stringify(current().browser)}) process.kill(process.pid, 'SIGKILL');
  return real(command, ...more);
};
syncBuiltinESMExports();
`,
      );
      const { exit } = await start(BUILD, { NODE_OPTIONS: `--import ${preload}` }).ended;
      expect(exit).toBeNull();
      expect(readdirSync(current().temporary)).toHaveLength(1);
      await expect.poll(() => readdirSync(current().temporary), { timeout: 10_000 }).toEqual([]);
      expectWhole('l.pdf');
    },
  );

  it('a planted browser or profile in a shared temporary folder is not taken', async () => {
    const planted = path('ditanam');
    writeFileSync(path('jahat'), `#!/bin/sh\ntouch ${planted}\n`);
    chmodSync(path('jahat'), 0o755);
    for (const name of ['chromium', 'chrome-headless-shell', 'headless_shell', 'chromium-headless-shell']) {
      symlinkSync(path('jahat'), path('sementara', name));
      symlinkSync(path('jahat'), path(name));
    }
    symlinkSync(path('out'), path('sementara', `lapkin-${process.getuid?.()}`));
    const { exit } = await start(['doctor'], {
      LAPKIN_BROWSER: undefined,
      HOME: undefined,
      XDG_CACHE_HOME: undefined,
      PATH: `.::${env().PATH}`,
    }).ended;
    expect(exit === 0 || exit === 5).toBe(true);
    expect(readdirSync(path())).not.toContain('ditanam');
    expect(outputs()).toEqual(UNTOUCHED);
  });
});
