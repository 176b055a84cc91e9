import { escapeXml } from '../findings/escape-xml.ts';

/** Attributes of an element by name; undefined ones are left out. */
type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element as XML text; `content` is XML already. An object for each would cost ten times as much. */
export function el(name: string, attributes: XmlAttributes = {}, ...content: readonly string[]): string {
  let head = `<${name}`;
  for (const n in attributes) {
    const value = attributes[n];
    if (value !== undefined) head += ` ${n}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const inner = content.join('');
  return inner === '' ? `${head}/>` : `${head}>${inner}</${name}>`;
}

/** An element with the one attribute that most of them have, `w:val`. */
export function value(name: string, val: string | number): string {
  return el(name, { 'w:val': val });
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';
const NAMESPACES = {
  'xmlns:w': `${OFFICE}/wordprocessingml/2006/main`,
  'xmlns:r': `${OFFICE}/officeDocument/2006/relationships`,
  'xmlns:wp': `${OFFICE}/drawingml/2006/wordprocessingDrawing`,
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
};

/** A part of WordprocessingML: its root element with the names that its content is written in. */
export function xmlPart(root: string, ...content: readonly string[]): string {
  return DECLARATION + el(root, NAMESPACES, ...content);
}

/** A part of another kind, its root element with attributes of its own. */
export function otherPart(root: string, attributes: XmlAttributes, ...content: readonly string[]): string {
  return DECLARATION + el(root, attributes, ...content);
}
