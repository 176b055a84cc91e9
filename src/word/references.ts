import { type HtmlElement, textOf } from './html-tree.ts';
import { field, type RunLook, textRun } from './run-xml.ts';

/** A caption as printed: "Tabel 3.1 Capaian Kinerja". */
interface CaptionText {
  /** "Tabel". */
  readonly label: string;
  /** What stands before the counted number: " 3.", with the space after the label. */
  readonly prefix: string;
  /** "1". */
  readonly number: string;
  /** What follows: " Capaian Kinerja". */
  readonly rest: string;
}

/** The parts of a caption; null for one of another form. */
export function readCaption(element: HtmlElement): CaptionText | null {
  if (element.children.some((a) => a.kind !== 'teks')) return null;
  const [, label, prefix = '', number, rest = ''] =
    /^(\p{L}+)([ \u00a0](?:\w+\.)*)(\d+)(\s.*|)$/su.exec(textOf(element)) ?? [];
  return label === undefined || number === undefined ? null : { label, prefix, number, rest };
}

/** Label and number of a caption ("Tabel 3.1", a plain space between) to the name of the bookmark around them. */
export type References = ReadonlyMap<string, string>;

/** The references that a text may make to captions; `name` is that of the bookmark around the whole caption. */
export function collectReferences(captions: Iterable<{ readonly e: HtmlElement; readonly name: string }>): References {
  const references = new Map<string, string>();
  for (const { e, name } of captions) {
    const caption = readCaption(e);
    if (caption === null) continue;
    const mention = mentionKey(caption.label + caption.prefix + caption.number);
    if (!references.has(mention)) references.set(mention, referenceName(name));
  }
  return references;
}

// From the first letter of a word: begun at each, a word without end would be read once for each of its letters.
const MENTION = /(?<!\p{L})\p{L}+[ \u00a0](?:\w+\.)*\d+(?!\w)/gu;

/** Label and number with a plain space, be it kept together or not. */
function mentionKey(text: string): string {
  return text.replace('\u00a0', ' ');
}

/** The bookmark around label and number of the caption that contents lists know as `name`. */
export function referenceName(name: string): string {
  return name.replace('_Toc', '_Ref');
}

/** A run of text in which each mention of a caption is a REF field: Word follows it when the captions are renumbered. */
export function runWithReferences(text: string, references: References, look: RunLook = {}, breaks = 0): string {
  const result: string[] = [];
  let from = 0;
  const close = (to: number): void => {
    const first = result.length === 0;
    if (to > from || (first && breaks > 0)) result.push(textRun(text.slice(from, to), look, first ? breaks : 0));
  };
  for (const { 0: mention, index } of text.matchAll(MENTION)) {
    const name = references.get(mentionKey(mention));
    if (name === undefined) continue;
    close(index);
    result.push(field(`REF ${name} \\h`, mention, { look }));
    from = index + mention.length;
  }
  close(text.length);
  return result.join('');
}
