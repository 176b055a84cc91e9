import { basename, dirname } from 'node:path';
import type { SourceFile } from './source.ts';

/** How the tests stand to the sources. Shares are fractions, 0 to 1. */
export interface Mirror {
  /** Of the test files, those that stand at the path of the source file or folder they are named after. */
  readonly mirroredTests: number;
  /** Of the source files that hold a function, those with a test at their own path. Types and tables have nothing to run. */
  readonly testedFiles: number;
  /** Tests at the path of no source. */
  readonly strays: readonly string[];
  /** Source files that hold a function and have no test at their own path. */
  readonly withoutTest: readonly string[];
}

/** Tests that look at the whole product or the house itself, and so mirror no file: they have folders of their own. */
const WHOLE = /^test\/(architecture|e2e|corpus|errors|fuzz|support|look|trust)\//;

/** Compares tests, as paths (`test/zip/limits.test.ts`), with the sources (`src/zip/limits.ts`, or a folder as `src/rules/cause/`). */
export function compareMirror(sources: readonly SourceFile[], tests: readonly string[]): Mirror {
  const places = new Set(sources.flatMap(({ path }) => [path.replace(/\.ts$/, ''), dirname(path)]));
  const placeOf = (test: string): string => {
    const name = basename(test).replace(/(\.slow)?\.test\.ts$/, '');
    return `${dirname(test).replace(/^test/, 'src')}/${name}`;
  };
  const testFiles = tests.filter((path) => path.endsWith('.test.ts'));
  const own = testFiles.filter((path) => !WHOLE.test(path));
  const strays = own.filter((path) => !places.has(placeOf(path)));
  const tested = new Set(own.map(placeOf));
  const withFunctions = sources.filter(holdsFunction).map(({ path }) => path);
  const withoutTest = withFunctions.filter((path) => !tested.has(path.replace(/\.ts$/, '')));
  return {
    mirroredTests: (own.length - strays.length) / testFiles.length,
    testedFiles: 1 - withoutTest.length / withFunctions.length,
    strays,
    withoutTest,
  };
}

/** Whether a file declares a function or a class of its own; functions inside a table are part of the table. */
function holdsFunction({ program }: SourceFile): boolean {
  return program.body.some((node) => {
    const declared = node.type === 'ExportNamedDeclaration' && node.declaration !== null ? node.declaration : node;
    if (declared.type === 'VariableDeclaration')
      return declared.declarations.some(({ init }) => init?.type === 'ArrowFunctionExpression');
    return declared.type === 'FunctionDeclaration' || declared.type === 'ClassDeclaration';
  });
}
