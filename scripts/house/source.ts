import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Node, parseSync } from 'oxc-parser';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** A source file as it stands: path from the root with forward slashes, text, and its tree. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly program: ReturnType<typeof parseSync>['program'];
}

/** Every TypeScript and module file below a folder of the repository, sorted by path, parsed. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.(ts|mjs)$/.test(f))
    .map((f) => `${folder}/${f.split(sep).join('/')}`)
    .sort()
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** A source text as a SourceFile; throws on a syntax error. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  return { path, text, lines: text.split('\n').length - 1, program };
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Calls `visit` for every node of a tree, parents first. */
export function walkNodes(root: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(root)) {
    for (const item of root) walkNodes(item, visit);
    return;
  }
  if (typeof root !== 'object' || root === null) return;
  if ('type' in root && typeof root.type === 'string') visit(root as Node);
  for (const value of Object.values(root)) if (typeof value === 'object') walkNodes(value, visit);
}
