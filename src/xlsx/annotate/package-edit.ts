import { escapeXml } from '../../findings/escape-xml.ts';
import { normaliseName } from '../../zip/directory.ts';
import { type Package, readPart } from '../../zip/part.ts';
import { type OutEntry, writeZip } from '../../zip/write-zip.ts';
import { decodeXml } from '../read/decode-xml.ts';
import { type Relationship, readRelationships } from '../read/relationships.ts';
import { appendInside, eachElement, outline, rootPrefix } from './xml-patch.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT_TYPES = '[Content_Types].xml';

/** A package under change: parts are read on demand, changed as text, and all others are written as they were. */
export interface PackageEdit {
  readonly pack: Package;
  /** Changed and new parts by normalised path. */
  readonly changed: Map<string, { readonly path: string; readonly text: string }>;
  /** Parts read so far, unchanged: each counts once against the limits. */
  readonly texts: Map<string, string | undefined>;
  readonly relationships: Map<string, ReadonlyMap<string, Relationship>>;
}

/** A package to be changed. */
export function editPackage(pack: Package): PackageEdit {
  return { pack, changed: new Map(), texts: new Map(), relationships: new Map() };
}

/** The text of a part as it now stands; undefined when there is none. Throws a Refusal on bad bytes. */
export function textOf(edit: PackageEdit, path: string): string | undefined {
  const key = normaliseName(path);
  const changed = edit.changed.get(key);
  if (changed !== undefined) return changed.text;
  if (!edit.texts.has(key)) {
    const bytes = readPart(edit.pack, path);
    const text = bytes === undefined ? undefined : [...decodeXml(bytes, path)].join('').replace(/^\ufeff/, '');
    edit.texts.set(key, text);
  }
  return edit.texts.get(key);
}

/** Sets the text of a part (written as UTF-8). */
export function setText(edit: PackageEdit, path: string, text: string): void {
  const utf8 = text.replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
  edit.changed.set(normaliseName(path), { path, text: utf8 });
}

/** A path of the form given that no part has: `xl/comments%.xml` -> xl/comments3.xml. */
export function freePath(edit: PackageEdit, form: string): string {
  for (let n = 1; ; n += 1) {
    const path = form.replace('%', String(n));
    const key = normaliseName(path);
    if (!edit.pack.directory.has(key) && !edit.changed.has(key)) return path;
  }
}

/** Relationships of a part as they stand in the file. */
export function relationshipsOf(edit: PackageEdit, owner: string): ReadonlyMap<string, Relationship> {
  const known = edit.relationships.get(owner);
  if (known !== undefined) return known;
  const read = readRelationships(edit.pack, owner);
  edit.relationships.set(owner, read);
  return read;
}

/** Adds a relationship and returns its id; `type` and `target` in full (target from the package's root). */
export function addRelationship(edit: PackageEdit, owner: string, type: string, target: string): string {
  const slash = owner.lastIndexOf('/');
  const path = `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
  const xml = textOf(edit, path) ?? `${XML}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  const ids = new Set<string>();
  eachElement(xml, 'Relationship', (attributes) => ids.add(attributes.get('Id') ?? ''));
  let n = ids.size + 1;
  while (ids.has(`rId${n}`)) n += 1;
  const added = `<${rootPrefix(xml)}Relationship Id="rId${n}" Type="${type}" Target="${escapeXml(relativePath(owner, target))}"/>`;
  setText(edit, path, appendInside(xml, outline(xml).root, added));
  return `rId${n}`;
}

/** A target as seen from the folder of its owner, as Excel writes it; not every reader takes absolute ones. */
function relativePath(owner: string, target: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** States the content type of a new part. */
export function addOverride(edit: PackageEdit, path: string, type: string): void {
  const xml = textOf(edit, CONTENT_TYPES) ?? '';
  const added = `<${rootPrefix(xml)}Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`;
  setText(edit, CONTENT_TYPES, appendInside(xml, outline(xml).root, added));
}

/** States the content type of an extension (in lower case), once. Defaults stand before overrides. */
export function ensureDefault(edit: PackageEdit, extension: string, type: string): void {
  const xml = textOf(edit, CONTENT_TYPES) ?? '';
  let stated = false;
  eachElement(xml, 'Default', (attributes) => {
    if (attributes.get('Extension')?.toLowerCase() === extension) stated = true;
  });
  if (stated) return;
  const { openEnd } = outline(xml).root;
  const added = `<${rootPrefix(xml)}Default Extension="${extension}" ContentType="${type}"/>`;
  setText(edit, CONTENT_TYPES, xml.slice(0, openEnd) + added + xml.slice(openEnd));
}

/** The content type stated for a part by its own name; undefined when there is none. */
export function contentTypeOf(edit: PackageEdit, path: string): string | undefined {
  const xml = textOf(edit, CONTENT_TYPES) ?? '';
  let type: string | undefined;
  eachElement(xml, 'Override', (attributes) => {
    const own = normaliseName(attributes.get('PartName') ?? '') === `/${normaliseName(path)}`;
    if (own) type ??= attributes.get('ContentType');
  });
  return type;
}

/** The whole package with its changes; untouched parts keep their bytes and order. */
export function writePackage(edit: PackageEdit): Buffer {
  const { bytes, directory } = edit.pack;
  const out: OutEntry[] = [];
  const rest = new Map(edit.changed);
  for (const [key, entry] of directory) {
    const changed = rest.get(key);
    rest.delete(key);
    out.push(
      changed === undefined
        ? { old: entry, source: bytes }
        : { name: entry.name, content: Buffer.from(changed.text, 'utf8') },
    );
  }
  for (const { path, text } of rest.values()) out.push({ name: path, content: Buffer.from(text, 'utf8') });
  return writeZip(out);
}

/** XML declaration of new parts. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
