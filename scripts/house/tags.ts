import type { Node } from 'oxc-parser';
import { lineAt, type SourceFile, walkNodes } from './source.ts';

/** The members of a shape that are one word: what may tell it from others. */
function tagsOf(shape: Node): readonly string[] {
  if (shape.type !== 'TSTypeLiteral') return [];
  return shape.members.flatMap((member) => {
    const type = member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
    const isWord = type?.type === 'TSLiteralType' && type.literal.type === 'Literal';
    return isWord && member.type === 'TSPropertySignature' && member.key.type === 'Identifier' ? [member.key.name] : [];
  });
}

/** Unions of shapes that something else than `kind` tells apart, as "line tag". */
export function strangeTags({ program, text }: Pick<SourceFile, 'program' | 'text'>): readonly string[] {
  const found: string[] = [];
  walkNodes(program, (node) => {
    if (node.type !== 'TSUnionType') return;
    const [first, ...others] = node.types.filter((one) => one.type === 'TSTypeLiteral').map(tagsOf);
    if (first === undefined || others.length === 0) return;
    const tags = first.filter((name) => others.every((own) => own.includes(name)));
    if (tags.length > 0 && !tags.includes('kind')) found.push(`${lineAt(text, node.start)} ${tags.join(' ')}`);
  });
  return found;
}
