import { isDict, isList, isName, isRef, type PdfValue, parseValue } from './pdf-value.ts';
import type { PdfObject } from './read-pdf.ts';
import { writeValue } from './write-value.ts';

/**
 * Tags contents lists as such (ISO 32000-1, table 333): Chromium leaves them as NonStruct around nothing but links.
 * The list is a TOC, and each link stands in a TOCI of its own, whose object comes after those there are.
 */
export function contentsTags(objects: ReadonlyMap<number, PdfObject>): Map<number, PdfObject> {
  const result = new Map(objects);
  let next = [...objects.keys()].reduce((most, number) => Math.max(most, number), 0) + 1;
  for (const [number, { body, stream }] of objects) {
    if (stream || !body.includes('/S /NonStruct')) continue;
    const list = parseValue(body);
    const kids = isDict(list) ? kidsOf(list.get('K')) : [];
    const links = kids.flatMap((kid) => (isRef(kid) && isLink(objects.get(kid.ref)) ? [kid.ref] : []));
    if (!isDict(list) || links.length === 0 || links.length < kids.length) continue;
    const items = links.map((link) => {
      const item = next++;
      const entries: [string, PdfValue][] = [
        ['Type', { name: 'StructElem' }],
        ['S', { name: 'TOCI' }],
        ['P', { ref: number }],
        ['K', [{ ref: link }]],
      ];
      result.set(item, { body: writeValue(new Map(entries)) });
      const dict = parseValue(objects.get(link)?.body ?? '');
      if (isDict(dict)) result.set(link, { body: writeValue(new Map([...dict, ['P', { ref: item }]])) });
      return { ref: item };
    });
    result.set(number, { body: writeValue(new Map([...list, ['S', { name: 'TOC' }], ['K', items]])) });
  }
  return result;
}

function kidsOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function isLink(object: PdfObject | undefined): boolean {
  if (object === undefined || object.stream || !object.body.includes('/S /Link')) return false;
  const dict = parseValue(object.body);
  const kind = isDict(dict) ? dict.get('S') : undefined;
  return isName(kind) && kind.name === 'Link';
}
