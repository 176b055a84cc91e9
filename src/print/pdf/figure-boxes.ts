import type { Box, MarkedPart } from './content-marks.ts';
import { kidsOf, markOf, pageOf } from './drop-marks.ts';
import { isDict, type PdfValue, parseValue } from './pdf-value.ts';
import type { PdfObject } from './read-pdf.ts';
import { writeValue } from './write-value.ts';

/** Says of each figure what part of its page it covers (ISO 14289-1, 7.3), which Chromium leaves out. `parts` by page. */
export function figureBoxes(
  objects: ReadonlyMap<number, PdfObject>,
  parts: ReadonlyMap<number, ReadonlyMap<number, MarkedPart>>,
): Map<number, PdfObject> {
  const result = new Map(objects);
  for (const [number, { body, stream }] of objects) {
    if (stream || !body.includes('/S /Figure')) continue;
    const dict = parseValue(body);
    if (!isDict(dict) || dict.has('A')) continue;
    // A figure is never parted by a page: one of its parts holds all that it paints.
    const box = kidsOf(dict)
      .map((kid): Box | null | undefined => parts.get(pageOf(kid, dict) ?? -1)?.get(markOf(kid) ?? -1)?.box)
      .find((one) => one);
    if (!box) continue;
    const layout = new Map<string, PdfValue>([
      ['O', { name: 'Layout' }],
      ['Placement', { name: 'Block' }],
      ['BBox', [...box]],
    ]);
    result.set(number, { body: writeValue(new Map([...dict, ['A', layout]])) });
  }
  return result;
}
