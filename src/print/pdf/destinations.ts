import { isDict, isList, isName, isRef, type PdfValue } from './pdf-value.ts';
import { dictOf, type PdfFile, resolve } from './read-pdf.ts';

/** Where the links of a printed document lead: physical pages, counted from 1. */
interface Destinations {
  readonly pages: number;
  /** HTML id -> page. Only ids that a link of the document names are there. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Reads page count and named destinations of a PDF printed by Chromium. */
export function readDestinations(file: PdfFile): Destinations {
  const catalogue = dictOf(file, { ref: file.root }, 'catalogue');
  const numbers = new Map(pageRefs(file, catalogue.get('Pages')).map((ref, i) => [ref, i + 1]));
  const pageOf = new Map<string, number>();
  const named = resolve(file, catalogue.get('Dests'));
  for (const [name, value] of isDict(named) ? named : []) {
    const target = resolve(file, value);
    const page = isList(target) ? target[0] : undefined;
    const number = isRef(page) ? numbers.get(page.ref) : undefined;
    if (number !== undefined) pageOf.set(idOf(name), number);
  }
  return { pages: numbers.size, pageOf };
}

/** HTML id of a destination's name: Chromium writes the fragment of the link, percent-encoded. */
export function idOf(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Object numbers of the pages in reading order. */
export function pageRefs(file: PdfFile, node: PdfValue | undefined): number[] {
  const dict = dictOf(file, node, 'page tree');
  const type = dict.get('Type');
  if (isName(type) && type.name === 'Page') return isRef(node) ? [node.ref] : [];
  const kids = resolve(file, dict.get('Kids'));
  return isList(kids) ? kids.flatMap((kid) => pageRefs(file, kid)) : [];
}
