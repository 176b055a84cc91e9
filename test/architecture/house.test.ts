import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCircles } from '../../scripts/house/circles.ts';
import { fileGraph, folderGraph, importsOf } from '../../scripts/house/imports.ts';
import { ROOMS, roomOf } from '../../scripts/house/rooms.ts';
import { parseSource } from '../../scripts/house/source.ts';
import { brokenWalls, withImportBans } from '../../scripts/house/walls.ts';
import { HOUSE } from '../support/house-files.ts';

const files = HOUSE.src;
const imports = files.flatMap(importsOf);

describe('rooms', () => {
  it('every folder of src is a room of the table', () => {
    const folders = new Set(files.map((file) => roomOf(file.path)).filter((room) => room !== ''));
    expect([...folders].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('a room uses only rooms that stand before it: the table itself has no way back up', () => {
    const order = Object.keys(ROOMS);
    const upward = Object.entries(ROOMS).flatMap(([name, room]) =>
      room.uses.filter((other) => order.indexOf(other) >= order.indexOf(name)).map((o) => `${name} -> ${o}`),
    );
    expect(upward).toEqual([]);
  });

  it('no import breaks a wall', () => {
    expect(brokenWalls(imports)).toEqual([]);
  });

  it('every permission is needed', () => {
    const taken = new Set(imports.map((i) => `${roomOf(i.from)} ${roomOf(i.to)}`));
    const unused = Object.entries(ROOMS).flatMap(([name, { uses, typesOf }]) =>
      [...uses, ...typesOf].filter((other) => !taken.has(`${name} ${other}`)).map((o) => `${name} -> ${o}`),
    );
    expect(unused).toEqual([]);
  });

  it('every package is needed', () => {
    const taken = files.flatMap((file) => importsOf(file).filter((i) => !i.isLocal));
    const unused = Object.entries(ROOMS).flatMap(([name, { packages }]) =>
      packages
        .filter(
          (one) =>
            !taken.some((i) => roomOf(i.from) === name && (one === 'node:' ? i.to.startsWith(one) : isOf(i.to, one))),
        )
        .map((one) => `${name} -> ${one}`),
    );
    expect(unused).toEqual([]);
  });

  it('the check sees an import that points back up, static, dynamic, of types or of a package', () => {
    const broken = (path: string, text: string): readonly string[] =>
      brokenWalls(importsOf(parseSource(path, text))).map((told) => told.replace(/ \(.*/, ''));
    expect(broken('src/domain/a.ts', "import { x } from '../app/build/b.ts';")).toEqual([
      'src/domain/a.ts -> src/app/build/b.ts',
    ]);
    expect(broken('src/sheets/a.ts', "const x = await import('../files/files.ts');")).toEqual([
      'src/sheets/a.ts -> src/files/files.ts',
    ]);
    expect(broken('src/rules/a.ts', "import { Decimal } from 'decimal.js';")).toEqual(['src/rules/a.ts -> decimal.js']);
    expect(broken('src/rules/a.ts', "import { type A, b } from '../sheets/c.ts';")).toEqual([
      'src/rules/a.ts -> src/sheets/c.ts',
    ]);
    expect(broken('src/rules/a.ts', "import type { A } from '../sheets/c.ts';")).toEqual([]);
    expect(broken('src/rules/a.ts', "export type A = import('../report/c.ts').A;")).toEqual([
      'src/rules/a.ts -> src/report/c.ts',
    ]);
  });

  it('tells the reason of the wall', () => {
    const [told] = brokenWalls(importsOf(parseSource('src/report/a.ts', "import { x } from '../sheets/b.ts';")));
    expect(told).toContain('the report is made of results alone');
  });

  it("the linter's import bans follow from the same table", () => {
    const config = JSON.parse(readFileSync('biome.json', 'utf8'));
    expect(config).toEqual(withImportBans(config));
    const guarded = config.overrides.flatMap(({ includes, linter }: { includes: string[]; linter: object }) =>
      JSON.stringify(linter).includes('noRestrictedImports') ? includes : [],
    );
    expect(guarded).toEqual(Object.keys(ROOMS).map((name) => `src/${name}/**`));
  });
});

describe('circles', () => {
  it('are found, and only they', () => {
    const edges = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c', 'elsewhere'])],
      ['c', new Set(['b', 'd'])],
      ['d', new Set<string>()],
    ]);
    expect(findCircles(edges)).toEqual([['b', 'c']]);
  });

  it('no circle among files, of values or of types', () => {
    expect(findCircles(fileGraph(files, { types: true }))).toEqual([]);
  });

  it('at most two among folders', () => {
    expect(findCircles(folderGraph(fileGraph(files, { types: true }))).length).toBeLessThanOrEqual(2);
  });
});

describe('habits', () => {
  const broken = (pattern: RegExp, spared: (path: string) => boolean = () => false): readonly string[] =>
    files.filter((file) => !spared(file.path) && pattern.test(file.text)).map((file) => file.path);
  /** The files that load a package: by its own name, or by a path below it. */
  const importers = (matches: (specifier: string) => boolean): readonly string[] => [
    ...new Set(imports.filter((i) => !i.isLocal && !i.isType && matches(i.to)).map((i) => i.from)),
  ];

  it('no module-level let, no default export, no console outside cli', () => {
    expect(broken(/^(?:export )?let /m)).toEqual([]);
    expect(broken(/^export default /m)).toEqual([]);
    expect(broken(/\bconsole\./, (path) => path.startsWith('src/cli/'))).toEqual([]);
  });

  it('no module keeps what it has seen: no collection that is filled at work, none by weak keys', () => {
    const memory = /^(?:export )?const \w+ = new (?:Map|Set)\b[^(\n]*\(\)|\bnew WeakMap\b/m;
    expect(
      ['const seen = new Map<string, number>();', 'export const seen = new Set();', 'f(new WeakMap())'].every((text) =>
        memory.test(text),
      ),
    ).toBe(true);
    expect(memory.test('const NONE: ReadonlySet<string> = new Set();')).toBe(false);
    expect(broken(memory)).toEqual([]);
  });

  it('no barrel but src/index.ts', () => {
    expect(broken(/^export (?:\*|\{[^}]*\}) from /m, (path) => path === 'src/index.ts')).toEqual([]);
  });

  it('the pure rooms read neither clock nor environment', () => {
    const pure = /^src\/(?:findings|domain|sheets|rules|narasi|report|workbook)\//;
    expect(broken(/\bnew Date\(\)|\bDate\.now\(|\bprocess\./, (path) => !pure.test(path))).toEqual([]);
  });

  it('no fast test exchanges a module or the process around it: they share what they load (vitest.config.ts)', () => {
    const sharing = HOUSE.test.filter(({ path }) => /(?<!\.slow)\.test\.ts$/.test(path));
    const exchanges = /\bvi\.(?:mock|doMock|stub\w+)\(|\bprocess\.(?:chdir\(|env\.\w+ = )/;
    expect(sharing.filter(({ text }) => exchanges.test(text)).map(({ path }) => path)).toEqual([]);
  });

  // What is slow to load or wide in its interface has one door, so that it can be put off, watched or exchanged.
  it.each([
    ['exceljs', (name: string) => isOf(name, 'exceljs')],
    ['sharp', (name: string) => isOf(name, 'sharp')],
    ["puppeteer-core's entries", (name: string) => isOf(name, 'puppeteer-core')],
    ["handlebars' compiler", (name: string) => name === 'handlebars'],
    ["handlebars' runtime", (name: string) => isOf(name, 'handlebars') && name !== 'handlebars'],
    ['d3-scale', (name: string) => isOf(name, 'd3-scale')],
    ['decimal.js', (name: string) => isOf(name, 'decimal.js')],
    ['htmlparser2', (name: string) => isOf(name, 'htmlparser2')],
    ['tinyglobby', (name: string) => isOf(name, 'tinyglobby')],
    ['papaparse', (name: string) => isOf(name, 'papaparse')],
    ['pdfjs-dist', (name: string) => isOf(name, 'pdfjs-dist')],
    ['numfmt', (name: string) => isOf(name, 'numfmt')],
    ['n2words', (name: string) => isOf(name, 'n2words')],
    ['string-width', (name: string) => isOf(name, 'string-width')],
  ])('one file loads %s', (_, matches) => {
    expect(importers(matches)).toEqual([expect.any(String)]);
  });

  it('exceljs is loaded by its bare entry, which brings no polyfills and is bundled', () => {
    const loaded = imports.filter((i) => !i.isLocal && !i.isType && isOf(i.to, 'exceljs'));
    expect(loaded.map(({ to }) => to)).toEqual(['exceljs/lib/exceljs.bare.js']);
  });
});

function isOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}
