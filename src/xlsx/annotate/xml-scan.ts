/** A tag of an XML text, with where it stands in the text. */
export interface Tag {
  /** As written, prefix kept. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  /** Just past ">". */
  readonly end: number;
}

// Comments, CDATA, instructions and the doctype are stepped over; quoted values may hold ">".
const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^"'>]|"[^"]*"|'[^']*')*>/g;

/** The tags of an XML text in order. Patches are made in the text itself, so that all that is not touched stays as it was. */
export function* scanTags(xml: string): Generator<Tag> {
  for (const match of xml.matchAll(MARKUP)) {
    const text = match[0];
    if (text.startsWith('<!') || text.startsWith('<?')) continue;
    const name = /^<\/?\s*([^\s/>]+)/.exec(text)?.[1] ?? '';
    const kind = text.startsWith('</') ? 'close' : text.endsWith('/>') ? 'empty' : 'open';
    yield { name, kind, start: match.index, end: match.index + text.length };
  }
}

/** Name without its prefix. */
export function localPart(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An element with its content. */
export interface Element {
  readonly name: string;
  readonly open: Tag;
  /** Just past the element. */
  readonly end: number;
  /** Where its end tag starts; the same as `open.end` for an empty element. */
  readonly inner: number;
}

/** The root of an XML text and the elements right below it. Throws when there is no whole root (a fault: it was read before). */
export function outline(xml: string): { readonly root: Element; readonly children: readonly Element[] } {
  const open: Tag[] = [];
  const children: Element[] = [];
  for (const tag of scanTags(xml)) {
    if (tag.kind === 'open') {
      open.push(tag);
      continue;
    }
    const first = tag.kind === 'close' ? open.pop() : tag;
    if (first === undefined) break;
    const inner = tag.kind === 'close' ? tag.start : tag.end;
    const element = { name: first.name, open: first, end: tag.end, inner };
    if (open.length === 1) children.push(element);
    if (open.length === 0) return { root: element, children };
  }
  throw new Error('XML without a whole root element');
}

/** Prefix of the root with its colon ("x:"), '' for none: new elements beside the old ones take it. */
export function rootPrefix(xml: string): string {
  const { name } = outline(xml).root;
  return name.slice(0, name.length - localPart(name).length);
}

/** The text with `added` as last content of an element; an empty element is opened for it. */
export function appendInside(xml: string, element: Element, added: string): string {
  if (element.open.kind === 'empty') {
    const tag = xml.slice(element.open.start, element.open.end).replace(/\s*\/>$/, '>');
    return `${xml.slice(0, element.open.start)}${tag}${added}</${element.name}>${xml.slice(element.end)}`;
  }
  return xml.slice(0, element.inner) + added + xml.slice(element.inner);
}

/** An attribute of a tag, entities left as they are; undefined when absent. `name` matches with or without a prefix. */
export function attributeOf(xml: string, tag: Tag, name: string): string | undefined {
  const text = xml.slice(tag.start, tag.end);
  const match = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text);
  return match?.[1] ?? match?.[2];
}

/** The text with an attribute of a tag set. */
export function withAttribute(xml: string, tag: Tag, name: string, value: string): string {
  const text = xml.slice(tag.start, tag.end);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const changed = pattern.test(text)
    ? text.replace(pattern, `$1"${value}"`)
    : text.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
  return xml.slice(0, tag.start) + changed + xml.slice(tag.end);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for these, not even escaped
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for an element or a quoted attribute of a spreadsheet; `_x0041_` is kept from being decoded by Excel. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/_(x[0-9A-Fa-f]{4}_)/g, '_x005F_$1')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
