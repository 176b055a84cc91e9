import type { Node } from 'oxc-parser';
import { lineAt, type SourceFile, walkNodes } from './source.ts';

type Members = readonly Node[];

/** The shapes that a file declares under a name. */
function namedShapes(program: Node): ReadonlyMap<string, Members> {
  const shapes = new Map<string, Members>();
  walkNodes(program, (node) => {
    if (node.type === 'TSInterfaceDeclaration') shapes.set(node.id.name, node.body.body);
    else if (node.type === 'TSTypeAliasDeclaration' && node.typeAnnotation.type === 'TSTypeLiteral')
      shapes.set(node.id.name, node.typeAnnotation.members);
  });
  return shapes;
}

/** The members of a shape that are one word: what may tell it from others. */
function tagsOf(members: Members): readonly string[] {
  return members.flatMap((member) => {
    const type = member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
    const isWord = type?.type === 'TSLiteralType' && type.literal.type === 'Literal';
    return isWord && member.type === 'TSPropertySignature' && member.key.type === 'Identifier' ? [member.key.name] : [];
  });
}

/** Unions of shapes, written out or by names of the same file, that something else than `kind` tells apart, as "line tag". */
export function strangeTags({ program, text }: Pick<SourceFile, 'program' | 'text'>): readonly string[] {
  const shapes = namedShapes(program);
  const membersOf = (type: Node): Members | undefined => {
    if (type.type === 'TSTypeLiteral') return type.members;
    return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier'
      ? shapes.get(type.typeName.name)
      : undefined;
  };
  const found: string[] = [];
  walkNodes(program, (node) => {
    if (node.type !== 'TSUnionType') return;
    const [first, ...others] = node.types.flatMap((type) => {
      const members = membersOf(type);
      return members === undefined ? [] : [tagsOf(members)];
    });
    if (first === undefined || others.length === 0) return;
    const tags = first.filter((name) => others.every((own) => own.includes(name)));
    if (tags.length > 0 && !tags.includes('kind')) found.push(`${lineAt(text, node.start)} ${tags.join(' ')}`);
  });
  return found;
}
