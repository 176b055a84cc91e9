import { readDirectory } from '../zip/directory.ts';
import { limitsWith } from '../zip/limits.ts';
import { readPart } from '../zip/part.ts';
import { type OutEntry, writeZip } from '../zip/write-zip.ts';
import type { BerkasGambar } from './picture-xml.ts';

/** What fills the frame that the docx package makes. */
export interface IsiPaket {
  readonly now: Date;
  /** BCP 47. */
  readonly bahasa: string;
  /** Styles as XML, each in place of the package's own of the same id. */
  readonly gaya: string;
  /** The part numbering.xml. */
  readonly nomor: string;
  /** Content of the document, by the properties of each section (w:sectPr as XML). */
  readonly badan: (sectPr: readonly string[]) => string;
  readonly gambar: readonly BerkasGambar[];
}

/**
 * The package that the docx library gives for sections without content, filled, and made steady: parts in one order,
 * without dates of their own, written at `now`.
 */
export function kemas(bytes: Buffer, isi: IsiPaket): Buffer {
  const limits = limitsWith();
  const directory = readDirectory(bytes, limits);
  const pack = { bytes, directory, limits, unpacked: 0 };
  const parts = [...directory.values()].map((e): OutEntry & { readonly name: string } => {
    const content = readPart(pack, e.name) ?? Buffer.alloc(0);
    const ubah = UBAH[e.name.replace(/\d+/, '')];
    return {
      name: e.name,
      content: ubah === undefined ? content : Buffer.from(ubah(content.toString('utf8'), isi), 'utf8'),
    };
  });
  const gambar = isi.gambar.map((g) => ({ name: `word/media/${g.nama}`, content: g.isi }));
  return writeZip([...parts, ...gambar].sort((a, b) => urutan(a.name, b.name)));
}

/** The list of content types comes first, as Word writes it. */
function urutan(a: string, b: string): number {
  const kelas = (n: string): number => (n === '[Content_Types].xml' ? 0 : n.startsWith('_rels/') ? 1 : 2);
  return kelas(a) - kelas(b) || (a < b ? -1 : 1);
}

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

const UBAH: Readonly<Record<string, (xml: string, isi: IsiPaket) => string>> = {
  'word/document.xml': (xml, { badan }) =>
    xml.replace(
      /(<w:body>)(.*)(<\/w:body>)/s,
      (_, awal: string, dalam: string, akhir: string) =>
        `${awal}${badan(dalam.match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [])}${akhir}`,
    ),
  'word/_rels/document.xml.rels': (xml, { gambar }) => {
    const relasi = gambar.map((g) => `<Relationship Id="${g.id}" Type="${IMAGE}" Target="media/${g.nama}"/>`);
    return xml.replace('</Relationships>', `${relasi.join('')}</Relationships>`);
  },
  'word/numbering.xml': (_, { nomor }) => nomor,
  // The package names watermarks by chance.
  'word/header.xml': (xml) => xml.replace(/(PowerPlusWaterMarkObject)[\w-]+/g, '$11'),
  'word/styles.xml': gantiGaya,
  'docProps/core.xml': (xml, { now, bahasa }) =>
    xml
      .replace(
        /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
        `$1${now.toISOString().replace(/\.\d+Z$/, 'Z')}`,
      )
      .replace('</cp:coreProperties>', `<dc:language>${bahasa}</dc:language></cp:coreProperties>`),
};

function gantiGaya(xml: string, { gaya }: IsiPaket): string {
  const id = [...gaya.matchAll(/w:styleId="([^"]*)"/g)].map((m) => m[1] ?? '');
  const sisa = xml.replace(/<w:style\b.*?<\/w:style>/gs, (s) =>
    id.some((i) => s.includes(`w:styleId="${i}"`)) ? '' : s,
  );
  return sisa.replace('</w:styles>', () => `${gaya}</w:styles>`);
}
