import { describe, expect, it } from 'vitest';
import { compareMirror } from '../../scripts/house/mirror.ts';
import { parseSource } from '../../scripts/house/source.ts';

const sources = [
  parseSource('src/rules/pk.ts', 'export function checkPk(): void {}'),
  parseSource('src/rules/sums.ts', 'const sum = (a: number, b: number) => a + b;\nexport const three = sum(1, 2);'),
  parseSource('src/rules/pool.ts', 'export class Pool {}'),
  parseSource('src/rules/kinds.ts', 'export interface Kind { readonly name: string }'),
  parseSource('src/rules/table.ts', 'export const TABLE = { double: (n: number) => n * 2 };'),
];

describe('how the tests stand to the sources', () => {
  it('a test mirrors the file or the folder that it is named after; a slow one too', () => {
    const tests = [
      'test/rules/pk.test.ts',
      'test/rules/sums.slow.test.ts',
      'test/rules.test.ts',
      'test/rules/x.test.ts',
    ];
    const { mirroredTests, strays } = compareMirror(sources, tests);
    expect([mirroredTests, strays]).toEqual([3 / 4, ['test/rules/x.test.ts']]);
  });

  it('tests of the whole product mirror nothing, and are no strays; helpers are no tests', () => {
    const tests = ['test/rules/pk.test.ts', 'test/e2e/report.slow.test.ts', 'test/support/raw-buku.ts'];
    const { mirroredTests, strays } = compareMirror(sources, tests);
    expect([mirroredTests, strays]).toEqual([1 / 2, []]);
  });

  it('files of types and tables need no test; functions and classes do', () => {
    const { testedFiles, withoutTest } = compareMirror(sources, ['test/rules/pk.test.ts', 'test/rules.test.ts']);
    expect(withoutTest).toEqual(['src/rules/sums.ts', 'src/rules/pool.ts']);
    expect(testedFiles).toBeCloseTo(1 / 3, 12);
  });
});
