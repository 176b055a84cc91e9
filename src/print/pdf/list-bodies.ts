import type { PdfObject } from './read-pdf.ts';

const ITEM = /\/S \/LI\b/;
const LABEL = /\/S \/Lbl\b/;
const PLAIN = '/S /NonStruct';
const PARENT = /\/P \d+ 0 R/;
const KIDS = /\/K (?:\[([^\]]*)\]|(\d+ 0 R|\d+))/;

/**
 * Puts what a list's item says into one LBody (ISO 32000-1, table 336): Chromium leaves its text as NonStruct, with
 * emphasis and lists within it beside that. Screen readers then tell where an item begins and ends.
 */
export function listBodies(objects: ReadonlyMap<number, PdfObject>): Map<number, PdfObject> {
  const result = new Map(objects);
  for (const [number, { body, stream }] of objects) {
    if (stream || !ITEM.test(body)) continue;
    const kids = kidsOf(body).map((kid) => Number.parseInt(kid, 10));
    const first = kids.find((kid) => objects.get(kid)?.body.includes(PLAIN) === true);
    const own = first === undefined ? undefined : objects.get(first);
    if (first === undefined || own === undefined) continue;
    const isLabel = (kid: number): boolean => LABEL.test(objects.get(kid)?.body ?? '');
    const others = kids.filter((kid) => kid !== first && !isLabel(kid));
    // In the order in which they are read: emphasis may come before the text.
    const inside = kids
      .filter((kid) => !isLabel(kid))
      .flatMap((kid) => (kid === first ? kidsOf(own.body) : [`${kid} 0 R`]));
    result.set(first, { ...own, body: withKids(own.body.replace(PLAIN, '/S /LBody'), inside) });
    result.set(number, {
      ...result.get(number),
      body: withKids(
        result.get(number)?.body ?? body,
        [...kids.filter(isLabel), first].map((kid) => `${kid} 0 R`),
      ),
    });
    for (const kid of others) {
      const object = result.get(kid);
      if (object !== undefined) result.set(kid, { ...object, body: object.body.replace(PARENT, `/P ${first} 0 R`) });
    }
  }
  return result;
}

/** What stands under /K: references, or numbers of marked content. */
function kidsOf(body: string): readonly string[] {
  const [, list, single] = KIDS.exec(body) ?? [];
  return (list ?? single ?? '').match(/\d+ 0 R|<<[^>]*>>|\d+/g) ?? [];
}

function withKids(body: string, kids: readonly string[]): string {
  return body.replace(KIDS, `/K [${kids.join(' ')}]`);
}
