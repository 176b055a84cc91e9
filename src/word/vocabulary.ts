import { type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { findElements, type HtmlElement } from './html-tree.ts';

/** Elements that the writer knows (docs/templat.md, "Kosakata HTML"). */
const ELEMENTS: readonly string[] = [
  'body', 'section', 'div', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li',
  'table', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td',
  'figure', 'svg', 'img', 'figcaption', 'nav', 'a', 'strong', 'em', 'u', 'br', 'span',
]; // biome-ignore format: one list

/** Elements that only group others; `div` means something by its class alone. */
const CLASSES: readonly string[] = [
  'sampul', 'romawi', 'lanjut', 'potret', 'lanskap', 'lampiran',
  'tahun', 'pemda', 'lambang', 'judul-laporan', 'unit',
  'judul-tabel', 'catatan', 'sub', 'faktor', 'pusat', 'rapat',
  'centang', 'kegiatan', 'utuh', 'ringkasan', 'isian', 'dua-pihak', 'induk', 'jumlah', 'angka', 'tengah',
  'foto', 'tanda-tangan', 'ruang', 'kotak', 'nama',
  'daftar', 'entri', 'entri-1', 'entri-2', 'entri-3', 'judul', 'hal', 'cap-draf',
]; // biome-ignore format: one list

/** A template file, to find the line of what the report should not hold. */
export interface TemplateSource {
  readonly place: string;
  readonly text: string;
}

/** Findings for elements and classes outside the vocabulary, each once, with template and line where they are known. */
export async function checkVocabulary(
  root: HtmlElement,
  readTemplates: () => Promise<ReadonlyMap<string, TemplateSource>>,
): Promise<readonly Finding[]> {
  const [knownElements, knownClasses] = [new Set(ELEMENTS), new Set(CLASSES)];
  const name = new Set<string>();
  const className = new Set<string>();
  for (const e of findElements(root, () => true)) {
    if (!knownElements.has(e.name)) name.add(e.name);
    if (e.name === 'div' && e.classes.length === 0) name.add('div');
    for (const k of e.classes) if (!knownClasses.has(k) && !isKnownClass(k)) className.add(k);
  }
  if (name.size + className.size === 0) return [];
  const templates = await readTemplates();
  return [
    ...[...name].map((n) =>
      makeFinding('docx/elemen-tidak-dikenal', { elemen: n, ...findPlace(templates, elementPattern(n)) }),
    ),
    ...[...className].map((k) =>
      makeFinding('docx/kelas-tidak-dikenal', {
        kelas: k,
        terdekat: nearest(k, CLASSES) ?? '',
        ...findPlace(templates, classPattern(k)),
      }),
    ),
  ];
}

function isKnownClass(className: string): boolean {
  return /^ukuran-\d+(?:,5)?$/.test(className);
}

function elementPattern(name: string): RegExp {
  return name === 'div' ? /<div(?=[\s>])(?![^>]*\bclass)/i : new RegExp(`<${escapePattern(name)}(?=[\\s/>])`, 'i');
}

function classPattern(className: string): RegExp {
  return new RegExp(`class\\s*=\\s*["'][^"']*(?<![\\w-])${escapePattern(className)}(?![\\w-])`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** File and line of the first match; '' when no template holds it, as with text that a partial builds. */
function findPlace(
  templates: ReadonlyMap<string, TemplateSource>,
  pattern: RegExp,
): { readonly templat: string; readonly baris: string } {
  for (const [name, { place: file, text }] of templates) {
    if (!name.endsWith('.hbs')) continue;
    const index = pattern.exec(text)?.index;
    if (index !== undefined) return { templat: file, baris: String(text.slice(0, index).split('\n').length) };
  }
  return { templat: '', baris: '' };
}
