import type { Node } from 'oxc-parser';
import { localTarget } from './imports.ts';
import { lineAt, type SourceFile, walkNodes } from './source.ts';

/** Something that a file exports. */
interface Exported {
  readonly path: string;
  readonly line: number;
  readonly name: string;
  /** A function, class or constant that its own file uses as well: a part that a test may know. */
  readonly isPart: boolean;
}

/** What a file takes from another one of ours; `name` is `*` where it takes it whole. */
interface Taken {
  readonly path: string;
  readonly name: string;
}

/** Files that start from outside, with whoever starts them: all that they export is used. */
export const ENTRIES: Readonly<Record<string, string>> = {
  'src/index.ts': 'the library face (exports of package.json)',
  'src/cli/main.ts': 'bin/lapkin.js runs its bundle',
  'src/preview-page/main.ts': 'the browser runs the one text that is made of it',
  'src/page-code/main.ts': 'the browser runs the one text that is made of it',
};

const DECLARED = 'the declarations of the schemas of views, whose types are inferred, name it';

/** Exports that only tests or the compiler take, and why. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/domain/table-declaration.ts declareTable': 'tests declare columns of their own',
  'src/report/template/template-schema.ts HtmlSchema': DECLARED,
  'src/report/template/template-schema.ts ListSchema': DECLARED,
  'src/report/template/template-schema.ts OptionalSchema': DECLARED,
  'src/report/template/template-schema.ts TextSchema': DECLARED,
  'src/report/template/template-schema.ts YesNoSchema': DECLARED,
};

/** The names that a file exports and declares itself. */
function exportsOf(file: SourceFile): readonly Exported[] {
  const exported: Exported[] = [];
  const add = (node: Node, name: string): void => {
    const isPart = usesOf(file, name) > 1 && !isType(node);
    exported.push({ path: file.path, line: lineAt(file.text, node.start), name, isPart });
  };
  for (const node of file.program.body) {
    if (node.type !== 'ExportNamedDeclaration' || node.source !== null) continue;
    const { declaration } = node;
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id } of declaration.declarations) if (id.type === 'Identifier') add(node, id.name);
    } else if (declaration !== null && 'id' in declaration && declaration.id?.type === 'Identifier')
      add(node, declaration.id.name);
    for (const { exported: word } of node.specifiers) if (word.type === 'Identifier') add(node, word.name);
  }
  return exported;
}

/** How often a file says a name, its declaration among them. */
function usesOf(file: SourceFile, name: string): number {
  let uses = 0;
  walkNodes(file.program, (node) => {
    if (node.type === 'Identifier' && node.name === name) uses += 1;
  });
  return uses;
}

function isType(node: Node): boolean {
  const { declaration = null } = node.type === 'ExportNamedDeclaration' ? node : {};
  return declaration?.type === 'TSInterfaceDeclaration' || declaration?.type === 'TSTypeAliasDeclaration';
}

/** Everything that a file takes from other files of ours, itself aside. */
function takenBy(file: SourceFile): readonly Taken[] {
  const taken: Taken[] = [];
  const take = (target: string, names: readonly string[]): void => {
    const path = localTarget(file.path, target);
    if (path !== undefined && path !== file.path) for (const name of names) taken.push({ path, name });
  };
  const named = new Set<Node>();
  walkNodes(file.program, (node) => {
    if (node.type === 'ImportDeclaration') {
      take(
        node.source.value,
        node.specifiers.map((word) => (word.type === 'ImportSpecifier' ? nameOf(word.imported) : '*')),
      );
    } else if (node.type === 'ExportNamedDeclaration' && node.source !== null) {
      take(
        node.source.value,
        node.specifiers.map((word) => nameOf(word.local)),
      );
    } else if (node.type === 'ExportAllDeclaration') take(node.source.value, ['*']);
    else if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern') {
      const source = importedBy(node.init);
      const keys = node.id.properties.map((one) => (one.type === 'Property' ? nameOf(one.key) : '*'));
      if (source !== undefined) take(sourceOf(source), keys);
      if (source !== undefined) named.add(source);
    } else if (node.type === 'MemberExpression' && node.object.type !== 'ImportExpression') {
      const source = importedBy(node.object);
      if (source !== undefined) take(sourceOf(source), [nameOf(node.property)]);
      if (source !== undefined) named.add(source);
    } else if (node.type === 'ImportExpression' && !named.has(node)) take(sourceOf(node), ['*']);
    else if (node.type === 'TSImportType')
      take(node.source.value, [node.qualifier === null ? '*' : nameOf(node.qualifier)]);
  });
  return taken;
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : '*';
}

/** The dynamic import behind an expression such as `(await import('…'))`; undefined when there is none. */
function importedBy(node: Node | null): (Node & { readonly type: 'ImportExpression' }) | undefined {
  if (node?.type === 'ImportExpression') return node;
  if (node?.type === 'AwaitExpression') return importedBy(node.argument);
  return node?.type === 'ParenthesizedExpression' ? importedBy(node.expression) : undefined;
}

function sourceOf({ source }: Node & { readonly type: 'ImportExpression' }): string {
  return source.type === 'Literal' ? String(source.value) : '';
}

/**
 * Exports of `files` that no other file of `users` takes, the entries aside. A part of a file may be exported for the
 * test at the file's own path.
 */
export function unusedExports(
  files: readonly SourceFile[],
  users: readonly SourceFile[],
  tests: readonly SourceFile[],
): readonly Exported[] {
  const taken = new Set(users.flatMap(takenBy).map(({ path, name }) => `${path} ${name}`));
  const tested = new Set(
    tests.flatMap((test) =>
      takenBy(test).flatMap(({ path, name }) => (isTestOf(test.path, path) ? [`${path} ${name}`] : [])),
    ),
  );
  return files
    .filter((file) => !Object.hasOwn(ENTRIES, file.path))
    .flatMap(exportsOf)
    .filter(({ path, name }) => !taken.has(`${path} ${name}`) && !taken.has(`${path} *`))
    .filter(({ path, name, isPart }) => !(isPart && tested.has(`${path} ${name}`)));
}

function isTestOf(test: string, path: string): boolean {
  return test.replace(/(\.slow)?\.test\.ts$/, '.ts').replace(/^test\//, 'src/') === path;
}

/** Files of `files` that no other file of `users` imports, the entries aside. */
export function orphanModules(files: readonly SourceFile[], users: readonly SourceFile[]): readonly string[] {
  const taken = new Set(users.flatMap(takenBy).map(({ path }) => path));
  return files.map((file) => file.path).filter((path) => !taken.has(path) && !Object.hasOwn(ENTRIES, path));
}
