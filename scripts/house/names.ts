import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'oxc-parser';
import { lineAt, type SourceFile, walkNodes } from './source.ts';

/** A name that a file declares: of a function, a type, a variable, a parameter or a member. */
export interface DeclaredName {
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly kind: 'binding' | 'member' | 'file';
}

type Words = readonly string[];

/** What a name may be made of. */
export interface Vocabulary {
  readonly english: ReadonlySet<string>;
  /** Nouns of the field, each as its words, the longest first. */
  readonly field: readonly Words[];
}

const FOLDER = import.meta.dirname;

/** Shapes whose members are words of what users see, by path and, where given, by the name of the interface. */
interface Published {
  readonly path: RegExp;
  readonly shape?: RegExp;
}

/**
 * Members that keep the language of what users see: templates' data, flags of the command line, entries of published
 * JSON. Everything else in these files follows the rule.
 */
const PUBLISHED: readonly Published[] = [
  { path: /^src\/report\/view\// },
  { path: /^src\/domain\/identitas\.ts$/ },
  { path: /^src\/cli\//, shape: /Flags$/ },
  { path: /^src\/app\/batch\/batch-summary\.ts$/, shape: /^BatchEntry$/ },
  { path: /^src\/report\/rekap\/rekap-model\.ts$/, shape: /^MissingUnit$/ },
  // Faces of templates/fonts/garis-*.json.
  { path: /^src\/word\/outline-texts\.ts$/, shape: /^LetterOutlines$/ },
];

/** The words of a name, in lower case: `computeCapaian` gives compute, capaian. */
export function splitName(name: string): Words {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase().replace(/\d+$/, ''))
    .filter((word) => word !== '');
}

/** The words of a name that are neither English nor, in their order, a noun of the field. */
export function strangeWords(name: string, { english, field }: Vocabulary): Words {
  const words = splitName(name);
  const strange: string[] = [];
  for (let at = 0; at < words.length; ) {
    const noun = field.find((one) => one.every((word, i) => word === words[at + i]));
    const word = words[at] ?? '';
    if (noun === undefined && word.length > 1 && !english.has(word)) strange.push(word);
    at += noun?.length ?? 1;
  }
  return strange;
}

/** The nouns of docs/glosarium.md that a name may hold: the first column of the table "In names". */
export function fieldNouns(glossary: string): readonly Words[] {
  const part = glossary.split(/^## /m).find((text) => text.startsWith('In names')) ?? '';
  return [...part.matchAll(/^\| `([^|]+)` \|/gm)]
    .flatMap(([, cell = '']) => cell.split('`, `'))
    .map((noun) => noun.toLowerCase().split(/[\s-]+/))
    .sort((a, b) => b.length - a.length);
}

/** The vocabulary as it stands in the repository. */
export function readVocabulary(): Vocabulary {
  const read = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
  return {
    english: new Set(read('english.txt').split(/\s+/)),
    field: fieldNouns(read('../../docs/glosarium.md')),
  };
}

/** Where the interfaces of a file stand. */
function shapesOf(program: Node): readonly { name: string; start: number; end: number }[] {
  const shapes: { name: string; start: number; end: number }[] = [];
  walkNodes(program, (node) => {
    if (node.type === 'TSInterfaceDeclaration') shapes.push({ ...node.body, name: node.id.name });
  });
  return shapes;
}

/** Every name that a file declares, its own file name among them. */
export function declaredNames(file: SourceFile): readonly DeclaredName[] {
  const names: DeclaredName[] = [];
  const add = (node: Node | null | undefined, kind: DeclaredName['kind']): void => {
    if (node?.type !== 'Identifier') return;
    names.push({ path: file.path, line: lineAt(file.text, node.start), name: node.name, kind });
  };
  const pattern = (node: Node | null | undefined): void => {
    if (node === null || node === undefined) return;
    if (node.type === 'Identifier') add(node, 'binding');
    else if (node.type === 'AssignmentPattern') pattern(node.left);
    else if (node.type === 'RestElement') pattern(node.argument);
    else if (node.type === 'ArrayPattern') for (const element of node.elements) pattern(element);
    else if (node.type === 'TSParameterProperty') pattern(node.parameter);
    else if (node.type === 'ObjectPattern')
      for (const property of node.properties) pattern(property.type === 'Property' ? property.value : property);
  };
  const published = PUBLISHED.filter(({ path }) => path.test(file.path));
  const shapes = shapesOf(file.program);
  const member = (node: Node): void => {
    const shape = shapes.find(({ start, end }) => start <= node.start && node.end <= end)?.name ?? '';
    if (!published.some((known) => known.shape === undefined || known.shape.test(shape))) add(node, 'member');
  };
  walkNodes(file.program, (node) => {
    switch (node.type) {
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        add(node.id, 'binding');
        for (const param of node.params) pattern(param);
        break;
      case 'TSFunctionType':
      case 'TSMethodSignature':
      case 'TSCallSignatureDeclaration':
        for (const param of node.params) pattern(param);
        if (node.type === 'TSMethodSignature') member(node.key);
        break;
      case 'VariableDeclarator':
        pattern(node.id);
        break;
      case 'CatchClause':
        pattern(node.param);
        break;
      case 'ClassDeclaration':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
        add(node.id, 'binding');
        break;
      case 'TSTypeParameter':
        add(node.name, 'binding');
        break;
      case 'TSMappedType':
        add(node.key, 'binding');
        break;
      case 'TSIndexSignature':
        for (const own of node.parameters) add(own, 'binding');
        break;
      case 'TSNamedTupleMember':
        add(node.label, 'member');
        break;
      case 'TSPropertySignature':
      case 'PropertyDefinition':
      case 'MethodDefinition':
        member(node.key);
        break;
      case 'ImportSpecifier':
        if (node.imported.type === 'Identifier' && node.imported.name !== node.local.name) add(node.local, 'binding');
        break;
    }
  });
  const name =
    file.path
      .split('/')
      .at(-1)
      ?.replace(/(\.(slow|test|config))*\.(d\.)?m?ts$/, '') ?? '';
  return [{ path: file.path, line: 1, name, kind: 'file' }, ...names];
}

/** The names of some files that break the rule, each once a file, as `path: name (words)`. */
export function namesOutsideRule(files: readonly SourceFile[], vocabulary: Vocabulary): readonly DeclaredName[] {
  const seen = new Set<string>();
  return files.flatMap(declaredNames).filter((declared) => {
    const key = `${declared.path}:${declared.name}`;
    if (seen.has(key) || strangeWords(declared.name, vocabulary).length === 0) return false;
    seen.add(key);
    return true;
  });
}
