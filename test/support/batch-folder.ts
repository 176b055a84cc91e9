import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runCommand } from './run-command.ts';
import { writeBuku } from './write-buku.ts';

/**
 * A folder of its own for each test of a file: workbooks go into buku/, reports and summaries come to out/. Its name has
 * a blank, an ampersand and a letter beyond ASCII.
 */
export function useBatchFolder() {
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'lapkin batch & é-'));
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));
  const readSummary = (name = 'out/ringkasan.json') => JSON.parse(readFileSync(join(cwd, name), 'utf8'));
  return {
    /** Path of a name in the folder. */
    path: (...names: readonly string[]) => join(cwd, ...names),
    runHere: (...argv: readonly string[]) => runCommand(argv, { cwd }),
    addBuku: (name: string, changes = {}) => writeBuku(join(cwd, 'buku', name), changes),
    listFolder: (folder = 'out') => readdirSync(join(cwd, folder)).sort(),
    readSummary,
    /** What became of each file, by the file's own name. */
    status: (name?: string): Record<string, string> =>
      Object.fromEntries(readSummary(name).files.map((f: { file: string; status: string }) => [f.file, f.status])),
  };
}
