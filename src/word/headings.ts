import { type Block, makeParagraph } from './block.ts';
import type { HtmlElement } from './html-tree.ts';
import { readCaption, referenceName } from './references.ts';
import { bookmark, field, textRun } from './run-xml.ts';
import type { WordContext } from './word-context.ts';
import { writeRuns } from './write-runs.ts';

/** A heading of level 1 to 4, with the bookmark that contents lists point at. */
export function buildHeading(element: HtmlElement, context: WordContext): Block {
  const level = Number(element.name.slice(1));
  const numbered = context.headingNumbers.content.get(element);
  const content = withBookmark(element, context, writeRuns(numbered ?? element.children, context));
  // A style that numbers does so for all its headings that do not say otherwise.
  const options = numbered === undefined && level <= 3 ? { list: { number: 0, level: level - 1 } } : {};
  return makeParagraph(`Heading${level}`, content, { options });
}

/** Caption of a table (above it) or a figure (below it); its number is a SEQ field with the number printed. */
export function buildCaption(element: HtmlElement, context: WordContext): Block {
  const content = numberCaption(element, context) ?? writeRuns(element.children, context);
  const isTable = element.name === 'p';
  const space = isTable ? { before: 9, after: 4, keepWithNext: true } : { before: 4, after: 12 };
  return makeParagraph('Caption', withBookmark(element, context, content), space);
}

function withBookmark(element: HtmlElement, context: WordContext, content: string): string {
  const target = context.targets.get(element.attributes.id ?? '');
  return target?.e !== element ? content : bookmark(target.number, target.name, content);
}

/** "Tabel 3.1 ..." with 1 as a sequence that starts again where the printed numbers do; null for another form. */
function numberCaption(element: HtmlElement, context: WordContext): string | null {
  const caption = readCaption(element);
  if (caption === null) return null;
  const { label, prefix, number, rest } = caption;
  const n = Number(number);
  const restart = n === (context.counters.lastNumbers.get(label) ?? 0) + 1 ? '' : ` \\r ${n}`;
  context.counters.lastNumbers.set(label, n);
  const counted = `${textRun(`${label}${prefix}`)}${field(`SEQ ${label} \\* ARABIC${restart}`, number)}`;
  const target = context.targets.get(element.attributes.id ?? '');
  // What references in the text repeat: label and number, without what the table shows.
  const numberedText =
    target?.e === element
      ? bookmark(context.targets.size + target.number, referenceName(target.name), counted)
      : counted;
  return rest === '' ? numberedText : numberedText + textRun(rest);
}
