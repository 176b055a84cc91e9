import { parseDocument } from 'htmlparser2';
import { readDirectory } from '../../src/zip/directory.ts';
import { limitsWith } from '../../src/zip/limits.ts';
import { readPart } from '../../src/zip/part.ts';

/** An XML or HTML element of a test, with its element children and own texts in order. */
export interface El {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (El | string)[];
}

/** Parts of a package by name, in the order of the package. */
export function unzipParts(bytes: Uint8Array): Map<string, Buffer> {
  const limits = limitsWith();
  const directory = readDirectory(Buffer.from(bytes), limits);
  const pack = { bytes: Buffer.from(bytes), directory, limits, unpacked: 0 };
  return new Map([...directory.values()].map((e) => [e.name, readPart(pack, e.name) ?? Buffer.alloc(0)]));
}

/** Parts of a package as text, by name. */
export function openPackage(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map([...unzipParts(bytes)].map(([name, content]) => [name, content.toString('utf8')]));
}

export function parseXml(text: string): El {
  return { name: '', attributes: {}, content: childrenOf(parseDocument(text, { xmlMode: true }).children) };
}

export function parseHtml(html: string): El {
  return { name: '', attributes: {}, content: childrenOf(parseDocument(html).children) };
}

type ParsedNode = ReturnType<typeof parseDocument>['children'][number];

function childrenOf(nodes: readonly ParsedNode[]): (El | string)[] {
  return nodes.flatMap((s): (El | string)[] => {
    if ('data' in s && s.type === 'text') return [s.data];
    if (!('attribs' in s)) return [];
    return [{ name: s.name, attributes: s.attribs, content: childrenOf(s.children) }];
  });
}

export function listElements(e: El): readonly El[] {
  return e.content.filter((a) => typeof a !== 'string');
}

/** All elements of a name below, in order; those inside a match are not looked into unless `dalam`. */
export function findAll(e: El, name: string | RegExp, inside = true): readonly El[] {
  return listElements(e).flatMap((a) => {
    const matches = typeof name === 'string' ? a.name === name : name.test(a.name);
    return [...(matches ? [a] : []), ...(matches && !inside ? [] : findAll(a, name, inside))];
  });
}

/** Printed text of WordprocessingML: tabs and breaks are spaces, field instructions are not printed. */
export function readWordText(e: El): string {
  if (e.name === 'w:instrText' || e.name === 'w:drawing' || e.name === 'w:pict') return '';
  if (e.name === 'w:br' || e.name === 'w:tab') return ' ';
  const content = e.content.map((a) => (typeof a === 'string' ? a : readWordText(a))).join('');
  return e.name === 'w:p' ? `${content} ` : content;
}

/** Text of HTML as printed, without styles, charts and the mark of a draft. */
export function readHtmlText(e: El): string {
  if (['style', 'svg', 'title'].includes(e.name) || e.attributes.class === 'cap-draf') return '';
  if (e.name === 'br') return ' ';
  return e.content.map((a) => (typeof a === 'string' ? a : readHtmlText(a))).join('');
}

export function removeSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
