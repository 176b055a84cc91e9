import { type Dict, isDict, isList, isRef, type PdfValue } from './pdf-value.ts';
import { dictOf, type PdfFile, type PdfObject, resolve } from './read-pdf.ts';
import { writeValue } from './write-value.ts';

/** Marked contents by the page (its object) they stand on. */
export type MarksByPage = ReadonlyMap<number, ReadonlySet<number>>;

/** The file with marks taken out of their elements, and out of the tree that leads from them to these (ISO 32000-1, 14.7.4.4). */
export function dropMarks(file: PdfFile, dropped: MarksByPage): PdfFile {
  const tree = dictOf(file, { ref: file.root }, 'catalogue').get('StructTreeRoot');
  if (dropped.size === 0 || tree === undefined) return file;
  const objects = new Map(file.objects);
  const pageOfKey = new Map(
    [...dropped.keys()].flatMap((page) => {
      const key = dictOf(file, { ref: page }, 'page').get('StructParents');
      return typeof key === 'number' ? [[key, page] as const] : [];
    }),
  );
  const holders = new Set<number>();
  const visit = (node: PdfValue | undefined): void => {
    const dict = resolve(file, node);
    if (!isRef(node) || !isDict(dict)) return;
    for (const kid of listOf(file, dict.get('Kids'))) visit(kid);
    const entries = listOf(file, dict.get('Nums'));
    if (entries.length === 0) return;
    const next = entries.map((value, i) => {
      const marks = i % 2 === 1 ? dropped.get(pageOfKey.get(Number(entries[i - 1])) ?? -1) : undefined;
      if (marks === undefined) return value;
      const elements = listOf(file, value).map((element, mark) => {
        if (!marks.has(mark)) return element;
        if (isRef(element)) holders.add(element.ref);
        return null;
      });
      if (!isRef(value)) return elements;
      objects.set(value.ref, { body: writeValue(elements) });
      return value;
    });
    objects.set(node.ref, { body: writeValue(new Map([...dict, ['Nums', next]])) });
  };
  visit(dictOf(file, tree, 'structure tree').get('ParentTree'));
  for (const ref of holders) objects.set(ref, withoutMarks(file, ref, dropped));
  return { ...file, objects };
}

/** A page's content with marks made artifacts. */
export function markDropped(content: string, marks: ReadonlySet<number> | undefined): string {
  if (marks === undefined) return content;
  return content.replace(/\/\w+ <<\/MCID (\d+) >>BDC/g, (tag, mark: string) =>
    marks.has(Number(mark)) ? '/Artifact BMC' : tag,
  );
}

function withoutMarks(file: PdfFile, ref: number, dropped: MarksByPage): PdfObject {
  const dict = dictOf(file, { ref }, 'structure element');
  const kept = kidsOf(dict).filter((kid) => {
    const mark = markOf(kid);
    const page = pageOf(kid, dict);
    return mark === undefined || page === undefined || dropped.get(page)?.has(mark) !== true;
  });
  // The page of bare numbers is the element's own: it may be one that is left out.
  return { body: writeValue(new Map([...dict, ['K', kept]])) };
}

/** What stands under an element. */
export function kidsOf(dict: Dict): readonly PdfValue[] {
  const kids = dict.get('K');
  if (kids === undefined || kids === null) return [];
  return isList(kids) ? kids : [kids];
}

/** Number of marked content under an element; undefined for another element. */
export function markOf(kid: PdfValue): number | undefined {
  const mark = isDict(kid) ? kid.get('MCID') : kid;
  return typeof mark === 'number' ? mark : undefined;
}

/** Object of the page that marked content under an element stands on. */
export function pageOf(kid: PdfValue, element: Dict): number | undefined {
  if (markOf(kid) === undefined) return undefined;
  const page = (isDict(kid) ? kid.get('Pg') : undefined) ?? element.get('Pg');
  return isRef(page) ? page.ref : undefined;
}

function listOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const list = resolve(file, value);
  return isList(list) ? list : [];
}
