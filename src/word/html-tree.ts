import { Parser } from 'htmlparser2';

/** A run of text as the parser gives it: entities resolved, white space as it stands. */
interface HtmlText {
  readonly kind: 'teks';
  readonly text: string;
  /** Where it stands in the source, the end not included; absent for text that was put in. */
  readonly from?: { readonly start: number; readonly end: number };
}

/** An element of the report; names and attributes in lower case. */
export interface HtmlElement {
  readonly kind: 'elemen';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  readonly children: readonly HtmlNode[];
  /** The element as it stands in the source; only for svg, '' otherwise. */
  readonly source: string;
}

/** A child of an element. */
export type HtmlNode = HtmlText | HtmlElement;

const SKIPPED_ELEMENTS: readonly string[] = ['style', 'script', 'head', 'template'];

/** An element while it is being read. */
type OpenElement = Omit<HtmlElement, 'children' | 'source'> & {
  readonly children: (OpenElement | OpenText)[];
  source: string;
};
type OpenText = { readonly kind: 'teks'; text: string; from: { readonly start: number; readonly end: number } };

function openElement(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
  const classes = (attributes.class ?? '').split(/\s+/).filter((k) => k !== '');
  return { kind: 'elemen', name, attributes, classes, children: [], source: '' };
}

/** The body of a report as a tree; comments, styles and scripts are left out. */
export function readHtml(html: string): HtmlElement {
  const root = openElement('body', {});
  const stack = [root];
  // How deep the parser is in an element that is not looked into, and the drawing that this one is.
  let skipDepth = 0;
  let svg: { readonly e: OpenElement; readonly from: number } | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipDepth > 0 || SKIPPED_ELEMENTS.includes(name)) {
        skipDepth += 1;
        return;
      }
      const e = openElement(name, attributes);
      stack.at(-1)?.children.push(e);
      if (name === 'svg') {
        svg = { e, from: parser.startIndex };
        skipDepth = 1;
      } else stack.push(e);
    },
    ontext(text) {
      if (skipDepth > 0) return;
      const children = stack.at(-1)?.children ?? [];
      const last = children.at(-1);
      const end = parser.endIndex + 1;
      if (last?.kind === 'teks') {
        last.text += text;
        last.from = { start: last.from.start, end };
      } else children.push({ kind: 'teks', text, from: { start: parser.startIndex, end } });
    },
    onclosetag() {
      if (skipDepth === 0) stack.pop();
      else skipDepth -= 1;
      if (svg !== null && skipDepth === 0) {
        svg.e.source = html.slice(svg.from, parser.endIndex + 1);
        svg = null;
      }
    },
  });
  parser.end(html);
  return findElements(root, (e) => e.name === 'body' && e !== root)[0] ?? root;
}

/** The elements below `e` (and itself) that pass, in document order. */
export function findElements(element: HtmlElement, passes: (e: HtmlElement) => boolean): readonly HtmlElement[] {
  const result: HtmlElement[] = [];
  const walk = (x: HtmlElement): void => {
    if (passes(x)) result.push(x);
    for (const a of x.children) if (a.kind === 'elemen') walk(a);
  };
  walk(element);
  return result;
}

/** The element children. */
export function childElements(element: HtmlElement): readonly HtmlElement[] {
  return element.children.filter((a) => a.kind === 'elemen');
}

/** All text below, white space folded; a `br` is a space. */
export function textOf(element: HtmlElement): string {
  const collect = (s: HtmlNode): string =>
    s.kind === 'teks' ? s.text : s.name === 'br' ? ' ' : s.children.map(collect).join('');
  return foldSpace(collect(element)).trim();
}

/** White space as HTML folds it; a no-break space stays. */
export function foldSpace(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}
