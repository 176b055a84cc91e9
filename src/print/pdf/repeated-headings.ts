import { pageRefs } from './destinations.ts';
import { type Dict, isDict, isRef, type PdfValue } from './pdf-value.ts';
import { dictOf, type PdfFile, type PdfObject, resolve } from './read-pdf.ts';
import { writeValue } from './write-value.ts';

/** Marked contents by the page (its object) they stand on. */
type MarksByPage = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * The headings of columns that Chromium paints again on each page of a table all belong to the one TH, which would be
 * read as often. Gives the file with the first of them alone in its tags, and the marks of the others.
 */
export function readHeadingsOnce(file: PdfFile): { readonly file: PdfFile; readonly repeated: MarksByPage } {
  const pages = pageRefs(file, dictOf(file, { ref: file.root }, 'catalogue').get('Pages'));
  const order = new Map(pages.map((ref, i) => [ref, i]));
  const repeated = new Map<number, Set<number>>();
  const objects = new Map(file.objects);
  for (const [number, { body, stream }] of file.objects) {
    if (stream || !body.includes('/S /TH') || !body.includes('/Scope /Column')) continue;
    const elements = elementsBelow(file, number);
    const used = elements.flatMap(({ dict }) =>
      kidsOf(dict).flatMap((kid) => order.get(pageOf(kid, dict) ?? -1) ?? []),
    );
    const first = Math.min(...used);
    if (used.every((page) => page === first)) continue;
    for (const { ref, dict } of elements) {
      const kept = kidsOf(dict).filter((kid) => {
        const page = pageOf(kid, dict);
        const mark = markOf(kid);
        if (page === undefined || mark === undefined || order.get(page) === first) return true;
        repeated.set(page, (repeated.get(page) ?? new Set()).add(mark));
        return false;
      });
      // The page of bare numbers is the element's own: it may be one that is left out.
      objects.set(ref, { body: writeValue(new Map([...dict, ['K', kept]])) });
    }
  }
  return { file: { ...file, objects: forgetMarks(file, objects, repeated) }, repeated };
}

/** A page's content with the marks of repeated headings made artifacts. */
export function forgetRepeated(content: string, marks: ReadonlySet<number> | undefined): string {
  if (marks === undefined) return content;
  return content.replace(/\/\w+ <<\/MCID (\d+) >>BDC/g, (tag, mark: string) =>
    marks.has(Number(mark)) ? '/Artifact BMC' : tag,
  );
}

interface TaggedElement {
  readonly ref: number;
  readonly dict: Dict;
}

/** A structure element and all below it. */
function elementsBelow(file: PdfFile, ref: number): readonly TaggedElement[] {
  const dict = resolve(file, { ref });
  if (!isDict(dict)) return [];
  return [{ ref, dict }, ...kidsOf(dict).flatMap((kid) => (isRef(kid) ? elementsBelow(file, kid.ref) : []))];
}

function kidsOf(dict: Dict): readonly PdfValue[] {
  const kids = dict.get('K');
  if (kids === undefined || kids === null) return [];
  return Array.isArray(kids) ? (kids as readonly PdfValue[]) : [kids];
}

/** Number of marked content under an element; undefined for another element. */
function markOf(kid: PdfValue): number | undefined {
  const mark = isDict(kid) ? kid.get('MCID') : kid;
  return typeof mark === 'number' ? mark : undefined;
}

function pageOf(kid: PdfValue, element: Dict): number | undefined {
  if (markOf(kid) === undefined) return undefined;
  const page = (isDict(kid) ? kid.get('Pg') : undefined) ?? element.get('Pg');
  return isRef(page) ? page.ref : undefined;
}

/** Takes marks out of the tree that leads from them to their elements (ISO 32000-1, 14.7.4.4). */
function forgetMarks(file: PdfFile, objects: Map<number, PdfObject>, repeated: MarksByPage): Map<number, PdfObject> {
  if (repeated.size === 0) return objects;
  const marksOf = new Map<number, ReadonlySet<number>>();
  for (const [page, marks] of repeated) {
    const key = dictOf(file, { ref: page }, 'page').get('StructParents');
    if (typeof key === 'number') marksOf.set(key, marks);
  }
  const visit = (node: PdfValue | undefined): void => {
    const dict = resolve(file, node);
    if (!isRef(node) || !isDict(dict)) return;
    for (const kid of listOf(file, dict.get('Kids'))) visit(kid);
    const entries = listOf(file, dict.get('Nums'));
    const next = entries.map((value, i) => {
      const marks = i % 2 === 1 ? marksOf.get(Number(entries[i - 1])) : undefined;
      if (marks === undefined) return value;
      const elements = listOf(file, value).map((element, mark) => (marks.has(mark) ? null : element));
      if (!isRef(value)) return elements;
      objects.set(value.ref, { body: writeValue(elements) });
      return value;
    });
    if (entries.length > 0) objects.set(node.ref, { body: writeValue(new Map([...dict, ['Nums', next]])) });
  };
  const tree = dictOf(file, { ref: file.root }, 'catalogue').get('StructTreeRoot');
  if (tree !== undefined) visit(dictOf(file, tree, 'structure tree').get('ParentTree'));
  return objects;
}

function listOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const list = resolve(file, value);
  return Array.isArray(list) ? (list as readonly PdfValue[]) : [];
}
