import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readDirectory } from '../../src/zip/directory.ts';
import { limitsWith } from '../../src/zip/limits.ts';
import { readPart } from '../../src/zip/part.ts';
import { makeWrongBuku } from '../support/wrong-buku.ts';

const ROOT = join(import.meta.dirname, '../..');
const WINE = '/usr/lib/wine/wine64';
const wanted = process.env.LAPKIN_ALAT_LENGKAP === '1';
let folder = '';

// `npm test` has built dist; the folder is made of that.
function makePortable(...args: readonly string[]): string {
  const target = mkdtempSync(join(folder, 'hasil-'));
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/portable.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, LAPKIN_PORTABLE_FOLDER: target },
    stdio: 'pipe',
  });
  return target;
}

function unpackZip(bytes: Buffer): readonly (readonly [string, Buffer])[] {
  const limits = limitsWith({ partBytes: 1e9, totalBytes: 1e9 });
  const pack = { bytes, directory: readDirectory(bytes, limits), limits, unpacked: 0 };
  return [...pack.directory.values()].map(({ name }) => [name, readPart(pack, name) ?? Buffer.alloc(0)]);
}

/** The files below a folder, sorted. */
function listFiles(below: string): readonly string[] {
  const entries = readdirSync(below, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(below, join(entry.parentPath, entry.name)))
    .sort();
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-portabel-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }));

describe('the folder for Windows', () => {
  let unpacked = '';
  let zip = Buffer.alloc(0);
  beforeAll(() => {
    const made = makePortable('windows');
    zip = readFileSync(join(made, 'lapkin-windows-x64.zip'));
    expect(readFileSync(join(made, 'lapkin-windows-x64.zip.sha256'), 'utf8')).toBe(
      `${createHash('sha256').update(zip).digest('hex')}  lapkin-windows-x64.zip\n`,
    );
    for (const [name, content] of unpackZip(zip)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    unpacked = join(folder, 'lapkin-windows-x64');
  }, 300_000);

  it('holds what is started, what is read, and a true list of it', () => {
    expect(readdirSync(unpacked).sort()).toEqual(
      ['Baca saya.html', 'Buka lapkin.cmd', 'Contoh', 'ISI.txt', 'app', 'gambar', 'lapkin.cmd', 'node'].sort(),
    );
    const lines = readFileSync(join(unpacked, 'ISI.txt'), 'utf8').trim().split('\r\n');
    const listed = lines.map((line) => /^([0-9a-f]{64}) +(\d+) {2}(.+)$/.exec(line)?.slice(1) ?? []);
    for (const [sum, size, path = ''] of listed) {
      const content = readFileSync(join(unpacked, path));
      expect([path, createHash('sha256').update(content).digest('hex'), String(content.length)]).toEqual([
        path,
        sum,
        size,
      ]);
    }
    const all = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(unpacked, path)).isFile(),
    );
    expect([...listed.map(([, , path]) => path), 'ISI.txt'].sort()).toEqual([...all].sort());
    for (const path of ['LICENSE', 'docs/panduan.md', 'templates/laporan.css', 'dist/bundle/main.js'])
      expect(all).toContain(`app/${path}`);
    expect(zip.length).toBeLessThan(60_000_000);
  });

  it('has a README in Indonesian whose pictures, pages and commands are there', () => {
    const page = readFileSync(join(unpacked, 'Baca saya.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>\n<html lang="id">/);
    const pictures = [...page.matchAll(/<img src="([^"]+)" alt="([^"]{20,})">/g)];
    expect(pictures).toHaveLength([...page.matchAll(/<img /g)].length);
    expect(pictures.length).toBeGreaterThan(1);
    for (const [, path = ''] of pictures) {
      const png = readFileSync(join(unpacked, path));
      // Width and height stand in the first part of a PNG.
      expect([path, png.toString('latin1', 1, 4), png.readUInt32BE(16) >= 1200]).toEqual([path, 'PNG', true]);
    }
    const named = [...page.matchAll(/<code>((?:app\/|ISI)[^<]+)<\/code>/g)].map(([, path = '']) => path);
    expect(named).toHaveLength(3);
    for (const path of named) expect(existsSync(join(unpacked, path))).toBe(true);
    expect(readdirSync(join(unpacked, 'app/node_modules/@img'))).toContain('sharp-win32-x64');
  });

  it('is the same bytes when it is made again, and parts of an earlier build are left out', () => {
    const stale = join(ROOT, 'dist/bundle/chunk-DAHULU.js');
    writeFileSync(stale, '');
    onTestFinished(() => rmSync(stale));
    const again = readFileSync(join(makePortable('windows'), 'lapkin-windows-x64.zip'));
    expect(createHash('sha256').update(again).digest('hex')).toBe(createHash('sha256').update(zip).digest('hex'));
  }, 300_000);

  // Node for Windows under Wine; what it cannot show is named in docs/pasang.md.
  describe.runIf(existsSync(WINE) || wanted)('run by Node for Windows', () => {
    let drive = '';
    let office = '';
    let env: NodeJS.ProcessEnv = {};

    function wine(args: readonly string[]) {
      // Pipes do not work there: files do.
      const [out, errors] = [join(folder, 'keluar.txt'), join(folder, 'salah.txt')];
      const { status } = spawnSync(WINE, args, {
        cwd: folder,
        env,
        stdio: ['ignore', openSync(out, 'w'), openSync(errors, 'w')],
        timeout: 500_000,
      });
      return { status, stdout: readFileSync(out, 'utf8'), stderr: readFileSync(errors, 'utf8') };
    }
    const runNode = (...args: readonly string[]) =>
      wine([join(unpacked, 'node/node.exe'), join(unpacked, 'app/bin/lapkin.js'), ...args]);
    /** What lapkin of this machine makes of the same workbook. */
    function buildHere(kind: 'html' | 'json'): string {
      const output = join(folder, `di-sini.${kind}`);
      const { status } = spawnSync(process.execPath, [
        join(ROOT, 'bin/lapkin.js'),
        'build',
        join(office, 'q2.xlsx'),
        '-o',
        output,
      ]);
      expect(status).toBe(0);
      return readFileSync(output, 'utf8');
    }

    beforeAll(() => {
      env = { PATH: process.env.PATH, HOME: folder, WINEPREFIX: join(folder, 'wine'), WINEDEBUG: '-all' };
      drive = join(folder, 'wine/drive_c');
      office = join(drive, 'Data Kantor');
      wine(['wineboot', '-i']);
      wine(['reg', 'add', String.raw`HKCU\Software\Wine`, '/v', 'Version', '/d', 'win10', '/f']);
      mkdirSync(office, { recursive: true });
      copyFileSync(join(unpacked, 'Contoh/kalaena-2024-tw2.xlsx'), join(office, 'q2.xlsx'));
    }, 600_000);
    afterAll(() => {
      spawnSync('/usr/lib/wine/wineserver64', ['-k'], { env });
    });

    it('checks a workbook under a drive letter, by the starter of the command line', () => {
      const starter = join(unpacked, 'lapkin.cmd').replaceAll('/', '\\');
      const { status, stdout } = wine(['cmd', '/c', `Z:${starter}`, 'check', String.raw`C:\Data Kantor\q2.xlsx`]);
      expect([status, stdout]).toEqual([0, expect.stringContaining('tidak ada temuan')]);
      expect(stdout).toContain(String.raw`C:\Data Kantor\q2.xlsx`);
    });

    it('runs from a drive of its own, as a USB stick or a mapped network drive is, and writes nowhere else', () => {
      const stick = mkdtempSync(join(folder, 'stik-'));
      renameSync(unpacked, join(stick, 'lapkin'));
      symlinkSync(stick, join(folder, 'wine/dosdevices/u:'));
      try {
        copyFileSync(join(office, 'q2.xlsx'), join(stick, 'q2.xlsx'));
        // What Node keeps of the program for the next start, in the user's folder for temporary files, is none of lapkin's.
        const left = () => listFiles(drive).filter((name) => !name.includes('/node-compile-cache/'));
        const before = left();
        const { status, stderr } = wine([
          'cmd',
          '/c',
          String.raw`cd /d U:\&& U:\lapkin\lapkin.cmd build q2.xlsx -o q2.docx`,
        ]);
        expect([status, stderr]).toEqual([0, expect.stringContaining('q2.docx')]);
        expect(readFileSync(join(stick, 'q2.docx')).subarray(0, 2).toString()).toBe('PK');
        expect(listFiles(stick).filter((name) => !name.startsWith('lapkin/'))).toEqual(['q2.docx', 'q2.xlsx']);
        expect(left()).toEqual(before);
      } finally {
        renameSync(join(stick, 'lapkin'), unpacked);
        rmSync(join(folder, 'wine/dosdevices/u:'));
      }
    });

    it('takes the commands of its README as they stand there; printing waits for a browser, which Wine has not', () => {
      symlinkSync(mkdtempSync(join(folder, 'cakram-')), join(folder, 'wine/dosdevices/d:'));
      mkdirSync(join(folder, 'wine/dosdevices/d:/Laporan'));
      copyFileSync(join(office, 'q2.xlsx'), join(folder, 'wine/dosdevices/d:/Laporan/q2.xlsx'));
      const page = readFileSync(join(unpacked, 'Baca saya.html'), 'utf8');
      const lines = /<pre>([\s\S]*?)<\/pre>/.exec(page)?.[1]?.split('\n') ?? [];
      const ends = lines.map((line) => {
        const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
        const { status, stderr } = runNode(...words.slice(1));
        return [line, status, /Edge/.test(stderr)];
      });
      expect(ends).toEqual([
        [expect.stringMatching(/^lapkin\.cmd check /), 0, false],
        [expect.stringMatching(/^lapkin\.cmd build .*\.pdf"$/), 5, true],
        [expect.stringMatching(/^lapkin\.cmd batch /), 5, true],
      ]);
    });

    it('hands the exit code and the quotes of its command line through', () => {
      const starter = join(unpacked, 'lapkin.cmd').replaceAll('/', '\\');
      const strange = 'Laporan & Data.xlsx';
      copyFileSync(join(office, 'q2.xlsx'), join(office, strange));
      onTestFinished(() => rmSync(join(office, strange)));
      const { status, stdout } = wine([`Z:${starter}`, 'check', `C:\\Data Kantor\\${strange}`]);
      expect([status, stdout]).toEqual([0, expect.stringContaining(strange)]);
      expect(wine([`Z:${starter}`, 'chek']).status).toBe(2);
    });

    it('names the next command as it is typed there: by its starter, from the folder itself or from another', () => {
      const starter = `Z:${join(unpacked, 'lapkin.cmd').replaceAll('/', '\\')}`;
      const target = String.raw`C:\Data Kantor\berikut.xlsx`;
      onTestFinished(() => rmSync(join(office, 'berikut.xlsx')));
      const { stderr } = wine([starter, 'init', target]);
      const quoted = /[^\w./\\:-]/.test(starter) ? `"${starter}"` : starter;
      expect(stderr).toContain(`periksa dengan: ${quoted} check "${target}"`);
      const inside = wine(['cmd', '/c', `cd /d Z:${unpacked.replaceAll('/', '\\')}&& lapkin.cmd chek`]);
      expect(
        wine(['cmd', '/c', `cd /d Z:${unpacked.replaceAll('/', '\\')}&& lapkin.cmd init C:\\lagi.xlsx`]).stderr,
      ).toContain(String.raw`periksa dengan: .\lapkin.cmd check C:\lagi.xlsx`);
      expect(inside.status).toBe(2);
    });

    it('opens the page of a workbook that is dropped on "Buka lapkin", whatever signs its name has', async () => {
      const [out, opened, programs] = ['buka.txt', 'dibuka.txt', 'programs'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      const strange = 'Laporan & Data (baru).xlsx';
      copyFileSync(join(office, 'q2.xlsx'), join(office, strange));
      // Wine hands what Windows would open in Edge to this program of the system around it.
      mkdirSync(programs);
      writeFileSync(join(programs, 'xdg-open'), `#!/bin/sh\necho "$1" > '${opened}'\n`, { mode: 0o755 });
      const starter = `Z:${join(unpacked, 'Buka lapkin.cmd').replaceAll('/', '\\')}`;
      const child = spawn(WINE, [starter, `C:\\Data Kantor\\${strange}`], {
        cwd: folder,
        env: { ...env, PATH: `${programs}:${env.PATH}` },
        stdio: ['ignore', openSync(out, 'w'), 'ignore'],
      });
      onTestFinished(() => {
        child.kill('SIGKILL');
        rmSync(join(office, strange));
      });
      await expect
        .poll(() => (existsSync(opened) ? readFileSync(opened, 'utf8') : ''), { timeout: 90_000 })
        .not.toBe('');
      const address = readFileSync(opened, 'utf8').trim();
      expect(readFileSync(out, 'utf8')).toContain(address);
      const page = await fetch(address);
      const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
      const reader = (await fetch(`${new URL(address).origin}/data/events`, { headers: { cookie } })).body?.getReader();
      const state = Buffer.from((await reader?.read())?.value ?? []).toString('utf8');
      await reader?.cancel();
      expect(state).toContain(strange);
      expect(state).toContain('Kecamatan Kalaena');
    });

    it('builds what Linux builds: HTML and JSON to the byte, a whole Word file', () => {
      const target = (ending: string) => String.raw`C:\Data Kantor\laporan.${ending}`;
      const outputs = ['html', 'json', 'docx'].flatMap((ending) => ['-o', target(ending)]);
      expect(runNode('build', String.raw`C:\Data Kantor\q2.xlsx`, ...outputs).status).toBe(0);
      expect(readFileSync(join(office, 'laporan.html'), 'utf8')).toBe(buildHere('html'));
      expect(readFileSync(join(office, 'laporan.json'), 'utf8')).toBe(buildHere('json'));
      const docx = readFileSync(join(office, 'laporan.docx'));
      expect(unpackZip(docx).map(([name]) => name)).toEqual(
        expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']),
      );
    });

    it('writes a new workbook that it reads, shows cells, sums up a folder', () => {
      expect(runNode('init', String.raw`C:\Data Kantor\baru.xlsx`, '--contoh').status).toBe(0);
      expect(runNode('cells', String.raw`C:\Data Kantor\baru.xlsx`).stdout).toContain('Lembar "Petunjuk"');
      const batch = runNode('batch', String.raw`C:\Data Kantor`, '-o', String.raw`C:\hasil`, '--to', 'html');
      expect([batch.status, readdirSync(join(drive, 'hasil')).filter((n) => n.endsWith('.html')).length]).toEqual([
        0, 2,
      ]);
      const summary = JSON.parse(readFileSync(join(drive, 'hasil/ringkasan.json'), 'utf8'));
      expect(summary.files.map((f: { status: string }) => f.status)).toEqual(['selesai', 'selesai']);
      const rekap = runNode('rekap', String.raw`C:\Data Kantor\q2.xlsx`, '-o', String.raw`C:\hasil\rekap.xlsx`);
      expect(rekap.status).toBe(0);
    });

    it('reads a path of over 260 characters, and names what is not there', () => {
      const names = Array.from({ length: 9 }, (_, i) => `folder yang namanya panjang sekali ${i}`);
      mkdirSync(join(drive, ...names), { recursive: true });
      copyFileSync(join(office, 'q2.xlsx'), join(drive, ...names, 'q2.xlsx'));
      const path = ['C:', ...names, 'q2.xlsx'].join('\\');
      expect(path.length).toBeGreaterThan(260);
      expect(runNode('check', path).status).toBe(0);
      const missing = runNode('check', String.raw`C:\tidak ada\q2.xlsx`);
      expect([missing.status, missing.stdout]).toEqual([3, expect.stringContaining('berkas/tidak-ada')]);
    });

    it('builds and writes beside a workbook at a path of over 260 characters', () => {
      const names = Array.from({ length: 9 }, (_, i) => `folder yang namanya panjang sekali ${i}`);
      mkdirSync(join(drive, ...names), { recursive: true });
      copyFileSync(join(office, 'q2.xlsx'), join(drive, ...names, 'q2.xlsx'));
      const path = (name: string) => ['C:', ...names, name].join('\\');
      expect(runNode('build', path('q2.xlsx'), '-o', path('laporan.json')).status).toBe(0);
      expect(readFileSync(join(drive, ...names, 'laporan.json'), 'utf8')).toBe(buildHere('json'));
      expect(runNode('check', path('q2.xlsx'), '--annotate', path('salinan.xlsx')).status).toBe(0);
      expect(readdirSync(join(drive, ...names)).sort()).toEqual(['laporan.json', 'q2.xlsx', 'salinan.xlsx']);
    });

    describe('a file that another program holds', () => {
      /** Opens a file as Excel does, sharing it with nobody, until it is let go. */
      async function hold(path: string, work: () => void): Promise<void> {
        const marker = join(drive, 'dipegang');
        // Node passes this flag of libuv on: no other program may open the file.
        const script = String.raw`fs.openSync(process.argv[1], fs.constants.O_RDWR | 0x10000000); fs.writeFileSync('C:\dipegang', ''); setInterval(() => {}, 1000)`;
        const holder = spawn(WINE, [join(unpacked, 'node/node.exe'), '-e', script, path], { env, stdio: 'ignore' });
        try {
          await expect.poll(() => existsSync(marker), { timeout: 60_000 }).toBe(true);
          work();
        } finally {
          const gone = new Promise((resolve) => holder.once('exit', resolve));
          holder.kill('SIGKILL');
          await gone;
          rmSync(marker);
        }
      }

      it('a report that is open stays whole, and the sentence says what to do', async () => {
        writeFileSync(join(office, 'terbuka.html'), 'laporan lama');
        await hold(String.raw`C:\Data Kantor\terbuka.html`, () => {
          const { status, stderr } = runNode(
            'build',
            String.raw`C:\Data Kantor\q2.xlsx`,
            '-o',
            String.raw`C:\Data Kantor\terbuka.html`,
          );
          expect([status, stderr]).toEqual([4, expect.stringContaining('sedang dibuka')]);
        });
        expect(readFileSync(join(office, 'terbuka.html'), 'utf8')).toBe('laporan lama');
        expect(readdirSync(office).filter((name) => /tmp|sementara/.test(name))).toEqual([]);
      });

      it('a workbook that is locked is told as that', async () => {
        copyFileSync(join(office, 'q2.xlsx'), join(office, 'terkunci.xlsx'));
        await hold(String.raw`C:\Data Kantor\terkunci.xlsx`, () => {
          const { status, stdout } = runNode('check', String.raw`C:\Data Kantor\terkunci.xlsx`);
          expect([status, stdout]).toEqual([3, expect.stringContaining('berkas/sedang-dibuka')]);
        });
      });
    });

    describe('the server of preview', () => {
      interface Told {
        readonly unit: string;
        readonly counts: { readonly error: number };
        readonly change: string;
        readonly report: { readonly kind: string; readonly message?: string; readonly hint?: string };
      }

      it('serves the page, tells a save, hands over the annotated copy to the byte, and lets no other page in', async () => {
        const [out, path] = [join(folder, 'pratinjau.txt'), join(office, 'pratinjau.xlsx')];
        copyFileSync(join(office, 'q2.xlsx'), path);
        const argv = ['preview', String.raw`C:\Data Kantor\pratinjau.xlsx`, '--tanpa-buka', '--tetap'];
        const node = [join(unpacked, 'node/node.exe'), join(unpacked, 'app/bin/lapkin.js')];
        const child = spawn(WINE, [...node, ...argv], {
          cwd: folder,
          env,
          stdio: ['ignore', openSync(out, 'w'), 'ignore'],
        });
        try {
          const address = () => /^http:\S+/m.exec(readFileSync(out, 'utf8'))?.[0] ?? '';
          await expect.poll(address, { timeout: 90_000 }).not.toBe('');
          const { origin } = new URL(address());
          const page = await fetch(address());
          expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>')]);
          const headers = { cookie: page.headers.get('set-cookie')?.split(';')[0] ?? '' };
          const ask = (query: string, more = {}) =>
            fetch(`${origin}/data/${query}`, { headers: { ...headers, ...more } });
          const told = async (): Promise<Told | undefined> => {
            const reader = (await ask('events')).body?.getReader();
            const text = Buffer.from((await reader?.read())?.value ?? []).toString('utf8');
            await reader?.cancel();
            return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '{}').books?.[0];
          };
          expect(await told()).toMatchObject({ unit: 'Kecamatan Kalaena', counts: { error: 0 } });
          const sheet = await (await ask('sheet?book=1&sheet=1')).json();
          expect((sheet as { cells: readonly { text: string }[] }).cells.map(({ text }) => text)).toContain(
            'Kecamatan Kalaena',
          );
          expect((await ask('sheet?book=1&sheet=1', { origin: 'http://lain.example' })).status).toBe(403);
          expect((await fetch(`${origin}/data/sheet?book=1&sheet=1`)).status).toBe(403);
          await expect
            .poll(async () => (await told())?.report, { timeout: 60_000 })
            .toMatchObject({
              kind: 'none',
              hint: expect.stringContaining('Edge'),
            });
          // Saved as Excel does: a new file takes the place of the old one.
          writeFileSync(join(office, '3C0A1B2D.tmp'), await makeWrongBuku());
          renameSync(join(office, '3C0A1B2D.tmp'), path);
          await expect.poll(async () => (await told())?.change, { timeout: 60_000 }).toContain('1 kesalahan baru');
          const copy = Buffer.from(await (await ask('file?book=1&kind=xlsx')).arrayBuffer());
          const annotated = join(folder, 'bercatatan.xlsx');
          spawnSync(process.execPath, [join(ROOT, 'bin/lapkin.js'), 'check', path, '--annotate', annotated]);
          expect(copy.equals(readFileSync(annotated))).toBe(true);
        } finally {
          child.kill('SIGKILL');
        }
      });
    });

    it('says what prints on Windows where there is no browser', () => {
      const { status, stderr } = runNode('build', String.raw`C:\Data Kantor\q2.xlsx`, '-o', String.raw`C:\l.pdf`);
      expect([status, stderr]).toEqual([5, expect.stringContaining('pasang Microsoft Edge atau Google Chrome')]);
      expect(existsSync(join(drive, 'l.pdf'))).toBe(false);
    });
  });
});

describe.runIf(process.platform === 'linux')('the folder for Linux', () => {
  it('is the same bytes when it is made again, and runs from a path with spaces with nothing of the machine around it', () => {
    const made = makePortable('linux', '--fast');
    const sum = createHash('sha256')
      .update(readFileSync(join(made, 'lapkin-linux-x64.tar.xz')))
      .digest('hex');
    expect(readFileSync(join(made, 'lapkin-linux-x64.tar.xz.sha256'), 'utf8')).toBe(
      `${sum}  lapkin-linux-x64.tar.xz\n`,
    );
    const again = readFileSync(join(makePortable('linux', '--fast'), 'lapkin-linux-x64.tar.xz'));
    expect(createHash('sha256').update(again).digest('hex')).toBe(sum);
    const place = join(folder, 'stik USB kantor');
    mkdirSync(place);
    execFileSync('tar', ['-xJf', join(made, 'lapkin-linux-x64.tar.xz'), '-C', place]);
    const home = join(place, 'lapkin-linux-x64');
    const run = (...args: readonly string[]) =>
      spawnSync(join(home, 'lapkin'), args, {
        cwd: place,
        encoding: 'utf8',
        env: { PATH: '/usr/bin:/bin' },
      });
    expect(run('check', join(home, 'Contoh/kalaena-2024-tw2.xlsx')).status).toBe(0);
    // The next step that it names is typed as it stands there.
    const [, next = ''] = /periksa dengan: (.*)$/m.exec(run('init', 'baru.xlsx').stderr) ?? [];
    expect(next).toBe(`"${join(home, 'lapkin')}" check baru.xlsx`);
    const typed = spawnSync('sh', ['-c', next], { cwd: place, encoding: 'utf8' });
    expect([typed.status, typed.stdout]).toEqual([1, expect.stringContaining('baru.xlsx')]);
    const within = spawnSync('sh', ['-c', './lapkin init lain.xlsx'], { cwd: home, encoding: 'utf8' });
    expect(within.stderr).toContain('periksa dengan: ./lapkin check lain.xlsx');
    const outputs = ['-o', 'l.docx', '-o', 'l.json'];
    const built = run('build', join(home, 'Contoh/kalaena-2024-tw2.xlsx'), ...outputs);
    expect([built.status, built.stderr]).toEqual([0, expect.not.stringContaining('gambar')]);
    expect(JSON.parse(readFileSync(join(place, 'l.json'), 'utf8')).keuangan.capaianTercetak).toBe('127,88');
  }, 300_000);

  it('with the browser prints where there is none', () => {
    const made = makePortable('linux', '--fast', '--browser');
    const place = mkdtempSync(join(folder, 'tanpa peramban '));
    execFileSync('tar', ['-xJf', join(made, 'lapkin-linux-x64-peramban.tar.xz'), '-C', place]);
    const home = join(place, 'lapkin-linux-x64-peramban');
    const argv = ['build', join(home, 'Contoh/kalaena-2024-tw2.xlsx'), '-o', 'l.pdf'];
    // No browser is found beside its own: an empty folder of programs, no cache of Puppeteer's.
    const env = { PATH: '/usr/bin:/bin', HOME: place, XDG_CACHE_HOME: join(place, 'singgahan') };
    const { status, stderr } = spawnSync(join(home, 'lapkin'), argv, { cwd: place, env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('l.pdf ditulis (14 halaman')]);
    expect(readdirSync(join(place, 'singgahan/lapkin')).some((entry) => entry.startsWith('chromium-'))).toBe(true);
  }, 600_000);
});
