import { existsSync, realpath } from 'node:fs';
import { resolve } from 'node:path';
import { isWithin, oncePerFile, realPath, refuseLinksOut } from './links.ts';
import { isLockFile } from './lock-file-name.ts';

/** Standard input, among the inputs. */
export const STDIN = '-';

/**
 * Inputs of the command line with their glob patterns expanded (lapkin does it itself, since not every shell does), each
 * file once, patterns in the order given and their files sorted as people number them. A name that exists is taken as it
 * is, whatever signs it holds; a pattern that matches nothing stays, so that it is reported as a file that is not there.
 * Lock files of open workbooks are left out of patterns. Throws Failure (exit 3) where a pattern meets a link that leads out
 * of the folder it begins in.
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
  const start = realPath(resolve(cwd, pattern.replace(/[^/]*[*?[\]{}()!].*$/, '')));
  const out: string[] = [];
  const paths = await glob(pattern, {
    cwd,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: true,
    fs: {
      // Asked of links alone: what leads out is not walked.
      realpath: ((path: string, done: (error: Error | null, real: string) => void) => {
        const real = realPath(path);
        if (isWithin(start, real)) return void realpath(path, done);
        out.push(path);
        done(new Error('a link that leads out'), '');
      }) as typeof realpath,
    },
  });
  refuseLinksOut(out, cwd);
  const order = new Intl.Collator('id', { numeric: true });
  const sorted = paths.filter((path) => !isLockFile(path)).sort((a, b) => order.compare(a, b));
  const kept = oncePerFile(sorted, cwd);
  return kept.length === 0 ? [input] : kept;
}
