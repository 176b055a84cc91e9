import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Node, parseSync, visitorKeys } from 'oxc-parser';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** A source file as it stands: path from the root with forward slashes, text, and its tree, which is made when first asked for. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly program: ReturnType<typeof parseSync>['program'];
}

/** Every TypeScript and module file below a folder of the repository, sorted by path. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.(ts|mjs)$/.test(f))
    .map((f) => `${folder}/${f.split(sep).join('/')}`)
    .sort()
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** A source text as a SourceFile; its `program` throws on a syntax error. */
export function parseSource(path: string, text: string): SourceFile {
  let program: SourceFile['program'] | undefined;
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    get program() {
      program ??= parseProgram(path, text);
      return program;
    },
  };
}

function parseProgram(path: string, text: string): SourceFile['program'] {
  const { program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  return program;
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Calls `visit` for every node of a tree, parents first. */
export function walkNodes(root: Node, visit: (node: Node) => void): void {
  visit(root);
  const parts = root as unknown as Readonly<Record<string, Node | null | readonly (Node | null)[]>>;
  for (const key of visitorKeys[root.type] ?? []) {
    const part = parts[key] ?? [];
    for (const node of Array.isArray(part) ? part : [part]) if (node !== null) walkNodes(node, visit);
  }
}
