import { describe, expect, it } from 'vitest';
import { ENTRIES, EXCEPTIONS, orphanModules, unusedExports } from '../../scripts/house/exports.ts';
import { parseSource } from '../../scripts/house/source.ts';
import { HOUSE } from '../support/house-files.ts';

const { src } = HOUSE;
const users = [...src, ...HOUSE.scripts];

const A = `export const one = 1;
export function two() {}
export interface Three {}
export type Four = 4;
export class Five {}`;

/** The names that are left over in A when another file holds `text`. */
function left(text: string): readonly string[] {
  const files = [parseSource('src/x/a.ts', A), parseSource('src/y/b.ts', text)];
  return unusedExports(files, files, []).flatMap(({ path, name }) => (path === 'src/x/a.ts' ? [name] : []));
}

describe('what a file takes', () => {
  it.each([
    ['', 'one two Three Four Five'],
    ["import { one, type Four } from '../x/a.ts';", 'two Three Five'],
    ["import { two as second } from '../x/a.ts';", 'one Three Four Five'],
    ["import type { Three } from '../x/a.js';", 'one two Four Five'],
    ["import * as all from '../x/a.ts';", ''],
    ["export { Five } from '../x/a.ts';", 'one two Three Four'],
    ["export * from '../x/a.ts';", ''],
    ["const { one, two } = await import('../x/a.ts');", 'Three Four Five'],
    ["(await import('../x/a.ts')).two();", 'one Three Four Five'],
    ["import('../x/a.ts').then((a) => a.one);", ''],
    ["type F = import('../x/a.ts').Four;", 'one two Three Five'],
    ["import { one } from '../z/a.ts';", 'one two Three Four Five'],
  ])('%s leaves %s', (text, names) => {
    expect(left(text)).toEqual(names.split(' ').filter((name) => name !== ''));
  });

  it('does not count what a file takes from itself, nor what it only says', () => {
    expect(left("// import { one } from '../x/a.ts'")).toContain('one');
    const alone = [parseSource('src/x/a.ts', "export type A = import('./a.ts').A;")];
    expect(orphanModules(alone, alone)).toEqual(['src/x/a.ts']);
    expect(unusedExports(alone, alone, []).map(({ name }) => name)).toEqual(['A']);
  });
});

describe('a part of a file', () => {
  const file = parseSource(
    'src/x/a.ts',
    'export function used(t: T) { return inner(t); }\nexport function inner(t: T) {}\nexport type T = 1;\nexport const lone = 1;',
  );
  const user = parseSource('src/y/b.ts', "import { used } from '../x/a.ts';");
  const left = (test: string) =>
    unusedExports(
      [file],
      [file, user],
      [parseSource(test, "import { inner, lone, type T } from '../../src/x/a.ts';")],
    ).map(({ name }) => name);

  it('may be exported for the test at its own path; a type or what nothing uses may not', () => {
    expect(left('test/x/a.test.ts')).toEqual(['T', 'lone']);
    expect(left('test/x/a.slow.test.ts')).toEqual(['T', 'lone']);
    expect(left('test/y/other.test.ts')).toEqual(['inner', 'T', 'lone']);
  });
});

describe('the house', () => {
  const unused = unusedExports(src, users, HOUSE.test).map(({ path, name }) => `${path} ${name}`);

  it('exports what another file takes, and little else', () => {
    expect(unused.filter((one) => !Object.hasOwn(EXCEPTIONS, one))).toEqual([]);
  });

  it('has no exception that is not needed any more', () => {
    expect(Object.keys(EXCEPTIONS).filter((one) => !unused.includes(one))).toEqual([]);
    const paths = new Set(src.map((file) => file.path));
    expect(Object.keys(ENTRIES).filter((path) => !paths.has(path))).toEqual([]);
  });

  it('has no module that nobody imports', () => {
    expect(orphanModules(src, users)).toEqual([]);
  });
});
