import { kidsOf } from './drop-marks.ts';
import { type Dict, isDict, isName, isRef, type PdfValue, parseValue } from './pdf-value.ts';
import type { PdfObject } from './read-pdf.ts';
import { writeValue } from './write-value.ts';

type Objects = Map<number, PdfObject>;

/** A structure element that is about to change. */
interface Tagged {
  readonly ref: number;
  readonly dict: Dict;
  readonly kind: string;
}

/**
 * Puts captions into what they name (ISO 32000-1, table 337): that of a figure, which Chromium leaves behind it, to its
 * end; that of a table, whose role Chromium has no type for and leaves as NonStruct around its text, to its beginning.
 */
export function captionTags(objects: ReadonlyMap<number, PdfObject>): Objects {
  const result = new Map(objects);
  for (const [number, { body, stream }] of objects) {
    if (stream || !body.includes('/StructElem') || !/\/K \[[^\]]*0 R/.test(body)) continue;
    const parent = elementOf(result, { ref: number });
    if (parent === undefined) continue;
    const kids = kidsOf(parent.dict).map((kid) => ({ kid, element: elementOf(result, kid) }));
    const taken = new Set<PdfValue>();
    for (const [i, { kid, element }] of kids.entries()) {
      const named = kids[i - 1]?.element;
      const next = kids[i + 1]?.element;
      if (element?.kind === 'Caption' && named?.kind === 'Figure') move(result, element, named, 'end');
      else if (element?.kind === 'NonStruct' && next?.kind === 'Table' && holdsText(result, element))
        move(result, element, next, 'start');
      else continue;
      taken.add(kid);
    }
    if (taken.size === 0) continue;
    const left = kids.flatMap(({ kid }) => (taken.has(kid) ? [] : [kid]));
    put(result, number, parent.dict, ['K', left]);
  }
  return result;
}

function move(objects: Objects, caption: Tagged, named: Tagged, place: 'start' | 'end'): void {
  const kids = kidsOf(named.dict);
  const ref = { ref: caption.ref };
  put(objects, caption.ref, caption.dict, ['S', { name: 'Caption' }], ['P', { ref: named.ref }]);
  put(objects, named.ref, named.dict, ['K', place === 'end' ? [...kids, ref] : [ref, ...kids]]);
}

/** Whether nothing but texts stands under an element. */
function holdsText(objects: Objects, { dict }: Tagged): boolean {
  const kids = kidsOf(dict).map((kid) => elementOf(objects, kid));
  return (
    kids.length > 0 &&
    kids.every((kid) => kid?.kind === 'NonStruct' && kidsOf(kid.dict).every((mark) => typeof mark === 'number'))
  );
}

function elementOf(objects: Objects, value: PdfValue): Tagged | undefined {
  const object = isRef(value) ? objects.get(value.ref) : undefined;
  if (!isRef(value) || object === undefined || object.stream || !object.body.includes('/StructElem')) return undefined;
  const dict = parseValue(object.body);
  const kind = isDict(dict) ? dict.get('S') : undefined;
  return isDict(dict) && isName(kind) ? { ref: value.ref, dict, kind: kind.name } : undefined;
}

function put(objects: Objects, ref: number, dict: Dict, ...entries: readonly [string, PdfValue][]): void {
  objects.set(ref, { body: writeValue(new Map([...dict, ...entries])) });
}
