import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expandInputs } from './expand-inputs.ts';
import { isLockFile } from './xlsx/load-file.ts';

// Of the kinds that lapkin cannot read, those in which people hand in workbooks: each gets its sentence, none is passed over.
const WORKBOOK = /\.(?:xls[xmb]?|ods)$/i;

/**
 * Inputs of `batch` and `rekap`: files and patterns as for check, and folders with every workbook below them, in the
 * order people number them. A folder that may not be read stays among them, so that it is told of.
 */
export async function expandFolders(inputs: readonly string[], cwd: string): Promise<readonly string[]> {
  const urut = new Intl.Collator('id', { numeric: true });
  const lists = inputs.map((input) => {
    const path = resolve(cwd, input);
    if (!isFolder(path)) return [input];
    return workbooksBelow(path)
      .map((name) => relative(cwd, name) || '.')
      .sort((a, b) => urut.compare(a, b));
  });
  return expandInputs(lists.flat(), cwd);
}

// Hidden names are what programs leave behind ("._x.xlsx" of macOS, temporary files), never somebody's workbook.
function workbooksBelow(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  if (entries === null) return [folder];
  return entries
    .filter(({ name }) => !name.startsWith('.') && !isLockFile(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return workbooksBelow(path);
      return WORKBOOK.test(entry.name) && !isFolder(path) ? [path] : [];
    });
}

function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
