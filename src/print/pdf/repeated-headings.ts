import { pageRefs } from './destinations.ts';
import { kidsOf, type MarksByPage, markOf, pageOf } from './drop-marks.ts';
import { type Dict, isDict, isRef } from './pdf-value.ts';
import { dictOf, type PdfFile, resolve } from './read-pdf.ts';

/**
 * The headings of columns that Chromium paints again on each page of a table all belong to the one TH, which would be
 * read as often. Gives the marks of all but the first.
 */
export function repeatedHeadings(file: PdfFile): MarksByPage {
  const pages = pageRefs(file, dictOf(file, { ref: file.root }, 'catalogue').get('Pages'));
  const order = new Map(pages.map((ref, i) => [ref, i]));
  const repeated = new Map<number, Set<number>>();
  for (const [number, { body, stream }] of file.objects) {
    if (stream || !body.includes('/S /TH') || !body.includes('/Scope /Column')) continue;
    const elements = elementsBelow(file, number);
    const used = elements.flatMap((dict) => kidsOf(dict).flatMap((kid) => order.get(pageOf(kid, dict) ?? -1) ?? []));
    const first = Math.min(...used);
    for (const dict of elements) {
      for (const kid of kidsOf(dict)) {
        const page = pageOf(kid, dict);
        const mark = markOf(kid);
        if (page === undefined || mark === undefined || order.get(page) === first) continue;
        repeated.set(page, (repeated.get(page) ?? new Set()).add(mark));
      }
    }
  }
  return repeated;
}

/** A structure element and all below it. */
function elementsBelow(file: PdfFile, ref: number): readonly Dict[] {
  const dict = resolve(file, { ref });
  if (!isDict(dict)) return [];
  return [dict, ...kidsOf(dict).flatMap((kid) => (isRef(kid) ? elementsBelow(file, kid.ref) : []))];
}
