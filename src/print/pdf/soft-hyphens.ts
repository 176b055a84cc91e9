import { deflateSync, inflateSync } from 'node:zlib';
import { isDict, isRef, parseValue } from './pdf-value.ts';
import type { PdfObject } from './read-pdf.ts';
import { writeValue } from './write-value.ts';

/** The hyphen (U+2010) that Chromium paints where a word is parted; what is typed is U+002D. */
const HYPHEN = /(<[0-9A-Fa-f]{4}>) <2010>/g;
const RANGE = /(<([0-9A-Fa-f]{4})> <\2>) <2010>/g;

/**
 * Has the hyphens at the ends of lines read as soft ones (ISO 32000-1, 14.8.2.2.3): whoever searches or reads aloud finds
 * the word whole. They are known by their letter, which no text of a report has otherwise.
 */
export function softHyphens(objects: ReadonlyMap<number, PdfObject>): Map<number, PdfObject> {
  const result = new Map(objects);
  for (const { body, stream } of objects.values()) {
    if (stream || !body.includes('/ToUnicode')) continue;
    const font = parseValue(body);
    const map = isDict(font) ? font.get('ToUnicode') : undefined;
    const object = isRef(map) ? result.get(map.ref) : undefined;
    if (!isRef(map) || object?.stream === undefined) continue;
    const table = inflateSync(object.stream).toString('latin1');
    const changed = table.replace(RANGE, '$1 <002D>').replace(HYPHEN, '$1 <002D>');
    if (changed === table) continue;
    const packed = deflateSync(Buffer.from(changed, 'latin1'));
    const dict = parseValue(object.body);
    const entries = new Map([...(isDict(dict) ? dict : []), ['Length', packed.length] as const]);
    result.set(map.ref, { body: writeValue(entries), stream: packed });
  }
  return result;
}
