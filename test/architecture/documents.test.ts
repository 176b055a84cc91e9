import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { insertRoomTable } from '../../scripts/docs/room-table.ts';
import { allDeadReferences, deadReferences } from '../../scripts/house/references.ts';
import { ROOT } from '../../scripts/house/source.ts';

it('docs/arsitektur.md has the table of rooms as declared (npm run house -- --write refreshes it)', () => {
  const page = readFileSync(join(ROOT, 'docs/arsitektur.md'), 'utf8');
  expect(insertRoomTable(page)).toBe(page);
});

it('docs/arsitektur.md stays one page: what each stage promises, and the packages, have pages of their own', () => {
  const lines = readFileSync(join(ROOT, 'docs/arsitektur.md'), 'utf8').split('\n');
  expect(lines.length).toBeLessThanOrEqual(110);
});

it('a page without a place for the table is refused', () => {
  expect(() => insertRoomTable('# Structure\n')).toThrow('no place');
});

describe('references', () => {
  const texts = new Map([
    ['docs/a.md', '# A\n## One thing\n### Two: things\n'],
    ['docs/sub/b.md', '# B\n'],
    ['src/x/y.ts', ''],
  ]);
  /** What is dead in one more text of a small repository. */
  const deadIn = (path: string, text: string): readonly string[] =>
    deadReferences(path, {
      files: [...texts.keys(), path],
      scripts: ['check', 'docs:all'],
      read: (wanted) => (wanted === path ? text : (texts.get(wanted) ?? '')),
    }).map(({ line, target }) => `${line} ${target}`);

  it('to documents: beside the text, from the root, or in docs by their bare name', () => {
    expect(deadIn('src/z.ts', '// a.md, docs/a.md\n// sub/b.md\n// b.md\n// gone.md')).toEqual(['3 b.md', '4 gone.md']);
    expect(deadIn('docs/sub/c.md', 'b.md')).toEqual([]);
    expect(deadIn('a.sh', 'awk x "$root/gone.md" /tmp/gone.md')).toEqual([]);
  });

  it('to sections: whole titles, several of them, over the line break of a comment', () => {
    expect(deadIn('src/z.ts', '/** See a.md, "One thing", "Two: things". */')).toEqual([]);
    expect(deadIn('src/z.ts', '// a.md, "One"')).toEqual(['1 a.md, "One"']);
    expect(deadIn('src/z.ts', '/**\n * (a.md,\n * "Three")\n */')).toEqual(['2 a.md, "Three"']);
    expect(deadIn('src/z.ts', '// (a.md, "One thing", "Three")')).toEqual(['1 a.md, "Three"']);
  });

  it('by links of documents, with their anchors', () => {
    expect(deadIn('docs/c.md', '[a](a.md#one-thing) [b](sub/b.md) [up](../src/x/y.ts)')).toEqual([]);
    expect(deadIn('docs/c.md', '[a](a.md#three) [s](s.json) [w](https://x.id/y.md)')).toEqual([
      '1 a.md#three',
      '1 s.json',
    ]);
  });

  it('to paths, in documents and comments; in code a path may be a fixture', () => {
    expect(deadIn('docs/c.md', '`src/x/y.ts`, `src/x`, src/*/y.ts, src/gone.ts')).toEqual(['1 src/gone.ts']);
    expect(deadIn('src/z.ts', "// src/gone/z.ts\nread('src/gone.ts');")).toEqual(['1 src/gone/z.ts']);
    expect(deadIn('docs/c.md', '`src/x/*-z.ts`')).toEqual(['1 src/x/*-z.ts']);
  });

  it('to npm scripts', () => {
    expect(deadIn('README.md', 'npm run check, npm run docs:all, npm run docs')).toEqual(['1 npm run docs']);
  });

  it('none is dead', () => {
    expect(allDeadReferences().map(({ path, line, target }) => `${path}:${line} ${target}`)).toEqual([]);
  });
});
