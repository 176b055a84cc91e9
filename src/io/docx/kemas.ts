import { type OutEntry, writeZip } from '../annotate/zip-write.ts';
import { limitsWith } from '../xlsx/limits.ts';
import { readDirectory } from '../xlsx/zip-directory.ts';
import { readPart } from '../xlsx/zip-part.ts';

/**
 * The package that the docx library gives, made steady: parts in one order, without dates of their own, written at
 * `now`, with the styles of `gaya` (XML), and with section ends that take no room on the page.
 */
export function kemas(bytes: Buffer, now: Date, gaya: string): Buffer {
  const limits = limitsWith();
  const directory = readDirectory(bytes, limits);
  const pack = { bytes, directory, limits, unpacked: 0 };
  const nama = [...directory.values()].map((e) => e.name).sort(urutan);
  const entries = nama.map((name): OutEntry => {
    const content = readPart(pack, name) ?? Buffer.alloc(0);
    const ubah = UBAH[name.replace(/\d+/, '')];
    return {
      name,
      content: ubah === undefined ? content : Buffer.from(ubah(content.toString('utf8'), now, gaya), 'utf8'),
    };
  });
  return writeZip(entries);
}

/** The list of content types comes first, as Word writes it. */
function urutan(a: string, b: string): number {
  const kelas = (n: string): number => (n === '[Content_Types].xml' ? 0 : n.startsWith('_rels/') ? 1 : 2);
  return kelas(a) - kelas(b) || (a < b ? -1 : 1);
}

const AKHIR_SEKSI = '<w:p><w:pPr><w:sectPr';
// One point high: an empty line of its own would push a full page onto a blank one.
const AKHIR_TIPIS =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr';

const UBAH: Readonly<Record<string, (xml: string, now: Date, gaya: string) => string>> = {
  'word/document.xml': (xml) => xml.replaceAll(AKHIR_SEKSI, AKHIR_TIPIS),
  // The package names watermarks by chance.
  'word/header.xml': (xml) => xml.replace(/(PowerPlusWaterMarkObject)[\w-]+/g, '$11'),
  'word/styles.xml': gantiGaya,
  'docProps/core.xml': (xml, now) =>
    xml.replace(
      /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
      `$1${now.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    ),
};

/** Adds styles, each in place of the package's own of the same id. */
function gantiGaya(xml: string, _: Date, gaya: string): string {
  const id = [...gaya.matchAll(/w:styleId="([^"]*)"/g)].map((m) => m[1] ?? '');
  const sisa = xml.replace(/<w:style\b.*?<\/w:style>/gs, (s) =>
    id.some((i) => s.includes(`w:styleId="${i}"`)) ? '' : s,
  );
  return sisa.replace('</w:styles>', () => `${gaya}</w:styles>`);
}
