import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'));

test('the types of the library are written in each build: what was checked before would leave a removed dist empty', () => {
  expect(read('tsconfig.json').compilerOptions.incremental).toBe(true);
  expect(read('tsconfig.build.json').compilerOptions).toMatchObject({ incremental: false, tsBuildInfoFile: null });
});
