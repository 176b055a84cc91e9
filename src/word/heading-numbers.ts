import { findElements, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** The headings that Word numbers by their style, and the number that its first BAB bears. */
export interface HeadingNumbers {
  /** What is left of each once its number is taken off. */
  readonly content: ReadonlyMap<HtmlElement, readonly HtmlNode[]>;
  readonly firstBab: number;
}

/** The number of the list that numbers headings (w:num). */
export const HEADING_LIST = 1;

/** What stands before the text of a heading of level 1, 2, 3, and the number in it. */
const NUMBERS: readonly { readonly pattern: RegExp; readonly read: (text: string) => number }[] = [
  { pattern: /^\s*BAB ([IVXLC]+)\s+(?=\S|$)/, read: readRoman },
  { pattern: /^\s*([A-Z])\. /, read: (letter) => letter.charCodeAt(0) - 64 },
  { pattern: /^\s*(\d+)\. /, read: Number },
];

/**
 * Which headings bear the number that Word would count for them, each level from 1 below the one above. The others (a BAB left
 * out by Bagian, a template's own words) keep their number as text: what is printed is never another number.
 */
export function numberHeadings(root: HtmlElement): HeadingNumbers {
  const content = new Map<HtmlElement, readonly HtmlNode[]>();
  const counted = [0, 0, 0];
  let firstBab: number | null = null;
  for (const heading of findElements(root, (e) => /^h[1-3]$/.test(e.name))) {
    const level = Number(heading.name.slice(1)) - 1;
    const first = heading.children[0];
    const found = NUMBERS[level]?.pattern.exec(first?.kind === 'teks' ? first.text : '');
    if (first?.kind !== 'teks' || !found) continue;
    const number = NUMBERS[level]?.read(found[1] ?? '') ?? 0;
    if (level === 0 && firstBab === null) {
      firstBab = number;
      counted[0] = number - 1;
    }
    if (number !== (counted[level] ?? 0) + 1) continue;
    counted[level] = number;
    counted.fill(0, level + 1);
    content.set(heading, [{ kind: 'teks', text: first.text.slice(found[0].length) }, ...heading.children.slice(1)]);
  }
  return { content, firstBab: firstBab ?? 1 };
}

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function readRoman(text: string): number {
  const values = [...text].map((letter) => LETTERS[letter] ?? 0);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}
