import { SaxesParser } from 'saxes';
import { decodeXml } from './decode-xml.ts';
import { damaged, Refusal } from './refusal.ts';

/** Attributes as written, prefixes kept; an object without prototype. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part is read with; names come without their namespace prefix. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Streams an XML part through handlers. Throws a Refusal: not well-formed, DOCTYPE, bad encoding. */
export function parseXml(bytes: Buffer, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const { open, close, text } = handlers;
  parser.on('doctype', () => {
    throw damaged('doctype', part);
  });
  parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes));
  if (close !== undefined) parser.on('closetag', (tag) => close(localName(tag.name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('error', () => {
    throw damaged('xml', part);
  });
  try {
    for (const piece of decodeXml(bytes, part)) parser.write(piece);
    parser.close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged('xml', part);
  }
}

/** Name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** XML boolean: "1", "true" and "on" are true; absent is `absent`. */
export function isTrue(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}
