import { basename, dirname } from 'node:path';

/** How the tests stand to the sources. Shares are fractions, 0 to 1. */
export interface Mirror {
  /** Of the test files, those that stand at the path of the source file or folder they are named after. */
  readonly mirroredTests: number;
  /** Of the source files, those with a test at their own path or the test of their folder. */
  readonly testedFiles: number;
  readonly strays: readonly string[];
}

/** Tests that look at the whole product or the house itself, and so mirror no file: they have folders of their own. */
const WHOLE = /^test\/(architecture|e2e|corpus|errors|fuzz|support|look)\//;

/** Compares paths of tests (`test/zip/limits.test.ts`) with paths of sources (`src/zip/limits.ts`, or a folder as `src/rules/cause/`). */
export function compareMirror(sources: readonly string[], tests: readonly string[]): Mirror {
  const places = new Set(sources.flatMap((path) => [path.replace(/\.ts$/, ''), dirname(path)]));
  const placeOf = (test: string): string => {
    const name = basename(test).replace(/(\.slow)?\.test\.ts$/, '');
    return `${dirname(test).replace(/^test/, 'src')}/${name}`;
  };
  const testFiles = tests.filter((path) => path.endsWith('.test.ts'));
  const own = testFiles.filter((path) => !WHOLE.test(path));
  const strays = own.filter((path) => !places.has(placeOf(path)));
  const tested = new Set(own.map(placeOf));
  return {
    mirroredTests: (own.length - strays.length) / testFiles.length,
    testedFiles: sources.filter((path) => tested.has(path.replace(/\.ts$/, ''))).length / sources.length,
    strays,
  };
}
