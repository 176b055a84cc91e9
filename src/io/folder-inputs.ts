import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expandInputs } from './expand-inputs.ts';
import { isLockFile } from './xlsx/load-file.ts';

/** Inputs of `batch`: files and patterns as for check, and folders with every workbook below them, in the order people number them. */
export async function expandFolders(inputs: readonly string[], cwd: string): Promise<readonly string[]> {
  const urut = new Intl.Collator('id', { numeric: true });
  const lists = inputs.map((input) => {
    const path = resolve(cwd, input);
    if (!isFolder(path)) return [input];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.xls[xm]$/i.test(name) && !isLockFile(name))
      .map((name) => relative(cwd, join(path, name)))
      .sort((a, b) => urut.compare(a, b));
  });
  return expandInputs(lists.flat(), cwd);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
