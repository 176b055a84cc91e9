import type { PdfObject } from './read-pdf.ts';

const ITEM = /\/S \/LI\b/;
const PLAIN = '/S /NonStruct';
const PARENT = /\/P (\d+) 0 R/;

/**
 * Names the text of a list's items LBody (ISO 32000-1, table 336), which Chromium leaves as NonStruct: screen readers
 * then tell where an item begins and ends.
 */
export function listBodies(objects: ReadonlyMap<number, PdfObject>): Map<number, PdfObject> {
  const items = new Set([...objects].filter(([, { body }]) => ITEM.test(body)).map(([number]) => number));
  if (items.size === 0) return new Map(objects);
  return new Map(
    [...objects].map(([number, object]) => {
      const inItem = !object.stream && object.body.includes(PLAIN) && items.has(Number(PARENT.exec(object.body)?.[1]));
      return [number, inItem ? { body: object.body.replace(PLAIN, '/S /LBody') } : object];
    }),
  );
}
