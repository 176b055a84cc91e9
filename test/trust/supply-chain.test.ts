import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledBrowser, judgeAge, RAISE } from '../../scripts/browser-age.ts';
import { ROOT } from '../../scripts/house/source.ts';
import { repairOf } from '../../src/browser/find-browser.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const locked: readonly [string, Record<string, unknown>][] = Object.entries(
  JSON.parse(read('package-lock.json')).packages,
);
const packages = locked.filter(([path, { link }]) => path.includes('node_modules/') && link !== true);

describe('the packages that lapkin is made of', () => {
  it('are pinned, each with its checksum, and come from the registry', () => {
    expect(packages.length).toBeGreaterThan(100);
    // The lock file names no registry; what comes from elsewhere would be named.
    const loose = packages.filter(
      ([, { integrity, resolved }]) => !/^sha512-/.test(String(integrity)) || resolved !== undefined,
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('run nothing when they are installed, but for the tool that bundles', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
    // fsevents is for macOS alone and optional.
    expect(scripted.filter((path) => !/(?:esbuild|fsevents)$/.test(path))).toEqual([]);
  });

  it('say their licences, none of which asks for the source of what it is bundled into', () => {
    // buffers comes with a part of exceljs that is not bundled, and says its licence (MIT) in its readme alone.
    const named = packages.filter(([path]) => path !== 'node_modules/buffers');
    const licences = new Map(named.map(([path, { license }]) => [path, String(license ?? '')]));
    const odd = [...licences].filter(
      ([, licence]) =>
        !/MIT|ISC|Apache-2\.0|BSD|0BSD|BlueOak|CC0|CC-BY|Unlicense|Python-2\.0|OFL|MPL-2\.0|LGPL/.test(licence),
    );
    expect(odd).toEqual([]);
    const copyleft = [...licences].filter(([, licence]) => /GPL/.test(licence) && !/ OR |MIT/.test(licence));
    // libvips is linked dynamically (docs/dependencies.md).
    expect(copyleft.filter(([path]) => !path.includes('@img/sharp')).map(([path]) => path)).toEqual([]);
  });

  it('run on the oldest Node that lapkin asks for, but for those whose warning README explains', () => {
    const [, wantedMajor, wantedMinor] = /(\d+)\.(\d+)/.exec(manifest.engines.node)?.map(Number) ?? [];
    const admits = (range: string): boolean =>
      range.split('||').some((part) => {
        const [, sign, major, minor] = /^\s*(>=|\^|)\s*v?(\d+)(?:\.(\d+))?/.exec(part) ?? ['', '', '0', '0'];
        const isLater =
          Number(major) > Number(wantedMajor) ||
          (Number(major) === wantedMajor && Number(minor ?? 0) > Number(wantedMinor));
        return !isLater && (sign === '>=' || part.trim() === '*' || Number(major) === wantedMajor);
      });
    const rangeOf = (engines: unknown): string => (engines as { readonly node?: string } | undefined)?.node ?? '*';
    const newer = packages.filter(([, { engines }]) => !admits(rangeOf(engines)));
    const names = newer.map(([path]) => path.replace('node_modules/', ''));
    expect(names).toEqual(['@sparticuz/chromium']);
    expect(read('README.md').replace(/\s+/g, ' ')).toContain(
      `npm warns (\`EBADENGINE\`) that \`${names[0]}\` asks for a newer Node`,
    );
  });

  it('are each told of in docs/dependencies.md', () => {
    const told = read('docs/dependencies.md').toLowerCase();
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const shortName = (name: string): string => (name.split('/').at(-1) ?? name).toLowerCase();
    expect(names.filter((name) => !name.startsWith('@types/') && !told.includes(shortName(name)))).toEqual([]);
  });

  it('are asked for by the lock file as by package.json, so that npm ci takes it', () => {
    const [, root] = locked[0] ?? [];
    for (const kind of ['dependencies', 'devDependencies', 'peerDependencies'])
      expect(root?.[kind]).toEqual(manifest[kind]);
  });
});

describe('the bundled browser', () => {
  const { version, releaseDate } = bundledBrowser();

  it('is one, wherever its version is named', () => {
    expect(manifest.devDependencies['@sparticuz/chromium']).toBe(version);
    expect(JSON.parse(read('package-lock.json')).packages['node_modules/@sparticuz/chromium'].version).toBe(version);
    expect(repairOf('linux', 'x64')).toContain(`@sparticuz/chromium@${version}`);
    const page = read('docs/pasang.md');
    expect(page).toContain(`lapkin-${manifest.version}.tgz lapkin-chromium-linux-x64-${version}.tgz`);
    expect(page).toContain(`npm install -g @sparticuz/chromium@${version}`);
    expect(read('README.md')).toContain(`lapkin-${manifest.version}.tgz`);
  });

  it('is too old after six months, and the one command that raises it is told', () => {
    const after = (days: number) =>
      judgeAge(version, releaseDate, new Date(Date.parse(releaseDate) + days * 86_400_000));
    expect(after(183).tooOld).toBe(false);
    expect(after(184)).toEqual({ tooOld: true, told: expect.stringContaining(RAISE) });
    expect(read('SECURITY.md')).toContain(RAISE);
  });
});
