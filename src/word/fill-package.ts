import { type OutEntry, writeZip } from '../zip/write-zip.ts';
import { el, otherPart } from './xml-element.ts';

/** A part that the document refers to. */
export interface Part {
  /** Within word/. */
  readonly name: string;
  readonly content: string | Buffer;
  /** Id of the relationship. */
  readonly id: string;
  /** What it is to the document: the last word of the relationship's type. */
  readonly kind: 'styles' | 'numbering' | 'settings' | 'header' | 'footer' | 'image' | 'chart';
  /** What the part itself refers to, its path within word/. */
  readonly uses?: { readonly name: string; readonly content: Buffer };
}

type Entry = OutEntry & { readonly name: string; readonly content: Buffer };

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const ENDINGS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const DOCUMENT = 'word/document.xml';
const CORE = 'docProps/core.xml';

/** A part in XML; several of a kind are numbered from 1. */
export function xmlPartOf(kind: Exclude<Part['kind'], 'image' | 'chart'>, content: string, n?: number): Part {
  const name = `${kind}${n ?? ''}`;
  return { name: `${name}.xml`, content, id: partId(kind, n), kind };
}

/** Id of the relationship of a part that xmlPartOf makes. */
export function partId(kind: Part['kind'], n?: number): string {
  return `rId_${kind}${n ?? ''}`;
}

/** The Word file of its document, its properties and the parts that the document refers to. Same parts, same bytes. */
export function fillPackage(document: string, core: string, parts: readonly Part[]): Buffer {
  const entries = [
    entry('[Content_Types].xml', contentTypes(parts)),
    entry(
      '_rels/.rels',
      relationships([
        ['rId1', `${RELATIONS}/officeDocument`, DOCUMENT],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, CORE],
      ]),
    ),
    entry(CORE, core),
    entry(DOCUMENT, document),
    entry('word/_rels/document.xml.rels', relationships(parts.map((p) => [p.id, `${RELATIONS}/${p.kind}`, p.name]))),
    ...parts.flatMap((p) => [entry(`word/${p.name}`, p.content), ...usedBy(p)]),
  ];
  return writeZip(entries.sort((a, b) => compareParts(a.name, b.name)));
}

/** What a part refers to, and the relationship that leads there. */
function usedBy({ name, uses }: Part): readonly Entry[] {
  if (uses === undefined) return [];
  const [folder = '', file = ''] = name.split('/');
  const links = relationships([['rId1', `${RELATIONS}/package`, `../${uses.name}`]]);
  return [entry(`word/${uses.name}`, uses.content), entry(`word/${folder}/_rels/${file}.rels`, links)];
}

function entry(name: string, content: string | Buffer): Entry {
  return { name, content: typeof content === 'string' ? Buffer.from(content, 'utf8') : content };
}

/** The list of content types comes first, as Word writes it. */
function compareParts(a: string, b: string): number {
  const rank = (n: string): number => (n === '[Content_Types].xml' ? 0 : n.startsWith('_rels/') ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function contentTypes(parts: readonly Part[]): string {
  const own = (path: string, type: string): string => el('Override', { PartName: `/${path}`, ContentType: type });
  return otherPart(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    ...Object.entries(ENDINGS).map(([ending, type]) => el('Default', { Extension: ending, ContentType: type })),
    own(DOCUMENT, `${WORD}.document.main+xml`),
    own(CORE, 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...parts.flatMap((p) =>
      p.kind === 'image' ? [] : [own(`word/${p.name}`, p.kind === 'chart' ? CHART : `${WORD}.${p.kind}+xml`)],
    ),
  );
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  return otherPart(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...all.map(([id, type, target]) => el('Relationship', { Id: id, Type: type, Target: target })),
  );
}
