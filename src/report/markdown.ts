import { escapeHtml } from '../findings/escape-xml.ts';

const BULLET_ITEM = /^\s*[-•]\s+(.*)$/;
const NUMBERED_ITEM = /^\s*(\d{1,3})[.)]\s+(.*)$/;

/**
 * The small Markdown of Narasi as HTML: paragraphs (a blank line parts them, a single line break stays one),
 * `- ` and `1. ` lists, `**bold**`, `*italic*`. Everything else is text, so HTML is shown as typed
 * (workbook.md, "Narasi"; a full Markdown parser reads much more than this into a text).
 */
export function markdownHtml(text: string): string {
  const blocks: string[] = [];
  let paragraph: string[] = [];
  let list: { kind: 'ul' | 'ol'; start: number; items: string[] } | null = null;

  const closeParagraph = (): void => {
    if (paragraph.length > 0) blocks.push(`<p>${paragraph.map(lineHtml).join('<br>')}</p>`);
    paragraph = [];
  };
  const closeList = (): void => {
    if (list !== null) {
      const start = list.kind === 'ol' && list.start !== 1 ? ` start="${list.start}"` : '';
      const content = list.items.map((b) => `<li>${lineHtml(b)}</li>`).join('');
      blocks.push(`<${list.kind}${start}>${content}</${list.kind}>`);
    }
    list = null;
  };
  const addItem = (kind: 'ul' | 'ol', start: number, content: string): void => {
    closeParagraph();
    if (list !== null && list.kind !== kind) closeList();
    list ??= { kind, start, items: [] };
    list.items.push(content);
  };

  for (const rawLine of text.replace(/\r\n?/g, '\n').split('\n')) {
    const bullet = BULLET_ITEM.exec(rawLine);
    const numbered = NUMBERED_ITEM.exec(rawLine);
    if (bullet !== null) addItem('ul', 1, bullet[1] ?? '');
    else if (numbered !== null) addItem('ol', Number(numbered[1]), numbered[2] ?? '');
    else if (rawLine.trim() === '') {
      closeParagraph();
      closeList();
    } else if (list !== null && /^\s{2,}/.test(rawLine)) continueItem(list, rawLine.trim());
    else {
      closeList();
      paragraph.push(rawLine.trim());
    }
  }
  closeParagraph();
  closeList();
  return blocks.join('\n');
}

/** An indented line under a list item goes on with that item. */
function continueItem(list: { items: string[] }, text: string): void {
  const last = list.items.length - 1;
  list.items[last] = `${list.items[last]} ${text}`;
}

// In escaped text a "<" is a tag of ours: italic holds bold as a whole or stays clear of it. Each part can match in one
// way only, else a star that nothing closes would be tried in all ways.
const ITALIC = /(?<![\w*])\*(?=[^\s*])((?:<strong>(?:[^*<]|<\/?em>)*<\/strong>|[^*<])*?)(?<=\S)\*(?![\w*])/g;

/** One line: white space folded, bold and italic; a star between spaces is a star. */
function lineHtml(text: string): string {
  return italic(bold(escapeHtml(text.trim().replace(/[ \t]+/g, ' '))));
}

/** `**bold**`. Two stars that nothing closes end the search: nothing closes those behind them either. */
function bold(text: string): string {
  const opening = /\*\*(?=\S)/g;
  const closing = /(?<=\S)\*\*(?!\*)/g;
  let html = '';
  let done = 0;
  for (;;) {
    opening.lastIndex = done;
    const start = opening.exec(text)?.index;
    if (start === undefined) break;
    closing.lastIndex = start + 3;
    const end = closing.exec(text)?.index;
    if (end === undefined) break;
    html += `${text.slice(done, start)}<strong>${italic(text.slice(start + 2, end))}</strong>`;
    done = end + 2;
  }
  return html + text.slice(done);
}

function italic(text: string): string {
  return text.replace(ITALIC, '<em>$1</em>');
}
