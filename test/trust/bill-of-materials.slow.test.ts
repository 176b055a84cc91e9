import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BILL_PATH } from '../../scripts/bill-of-materials.ts';
import { ROOT } from '../../scripts/house/source.ts';
import { type Bill, findBillFaults } from './package-faults.ts';

/** What puppeteer names in code that lapkin never comes to: other ways to reach a browser, its download, its command line. */
const UNUSED = ['ws', 'proxy-agent', 'tar-fs', 'yargs'];

/** The product as `npm run build` has made it. */
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const bill: Bill = JSON.parse(read(BILL_PATH));
const notices = read('dist/THIRD-PARTY-NOTICES.txt')
  .split(`\n${'-'.repeat(80)}\n\n`)
  .slice(1)
  .map((notice) => /^(\S+ \S+) \(/.exec(notice)?.[1] ?? '');
const beside = Object.keys(JSON.parse(read('package.json')).dependencies);

describe('the bill of materials of the packed product', () => {
  it('is CycloneDX, says of every component where it is from and its licence, and lists what is bundled and what lies beside', () => {
    expect(notices.length).toBeGreaterThan(60);
    expect(findBillFaults(bill, notices, beside)).toEqual([]);
  });

  it('would be told of where it lacked one of these', () => {
    const [first, ...rest] = bill.components;
    if (first === undefined) throw new Error('the bill is empty');
    const faultsOf = (components: Bill['components']) => findBillFaults({ ...bill, components }, notices, beside);
    const dropped = (name: string) => bill.components.filter((component) => component.name !== name);
    expect(faultsOf([{ ...first, purl: '' }, ...rest])).toEqual([`${first.name} says not where it is from`]);
    expect(faultsOf([{ ...first, licenses: [] }, ...rest])).toEqual([`${first.name} has no licence`]);
    expect(faultsOf(dropped('zod'))).toEqual([expect.stringMatching(/^zod .* is bundled and not listed$/)]);
    expect(faultsOf(dropped('sharp'))).toContain('sharp lies beside and is not listed');
    expect(findBillFaults({ ...bill, bomFormat: 'SPDX' }, notices, beside)).toEqual(['no CycloneDX 1.5']);
  });

  it('is packed, and the licences of what is bundled with it', () => {
    const packed: readonly { readonly path: string }[] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { cwd: ROOT, encoding: 'utf8' }),
    )[0].files;
    expect(packed.map(({ path }) => path)).toEqual(expect.arrayContaining([BILL_PATH, 'dist/THIRD-PARTY-NOTICES.txt']));
  });

  it('names every package that the bundle loads from beside it', () => {
    const loaded = readdirSync(join(ROOT, 'dist/bundle'))
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [
        ...read(`dist/bundle/${name}`).matchAll(/(?:from|import\()\s*["']((?:@[\w.-]+\/)?[\w.-]+)["']/g),
      ])
      .map(([, name = '']) => name)
      .filter((name) => !/^(?:\.|node:)/.test(name));
    expect(loaded).toContain('sharp');
    const known = new Set(bill.components.map(({ name }) => name));
    expect(
      loaded.filter((name) => !known.has(name) && !builtinModules.includes(name) && !UNUSED.includes(name)),
    ).toEqual([]);
  });
});
