import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/house/source.ts';

const FOLDERS = ['bin', 'scripts', 'src', 'test'];

/** The path of an address has "%20" where the folder has a space, and "/C:/" on Windows. */
const PATH_OF_ADDRESS = /new URL\([^\n]*\)\.pathname/;

it('no file is named by the path of an address: the project may lie in "kantor camat"', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ).filter((name) => /\.[jt]s$/.test(name));
  expect(files.length).toBeGreaterThan(1000);
  const wrong = files.filter((name) => PATH_OF_ADDRESS.test(readFileSync(join(ROOT, name), 'utf8')));
  expect(wrong).toEqual([]);
});
