/** Attributes of an element by name; undefined ones are left out. */
type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element as XML text; `isi` is XML already. An object for each would cost ten times as much. */
export function el(name: string, attributes: XmlAttributes = {}, ...content: readonly string[]): string {
  let head = `<${name}`;
  for (const n in attributes) {
    const value = attributes[n];
    if (value !== undefined) head += ` ${n}="${typeof value === 'number' ? value : escapeText(value)}"`;
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

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Whether a text may hold anything that does not stand in XML as it is; half a surrogate pair makes it so too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text as it stands in XML; characters that XML 1.0 has no place for are left out. */
export function escapeText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
