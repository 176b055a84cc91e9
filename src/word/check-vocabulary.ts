import { type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { CLASS_NAMES, ELEMENTS, isClassName } from '../html/vocabulary.ts';
import { findElements, type HtmlElement } from './html-tree.ts';

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
  const knownElements = new Set(ELEMENTS);
  const name = new Set<string>();
  const className = new Set<string>();
  for (const e of findElements(root, () => true)) {
    if (!knownElements.has(e.name)) name.add(e.name);
    if (e.name === 'div' && e.classes.length === 0) name.add('div');
    for (const k of e.classes) if (!isClassName(k)) className.add(k);
  }
  if (name.size + className.size === 0) return [];
  const templates = await readTemplates();
  const elements = [...name].map((n) => {
    const place = findPlace(templates, elementPattern(n));
    return makeFinding('docx/elemen-tidak-dikenal', { elemen: n, ...place });
  });
  const classes = [...className].map((k) => {
    const place = findPlace(templates, classPattern(k));
    return makeFinding('docx/kelas-tidak-dikenal', { kelas: k, terdekat: nearest(k, CLASS_NAMES) ?? '', ...place });
  });
  return [...elements, ...classes];
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
): Readonly<Record<'templat' | 'baris', string>> {
  for (const [name, { place: file, text }] of templates) {
    if (!name.endsWith('.hbs')) continue;
    const index = pattern.exec(text)?.index;
    if (index !== undefined) return { templat: file, baris: String(text.slice(0, index).split('\n').length) };
  }
  return { templat: '', baris: '' };
}
