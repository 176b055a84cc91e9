import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expandInputs } from './expand-inputs.ts';
import { isWithin, oncePerFile, realPath, refuseLinksOut } from './links.ts';
import { isLockFile } from './lock-file-name.ts';

// Of the kinds that lapkin cannot read, those in which people hand in workbooks: each gets its sentence, none is passed over.
const WORKBOOK = /\.(?:xls[xmb]?|ods)$/i;

/**
 * Inputs of `batch` and `rekap`: files and patterns as for check, and folders with every workbook below them, in the
 * order people number them. A folder that may not be read stays among them, so that it is told of. Throws Failure (exit 3)
 * where a link below leads out of what was named.
 */
export async function expandFolders(inputs: readonly string[], cwd: string): Promise<readonly string[]> {
  const order = new Intl.Collator('id', { numeric: true });
  const lists = inputs.map((input) => {
    const path = resolve(cwd, input);
    if (!isFolder(path)) return [input];
    const names = workbooksBelow(path, cwd).map((name) => relative(cwd, name) || '.');
    return oncePerFile(names, cwd).toSorted((a, b) => order.compare(a, b));
  });
  return expandInputs(lists.flat(), cwd);
}

/**
 * Walks the folders that stand there first, then those within that links lead to; each once, so that no loop is endless.
 */
function workbooksBelow(top: string, cwd: string): readonly string[] {
  const found: string[] = [];
  const start = realPath(top);
  const walked = new Set<string>();
  const folders = [top];
  const links: string[] = [];
  const out: string[] = [];
  for (;;) {
    const folder = folders.pop() ?? links.shift();
    if (folder === undefined) break;
    const real = realPath(folder);
    if (walked.has(real)) continue;
    walked.add(real);
    const entries = entriesOf(folder);
    if (entries === null) {
      found.push(folder);
      continue;
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        folders.push(path);
        continue;
      }
      const leadsToFolder = isFolder(path);
      if (!leadsToFolder && !WORKBOOK.test(entry.name)) continue;
      if (entry.isSymbolicLink() && !isWithin(start, realPath(path))) out.push(path);
      else (leadsToFolder ? links : found).push(path);
    }
  }
  refuseLinksOut(out, cwd);
  return found;
}

// Hidden names are what programs leave behind ("._x.xlsx" of macOS, temporary files), never somebody's workbook.
function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith('.') && !isLockFile(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Not there, a link that leads nowhere or to itself, a parent that may not be entered: told when it is read.
    return false;
  }
}
