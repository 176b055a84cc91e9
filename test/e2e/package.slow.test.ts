import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';
let prefix = '';
let installed = '';

/** Packs the package of a folder as npm does, and installs the tarball into the prefix. */
function packAndInstall(path: string): void {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, path], {
      encoding: 'utf8',
      cwd: folder,
    }),
  );
  execFileSync('npm', ['install', '-g', '--prefix', prefix, '--no-audit', '--no-fund', join(folder, filename)], {
    cwd: folder,
    stdio: 'pipe',
  });
}

// `npm test` has built dist; packing must not build it again under other tests that run it.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-paket-'));
  prefix = join(folder, 'prefix');
  packAndInstall(ROOT);
  installed = join(prefix, 'lib/node_modules/lapkin');
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}

function runInstalled(args: readonly string[]) {
  const { status, stderr, stdout } = spawnSync(join(prefix, 'bin/lapkin'), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stderr, stdout };
}

describe('packing', () => {
  it('takes nothing of an older build, and only what passes the checks', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const [clean = '', ...others] = scripts.prepack.split(' && ');
    expect(others).toEqual(['npm run build', 'npm run check']);
    const place = join(folder, 'klon');
    mkdirSync(join(place, 'dist/bundle'), { recursive: true });
    writeFileSync(join(place, 'dist/bundle/chunk-LAMA.js'), '');
    execFileSync('sh', ['-c', clean], { cwd: place });
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('the packed and installed package', () => {
  it('is under ten packages and 30 MB', () => {
    const packages = filesBelow(installed).filter((file) =>
      /^(?:@[^/]+\/)?[^/]+\/package\.json$/.test(file.split('/node_modules/').at(-1) ?? ''),
    );
    const size = filesBelow(installed).reduce((sum, file) => sum + statSync(file).size, 0);
    expect(packages.length).toBeLessThan(10);
    expect(size).toBeLessThan(30_000_000);
  });

  it('holds what its messages point at, the licence, and the notices of what is bundled', () => {
    const sources = filesBelow(join(ROOT, 'src')).map((file) => readFileSync(file, 'utf8'));
    const shown = sources.flatMap((text) => [...text.matchAll(/'[^'\n]*\b(docs\/[\w-]+\.md)/g)]);
    expect(shown.length).toBeGreaterThan(2);
    const files = new Set(filesBelow(installed).map((file) => file.slice(installed.length + 1)));
    for (const [, path = ''] of shown) expect(files).toContain(path);
    expect(files).toContain('LICENSE');
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['exceljs', 'preact', 'pdfjs-dist']) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('holds whatever its documents link to', () => {
    const pages = filesBelow(installed).filter(
      (file) => file.endsWith('.md') && !file.slice(installed.length).includes('/node_modules/'),
    );
    const links = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^https?:/.test(target))
        .map((target) => [page.slice(installed.length), target, existsSync(join(page, '..', target))]),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(([, , isThere]) => isThere !== true)).toEqual([]);
    expect(readdirSync(join(installed, 'scripts/jadwal'))).toContain('laporan-triwulan.ps1');
  });

  it('builds, checks and writes workbooks from another folder', () => {
    copyFileSync(join(installed, 'examples/kalaena-2024-tw2.xlsx'), join(folder, 'q2.xlsx'));
    expect(runInstalled(['build', 'q2.xlsx', '-o', 'l.docx', '-o', 'l.html', '-o', 'l.json'])).toMatchObject({
      status: 0,
    });
    expect(JSON.parse(readFileSync(join(folder, 'l.json'), 'utf8')).keuangan.capaianTercetak).toBe('127,88');
    expect(runInstalled(['check', 'q2.xlsx']).status).toBe(0);
    expect(runInstalled(['init', 'baru.xlsx'])).toMatchObject({ status: 0 });
    expect(runInstalled(['explain', 'keuangan/jumlah']).stdout).toContain('keuangan/jumlah');
    expect(runInstalled(['rekap', 'q2.xlsx', '-o', 'r.xlsx'])).toMatchObject({ status: 0 });
  });

  it('names a repair, where no browser is found, that mends it as it stands', () => {
    // No other browser is found: nothing on the path but Node and npm, no cache of Puppeteer's.
    const own = join(folder, 'tanpa-peramban');
    cpSync(prefix, own, { recursive: true, verbatimSymlinks: true });
    const env = {
      PATH: `${join(process.execPath, '..')}:/usr/bin:/bin`,
      HOME: folder,
      XDG_CACHE_HOME: join(own, 'cache'),
    };
    const examine = () => {
      const doctor = spawnSync(join(own, 'bin/lapkin'), ['doctor', '--format', 'json'], {
        cwd: own,
        env,
        encoding: 'utf8',
      });
      const { checks } = JSON.parse(doctor.stdout) as {
        checks: readonly { name: string; good: boolean; repair: string }[];
      };
      return { exit: doctor.status, wrong: checks.filter(({ good }) => !good) };
    };
    const before = examine();
    expect([before.exit, before.wrong.map(({ name }) => name)]).toEqual([5, ['Peramban']]);
    const [repair = ''] = /npm install -g \S+/.exec(before.wrong[0]?.repair ?? '') ?? [];
    execFileSync('sh', ['-c', repair], { cwd: folder, env: { ...process.env, npm_config_prefix: own }, stdio: 'pipe' });
    expect(examine()).toEqual({ exit: 0, wrong: [] });
  }, 300_000);

  it('prints with the browser package installed beside it', () => {
    const browser = join(ROOT, 'packages/chromium-linux-x64');
    execFileSync(process.execPath, [join(browser, 'take-files.mjs')]);
    packAndInstall(browser);
    const { version } = JSON.parse(readFileSync(join(browser, 'package.json'), 'utf8'));
    const cache = join(folder, 'singgahan');
    const result = spawnSync(join(prefix, 'bin/lapkin'), ['build', 'q2.xlsx', '-o', 'l.pdf'], {
      cwd: folder,
      encoding: 'utf8',
      // No other browser is found: nothing on the path but Node, no cache of Puppeteer's.
      env: { PATH: join(process.execPath, '..'), HOME: folder, XDG_CACHE_HOME: cache },
    });
    expect(result.stderr).toContain('l.pdf ditulis (14 halaman');
    expect(readdirSync(join(cache, 'lapkin'))).toContain(`chromium-${version}`);
  });

  it('is a library with types: the examples of docs/library.md are typed and run as they stand', () => {
    const document = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    const examples = [...document.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    expect(examples).toHaveLength(2);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    symlinkSync(installed, join(folder, 'node_modules/lapkin'));
    const typed = `import { checkWorkbook, hasilJson, type HasilKinerja } from 'lapkin';
      const hasil = null as unknown as HasilKinerja;
      const exact: string = hasil.kinerja[0]!.main.capaian!.toFixed(2);
      // @ts-expect-error a capaian is no plain number
      const wrong: number = hasil.kinerja[0]!.main.capaian;
      // @ts-expect-error there is no such option
      checkWorkbook(new Uint8Array(), { tahun: 2024 });
      export const all = [hasilJson, exact, wrong];`;
    for (const [i, code] of [...examples, typed].entries()) writeFileSync(join(folder, `use-${i}.ts`), code);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'ES2023',
          module: 'NodeNext',
          types: ['node'],
          typeRoots: [join(ROOT, 'node_modules/@types')],
        },
        include: ['use-*.ts'],
      }),
    );
    const tsc = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect(tsc.stdout).toBe('');
    copyFileSync(join(installed, 'examples/kalaena-2024-tw2.xlsx'), join(folder, 'q2.xlsx'));
    const [first, second] = examples.map((code, i) => {
      writeFileSync(join(folder, `run-${i}.mjs`), code);
      return spawnSync(process.execPath, [`run-${i}.mjs`], { encoding: 'utf8', cwd: folder });
    });
    expect([first?.status, first?.stderr]).toEqual([0, '']);
    // The example's one finding is answered by its Narasi.
    expect(first?.stdout).toBe('true 127.88\n');
    expect(readFileSync(join(folder, 'laporan.docx')).length).toBeGreaterThan(5000);
    expect([second?.status, second?.stderr]).toEqual([0, '']);
    expect(second?.stdout).toMatch(/^14 \d{5,}\n$/);
  });

  it('says in docs/api.md what its doc lines say (npm run docs:api)', () => {
    const check = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs/write-library-docs.ts', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([check.status, check.stderr]).toEqual([0, '']);
  });
});
