import { parseXmlText } from '../read/parse-xml.ts';
import type { Attributes } from '../read/xml-attributes.ts';
import { XmlScanner } from '../read/xml-scanner.ts';

// Patches are made in the text itself, so that all that is not touched stays as it was.

/** Where an element stands in an XML text. */
interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  /** Just past its start tag. */
  readonly openEnd: number;
  /** Where its end tag starts; the same as `end` for an empty element. */
  readonly inner: number;
  /** Just past the element. */
  readonly end: number;
}

/** Shows the elements of a name in order, with their attributes; nobody keeps these. Throws a Refusal. */
export function eachElement(xml: string, name: string, see: (attributes: Attributes) => void): void {
  parseXmlText(xml, {
    open: (found, attributes) => {
      if (found === name) see(attributes);
    },
  });
}

/** The root of an XML text and the elements right below it. Throws a Refusal when it is not well-formed. */
export function outline(xml: string): { readonly root: Element; readonly children: readonly Element[] } {
  const open: { readonly name: string; readonly start: number; readonly openEnd: number }[] = [];
  const children: Element[] = [];
  let root: Element | undefined;
  parseXmlText(xml, {
    open: (name, _, start, openEnd) => open.push({ name, start, openEnd }),
    close: (_, inner, end) => {
      const first = open.pop();
      if (first === undefined || open.length > 1) return;
      const element = { ...first, inner, end };
      if (open.length === 1) children.push(element);
      else root = element;
    },
  });
  if (root === undefined) throw new Error('XML without a root element');
  return { root, children };
}

/** An element right below the root; undefined when there is none of that name. */
export function childOf(xml: string, name: string): Element | undefined {
  return outline(xml).children.find((c) => c.name === name);
}

/** Number of elements right inside an element. */
export function countInside(xml: string, { start, end }: Element): number {
  return outline(xml.slice(start, end)).children.length;
}

/** Prefix of the root with its colon ("x:"), '' for none: new elements beside the old ones take it. */
export function rootPrefix(xml: string): string {
  return prefixOf(xml, outline(xml).root);
}

function prefixOf(xml: string, { name, start, openEnd }: Element): string {
  const written = /[^\s/>]+/.exec(xml.slice(start + 1, openEnd))?.[0] ?? name;
  return written.slice(0, written.length - name.length);
}

/** The text with `added` as last content of an element; an empty element is opened for it. */
export function appendInside(xml: string, element: Element, added: string): string {
  const { name, start, openEnd, inner, end } = element;
  if (inner < end) return xml.slice(0, inner) + added + xml.slice(inner);
  const tag = xml.slice(start, openEnd).replace(/(?<!\s)\s*\/>$/, '>');
  return `${xml.slice(0, start)}${tag}${added}</${prefixOf(xml, element)}${name}>${xml.slice(end)}`;
}

/** An attribute of an element by its name without prefix; undefined when absent. */
export function attributeOf(xml: string, { start, openEnd }: Element, name: string): string | undefined {
  let value: string | undefined;
  const scanner = new XmlScanner({
    open: (_, attributes) => {
      value = attributes.local(name);
    },
  });
  scanner.write(xml.slice(start, openEnd));
  return value;
}

/** The text with an attribute of an element set. */
export function withAttribute(xml: string, { start, openEnd }: Element, name: string, value: string): string {
  const text = xml.slice(start, openEnd);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const changed = pattern.test(text)
    ? text.replace(pattern, `$1"${value}"`)
    : text.replace(/(?<!\s)\s*(\/?>)$/, ` ${name}="${value}"$1`);
  return xml.slice(0, start) + changed + xml.slice(openEnd);
}
