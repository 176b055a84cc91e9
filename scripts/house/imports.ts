import { dirname, join, normalize, sep } from 'node:path';
import { type SourceFile, walkNodes } from './source.ts';

/** One import of a source file. */
export interface Import {
  readonly from: string;
  /** Path from the root of a file of ours, or the package's name as it is written. */
  readonly to: string;
  readonly isLocal: boolean;
  /** Only types are taken; nothing is loaded. */
  readonly isType: boolean;
}

/** The file of ours that an import means, from the root; undefined for a package. */
export function localTarget(from: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const path = normalize(join(dirname(from), target));
  return path.split(sep).join('/').replace(/\.js$/, '.ts');
}

/** Every import of a file: static, for effect, dynamic, exports from elsewhere, and `import('…')` in a type. */
export function importsOf(file: SourceFile): readonly Import[] {
  const imports: Import[] = [];
  const add = (target: string, isType: boolean): void => {
    const local = localTarget(file.path, target);
    imports.push({ from: file.path, to: local ?? target, isLocal: local !== undefined, isType });
  };
  walkNodes(file.program, (node) => {
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers;
      const allTypes = names.length > 0 && names.every((name) => 'importKind' in name && name.importKind === 'type');
      add(node.source.value, node.importKind === 'type' || allTypes);
    } else if (node.type === 'ExportNamedDeclaration' && node.source !== null) {
      const allTypes = node.specifiers.every((name) => name.exportKind === 'type');
      add(node.source.value, node.exportKind === 'type' || allTypes);
    } else if (node.type === 'ExportAllDeclaration') add(node.source.value, node.exportKind === 'type');
    else if (node.type === 'ImportExpression' && node.source.type === 'Literal') add(String(node.source.value), false);
    else if (node.type === 'TSImportType') add(String(node.source.value), true);
  });
  return imports;
}

/** The local imports of some files as a graph: file to files. */
export function fileGraph(
  files: readonly SourceFile[],
  options: { readonly types: boolean },
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    files.map((file) => {
      const local = importsOf(file).filter((i) => i.isLocal && (options.types || !i.isType));
      return [file.path, new Set(local.map((i) => i.to))];
    }),
  );
}

/** The same graph drawn between folders; a folder does not point at itself. */
export function folderGraph(graph: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const [from, targets] of graph) {
    const folder = dirname(from);
    const known = folders.get(folder) ?? new Set<string>();
    for (const to of targets) if (dirname(to) !== folder) known.add(dirname(to));
    folders.set(folder, known);
  }
  return folders;
}
