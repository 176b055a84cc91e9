import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BILL_PATH } from '../../scripts/bill-of-materials.ts';
import { ROOT } from '../../scripts/house/source.ts';

/** The product as `npm run build` has made it. */
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const bill = JSON.parse(read(BILL_PATH));
const components: readonly Readonly<Record<string, string>>[] = bill.components;
const listed = new Set(components.map(({ name, version }) => `${name} ${version}`));

describe('the bill of materials of the packed product', () => {
  it('is CycloneDX, and every component says where it is from, and its licence', () => {
    expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.5']);
    expect(components.filter((component) => !component.purl?.startsWith('pkg:npm/'))).toEqual([]);
    expect(components.filter((component) => (component.licenses ?? '').length === 0)).toEqual([]);
  });

  it('is packed, and names every package whose licence is packed with it', () => {
    const packed: readonly { readonly path: string }[] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { cwd: ROOT, encoding: 'utf8' }),
    )[0].files;
    expect(packed.map(({ path }) => path)).toEqual(expect.arrayContaining([BILL_PATH, 'dist/THIRD-PARTY-NOTICES.txt']));
    const notices = read('dist/THIRD-PARTY-NOTICES.txt')
      .split(`\n${'-'.repeat(80)}\n\n`)
      .slice(1)
      .map((notice) => /^(\S+ \S+) \(/.exec(notice)?.[1] ?? '');
    expect(notices.length).toBeGreaterThan(60);
    expect(notices.filter((name) => !listed.has(name))).toEqual([]);
  });

  it('names every package that the bundle loads from beside it', () => {
    const names = new Set([...listed].map((entry) => entry.split(' ')[0]));
    const loaded = readdirSync(join(ROOT, 'dist/bundle'))
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [
        ...read(`dist/bundle/${name}`).matchAll(/(?:from|import\()\s*["']((?:@[\w.-]+\/)?[\w.-]+)["']/g),
      ])
      .map(([, name = '']) => name)
      .filter((name) => !/^(?:\.|node:)/.test(name));
    expect(loaded).toContain('sharp');
    const { dependencies } = JSON.parse(read('package.json'));
    expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
  });
});
