import { readDirectory } from '../zip/directory.ts';
import { limitsWith } from '../zip/limits.ts';
import { readPart } from '../zip/part.ts';
import { type OutEntry, writeZip } from '../zip/write-zip.ts';
import type { PictureFile } from './picture-xml.ts';

/** What fills the frame that the docx package makes. */
export interface PackageContent {
  readonly now: Date;
  /** BCP 47. */
  readonly language: string;
  /** Styles as XML, each in place of the package's own of the same id. */
  readonly styles: string;
  /** The part numbering.xml. */
  readonly numbering: string;
  /** Content of the document, by the properties of each section (w:sectionProperties as XML). */
  readonly body: (sectionProperties: readonly string[]) => string;
  readonly pictures: readonly PictureFile[];
}

/**
 * The package that the docx library gives for sections without content, filled, and made steady: parts in one order,
 * without dates of their own, written at `now`.
 */
export function fillPackage(bytes: Buffer, filling: PackageContent): Buffer {
  const limits = limitsWith();
  const directory = readDirectory(bytes, limits);
  const pack = { bytes, directory, limits, unpacked: 0 };
  const parts = [...directory.values()].map((e): OutEntry & { readonly name: string } => {
    const content = readPart(pack, e.name) ?? Buffer.alloc(0);
    const change = PART_CHANGES[e.name.replace(/\d+/, '')];
    return {
      name: e.name,
      content:
        change === undefined ? content : Buffer.from(change(content.toString('utf8'), filling), 'utf8'),
    };
  });
  const pictures = filling.pictures.map((g) => ({ name: `word/media/${g.name}`, content: g.content }));
  return writeZip([...parts, ...pictures].sort((a, b) => compareParts(a.name, b.name)));
}

/** The list of content types comes first, as Word writes it. */
function compareParts(a: string, b: string): number {
  const rank = (n: string): number => (n === '[Content_Types].xml' ? 0 : n.startsWith('_rels/') ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

const PART_CHANGES: Readonly<Record<string, (xml: string, filling: PackageContent) => string>> = {
  'word/document.xml': (xml, { body }) =>
    xml.replace(
      /(<w:body>)(.*)(<\/w:body>)/s,
      (_, open: string, inner: string, close: string) =>
        `${open}${body(inner.match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [])}${close}`,
    ),
  'word/_rels/document.xml.rels': (xml, { pictures }) => {
    const relations = pictures.map(
      (g) => `<Relationship Id="${g.id}" Type="${IMAGE}" Target="media/${g.name}"/>`,
    );
    return xml.replace('</Relationships>', `${relations.join('')}</Relationships>`);
  },
  'word/numbering.xml': (_, { numbering }) => numbering,
  // The package names watermarks by chance.
  'word/header.xml': (xml) => xml.replace(/(PowerPlusWaterMarkObject)[\w-]+/g, '$11'),
  'word/styles.xml': replaceStyles,
  'docProps/core.xml': (xml, { now, language }) =>
    xml
      .replace(
        /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
        `$1${now.toISOString().replace(/\.\d+Z$/, 'Z')}`,
      )
      .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
};

function replaceStyles(xml: string, { styles }: PackageContent): string {
  const id = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map((m) => m[1] ?? '');
  const rest = xml.replace(/<w:style\b.*?<\/w:style>/gs, (s) =>
    id.some((i) => s.includes(`w:styleId="${i}"`)) ? '' : s,
  );
  return rest.replace('</w:styles>', () => `${styles}</w:styles>`);
}
