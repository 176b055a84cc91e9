import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as entry from '../../src/index.ts';
import { buildReport } from '../../src/library/build-report.ts';
import { checkWorkbook } from '../../src/library/check-workbook.ts';

const SRC = join(import.meta.dirname, '../../src');

/** What a file imports, by its path below src. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from |import\()'([^']+\.ts)'/g)].map(([, path = '']) =>
    join(file, '..', path).replaceAll('\\', '/'),
  );
}

const terminal = ['cli', 'commands'].flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${room}/${name}`.replaceAll('\\', '/')),
);

test('check and build are made by the functions that a program imports', () => {
  expect(importsOf('cli/check.ts')).toContain('commands/check/run-check.ts');
  expect(importsOf('commands/check/run-check.ts')).toContain('commands/check/check-file.ts');
  expect(importsOf('commands/check/check-file.ts')).toContain('library/check-workbook.ts');
  expect(importsOf('cli/build.ts')).toContain('commands/build/run-build.ts');
  expect(importsOf('commands/build/run-build.ts')).toContain('library/build-report.ts');
  expect([entry.checkWorkbook, entry.buildReport]).toEqual([checkWorkbook, buildReport]);
});

test('no command comes to their use cases past the library', () => {
  const own = ['app/shared/check-buku.ts', 'app/shared/check-source.ts', 'app/build/build-report.ts'];
  const past = terminal.flatMap((file) => importsOf(file).flatMap((path) => (own.includes(path) ? [file] : [])));
  expect(terminal.length).toBeGreaterThan(20);
  expect(past).toEqual([]);
});
