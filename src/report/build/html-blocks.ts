import { plainText } from '../../html/plain-text.ts';
import { CLASS } from '../../html/vocabulary.ts';
import type { Block } from '../page/page-blocks.ts';

const PART = /<p(?: class="([^"]*)")?>([\s\S]*?)<\/p>|<(ul|ol)\b[^>]*>([\s\S]*?)<\/\3>/g;

/** The paragraphs and lists of a text of Narasi (markdown.ts) as pages hold them. */
export function htmlBlocks(html: string): readonly Block[] {
  return [...html.matchAll(PART)].flatMap(([, look, paragraph, , items]): Block[] => {
    if (items !== undefined) {
      return [
        {
          kind: 'list',
          items: items
            .split('</li>')
            .slice(0, -1)
            .map((item) => plainText(item, '')),
        },
      ];
    }
    const kind = look === CLASS.faktor ? 'label' : 'paragraph';
    return (paragraph ?? '').split('<br>').map((line): Block => ({ kind, text: plainText(line, '') }));
  });
}
