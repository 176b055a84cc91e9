import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { oncePerFile } from './links.ts';
import { isLockFile } from './lock-file-name.ts';

/** Standard input, among the inputs. */
export const STDIN = '-';

/**
 * Inputs of the command line with their glob patterns expanded (lapkin does it itself, since not every shell does), each
 * file once, patterns in the order given and their files sorted as people number them. A name that exists is taken as it
 * is, whatever signs it holds; a pattern that matches nothing stays, so that it is reported as a file that is not there.
 * Lock files of open workbooks are left out of patterns.
 */
export async function expandInputs(inputs: readonly string[], cwd: string): Promise<readonly string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const input of inputs) {
    for (const path of await expand(input, cwd)) {
      const key = path === STDIN ? path : resolve(cwd, path);
      if (!seen.has(key)) found.push(path);
      seen.add(key);
    }
  }
  return found;
}

async function expand(input: string, cwd: string): Promise<readonly string[]> {
  if (input === STDIN || existsSync(resolve(cwd, input))) return [input];
  // On Windows people type backslashes, which in a pattern would quote the next sign.
  const pattern = input.replaceAll(/\\(?![*?[\]{}()!])/g, '/');
  if (!/[*?[\]{}()!]/.test(pattern)) return [input];
  // Loaded only here: most runs name their file.
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, {
    cwd,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: true,
  });
  const order = new Intl.Collator('id', { numeric: true });
  const sorted = paths.filter((path) => !isLockFile(path)).sort((a, b) => order.compare(a, b));
  const kept = oncePerFile(sorted, cwd);
  return kept.length === 0 ? [input] : kept;
}
