import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledBrowser, judgeAge, RAISE } from '../../scripts/browser-age.ts';
import { ROOT } from '../../scripts/house/source.ts';
import { repairOf } from '../../src/browser/find-browser.ts';
import { findLockFaults, type LockedPackage, type LockedPackages } from './package-faults.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const manifest = json('package.json');
const packages: LockedPackages = json('package-lock.json').packages;

describe('the packages that lapkin is made of', () => {
  it('are pinned with their checksums as package.json asks for them, are of the registry, run nothing, and have licences that ask for no source', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(findLockFaults(manifest, packages)).toEqual([]);
  });

  it('of the portable folders are held to the same', () => {
    const parts = 'scripts/portable/parts/package';
    expect(findLockFaults(json(`${parts}.json`), json(`${parts}-lock.json`).packages)).toEqual([]);
  });

  it('and so is the package of the browser, which runs nothing either', () => {
    const browser = json('packages/chromium-linux-x64/package.json');
    expect(findLockFaults(browser, { '': browser })).toEqual([]);
  });

  describe('would be told of', () => {
    const at = 'node_modules/zod';
    const changed = (change: LockedPackage): LockedPackages => ({ ...packages, [at]: { ...packages[at], ...change } });
    it.each([
      ['without a checksum', changed({ integrity: '' }), `${at} has no checksum`],
      ['with a weaker checksum', changed({ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }), `${at} has no checksum`],
      ['with a range for a version', changed({ version: '^4.0.0' }), `${at} has no exact version`],
      ['from elsewhere', changed({ resolved: 'git+ssh://git@example.org/zod.git' }), `${at} comes from elsewhere`],
      ['that run something', changed({ hasInstallScript: true }), `${at} runs when it is installed`],
      ['under the GPL', changed({ license: 'GPL-3.0-only' }), `${at} has the licence GPL-3.0-only`],
      [
        'under the MIT and the GPL',
        changed({ license: 'MIT AND GPL-2.0-only' }),
        `${at} has the licence MIT AND GPL-2.0-only`,
      ],
      ['under the LGPL, bundled', changed({ license: 'LGPL-3.0-or-later' }), `${at} has the licence LGPL-3.0-or-later`],
      [
        'under limited terms',
        changed({ license: 'SEE LICENSE IN LIMITED' }),
        `${at} has the licence SEE LICENSE IN LIMITED`,
      ],
      ['without a licence', changed({ license: '' }), `${at} has the licence `],
      ['that the lock file does not ask for', { ...packages, '': { dependencies: {} } }, 'dependencies differ'],
    ])('%s', (_, broken, fault) => {
      expect(findLockFaults(manifest, broken)).toContain(fault);
    });

    it.each(['preinstall', 'install', 'postinstall', 'prepare'])('a %s of lapkin’s own', (name) => {
      const scripts = { ...manifest.scripts, [name]: 'node x.js' };
      expect(findLockFaults({ ...manifest, scripts }, packages)).toEqual([`package.json runs ${name}`]);
    });

    it('but not a choice that leaves a free licence', () => {
      expect(findLockFaults(manifest, changed({ license: '(MIT OR GPL-3.0-or-later)' }))).toEqual([]);
    });
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
    const installed = Object.entries(packages).filter(([path]) => path.includes('node_modules/'));
    const newer = installed.filter(([, { engines }]) => !admits(rangeOf(engines)));
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
});

describe('the bundled browser', () => {
  const { version, releaseDate } = bundledBrowser();

  it('is one, wherever its version is named', () => {
    expect(manifest.devDependencies['@sparticuz/chromium']).toBe(version);
    expect(JSON.parse(read('package-lock.json')).packages['node_modules/@sparticuz/chromium'].version).toBe(version);
    expect(repairOf('linux', 'x64', {})).toContain(`@sparticuz/chromium@${version}`);
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
