import { type Block, makeParagraph } from './block.ts';
import { type HtmlElement, textOf } from './html-tree.ts';
import { bookmark, field, textRun } from './run-xml.ts';
import type { WordContext } from './word-context.ts';
import { writeRuns } from './write-runs.ts';

/** A heading of level 1 to 3, with the bookmark that contents lists point at. */
export function buildHeading(e: HtmlElement, k: WordContext): Block {
  return makeParagraph(`Heading${e.name.slice(1)}`, withBookmark(e, k, writeRuns(e.children, k)));
}

/** Caption of a table (above it) or a figure (below it); its number is a SEQ field with the number printed. */
export function buildCaption(e: HtmlElement, k: WordContext): Block {
  const isTable = e.name === 'p';
  const content = withBookmark(e, k, numberCaption(e, k) ?? writeRuns(e.children, k));
  return makeParagraph(
    'Caption',
    content,
    isTable ? { before: 9, after: 4, keepWithNext: true } : { before: 4, after: 12 },
  );
}

function withBookmark(e: HtmlElement, k: WordContext, content: string): string {
  const target = k.targets.get(e.attributes.id ?? '');
  return target?.e !== e ? content : bookmark(target.number, target.name, content);
}

/** "Tabel 3.1 ..." with 1 as a sequence that starts again where the printed numbers do; null for another form. */
function numberCaption(e: HtmlElement, k: WordContext): string | null {
  if (e.children.some((a) => a.kind !== 'teks')) return null;
  const [, label, prefix = '', number, rest = ''] =
    /^(\p{L}+) ((?:\w+\.)*)(\d+)(\s.*|)$/su.exec(textOf(e)) ?? [];
  if (label === undefined || number === undefined) return null;
  const n = Number(number);
  const restart = n === (k.counters.lastNumbers.get(label) ?? 0) + 1 ? '' : ` \\r ${n}`;
  k.counters.lastNumbers.set(label, n);
  return [
    textRun(`${label} ${prefix}`),
    field(`SEQ ${label} \\* ARABIC${restart}`, number),
    rest === '' ? '' : textRun(rest),
  ].join('');
}
