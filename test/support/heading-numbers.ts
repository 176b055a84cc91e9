import { type El, findAll } from './word-markup.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const NUMBERS = [
  (n: number): string => `BAB ${ROMAN[n]} `,
  (n: number): string => `${String.fromCharCode(64 + n)}. `,
  (n: number): string => `${n}. `,
] as const;

/** A Word document with the numbers that Word counts for its headings by their styles, as text at their beginning. */
export function withHeadingNumbers(document: El): El {
  const counted = [0, 0, 0];
  const visit = (element: El): El => ({
    ...element,
    content: element.content.map((part) => {
      if (typeof part === 'string') return part;
      if (part.name !== 'w:p') return visit(part);
      const style = findAll(part, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
      const level = Number(/^Heading([1-3])$/.exec(style)?.[1] ?? 0) - 1;
      const own = findAll(part, 'w:numId')[0]?.attributes['w:val'];
      if (level < 0 || own === '0') return part;
      counted[level] = (counted[level] ?? 0) + 1;
      counted.fill(0, level + 1);
      return { ...part, content: [NUMBERS[level]?.(counted[level] ?? 0) ?? '', ...part.content] };
    }),
  });
  return visit(document);
}
